import { buffer } from '../networks/buffer.ts';
import { guard } from './guard.ts';

guard(buffer);
