import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/google-business.ts';

hookPage(watch);
