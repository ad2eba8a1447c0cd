import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/hootsuite.ts';

hookPage(watch);
