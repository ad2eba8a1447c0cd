import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/instagram.ts';

hookPage(watch);
