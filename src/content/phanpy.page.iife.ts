import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/phanpy.ts';

hookPage(watch);
