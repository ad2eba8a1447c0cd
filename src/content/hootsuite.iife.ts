import { hootsuite } from '../networks/hootsuite.ts';
import { guard } from './guard.ts';

guard(hootsuite);
