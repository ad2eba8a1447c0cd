import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/bluesky.ts';

hookPage(watch);
