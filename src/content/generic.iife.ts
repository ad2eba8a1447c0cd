import { generic } from '../networks/generic.ts';
import { guard } from './guard.ts';

guard(generic);
