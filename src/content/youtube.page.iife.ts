import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/youtube.ts';

hookPage(watch);
