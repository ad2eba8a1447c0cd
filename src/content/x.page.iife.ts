import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/x.ts';

hookPage(watch);
