import { mastodon } from '../networks/mastodon.ts';
import { guard } from './guard.ts';

guard(mastodon);
