import { facebook } from '../networks/facebook.ts';
import { guard } from './guard.ts';

guard(facebook);
