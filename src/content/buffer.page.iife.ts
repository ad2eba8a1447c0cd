import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/buffer.ts';

hookPage(watch);
