import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/sprout.ts';

hookPage(watch);
