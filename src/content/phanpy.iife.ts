import { phanpy } from '../networks/phanpy.ts';
import { guard } from './guard.ts';

guard(phanpy);
