import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/facebook.ts';

hookPage(watch);
