import { reddit } from '../networks/reddit.ts';
import { guard } from './guard.ts';

guard(reddit);
