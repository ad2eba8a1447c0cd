import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/generic.ts';

hookPage(watch);
