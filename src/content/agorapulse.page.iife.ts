import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/agorapulse.ts';

hookPage(watch);
