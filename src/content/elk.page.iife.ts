import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/elk.ts';

hookPage(watch);
