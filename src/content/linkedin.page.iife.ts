import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/linkedin.ts';

hookPage(watch);
