import { bluesky } from '../networks/bluesky.ts';
import { guard } from './guard.ts';

guard(bluesky);
