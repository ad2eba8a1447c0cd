import { tiktok } from '../networks/tiktok.ts';
import { guard } from './guard.ts';

guard(tiktok);
