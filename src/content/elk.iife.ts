import { elk } from '../networks/elk.ts';
import { guard } from './guard.ts';

guard(elk);
