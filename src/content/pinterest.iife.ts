import { pinterest } from '../networks/pinterest.ts';
import { guard } from './guard.ts';

guard(pinterest);
