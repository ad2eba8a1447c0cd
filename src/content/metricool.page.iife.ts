import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/metricool.ts';

hookPage(watch);
