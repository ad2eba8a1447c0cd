import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/pinterest.ts';

hookPage(watch);
