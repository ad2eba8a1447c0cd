import { metaBusinessSuite } from '../networks/meta-business-suite.ts';
import { guard } from './guard.ts';

guard(metaBusinessSuite);
