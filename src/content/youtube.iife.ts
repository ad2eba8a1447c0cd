import { youtube } from '../networks/youtube.ts';
import { guard } from './guard.ts';

guard(youtube);
