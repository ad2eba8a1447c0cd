import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/meta-business-suite.ts';

hookPage(watch);
