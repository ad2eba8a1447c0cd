import { threads } from '../networks/threads.ts';
import { guard } from './guard.ts';

guard(threads);
