import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/tiktok.ts';

hookPage(watch);
