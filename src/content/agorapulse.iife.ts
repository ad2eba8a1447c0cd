import { agorapulse } from '../networks/agorapulse.ts';
import { guard } from './guard.ts';

guard(agorapulse);
