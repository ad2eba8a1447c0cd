import { sprout } from '../networks/sprout.ts';
import { guard } from './guard.ts';

guard(sprout);
