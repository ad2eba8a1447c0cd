import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/reddit.ts';

hookPage(watch);
