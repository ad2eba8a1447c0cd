import { instagram } from '../networks/instagram.ts';
import { guard } from './guard.ts';

guard(instagram);
