import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/threads.ts';

hookPage(watch);
