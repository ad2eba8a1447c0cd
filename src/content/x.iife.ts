import { x } from '../networks/x.ts';
import { guard } from './guard.ts';

guard(x);
