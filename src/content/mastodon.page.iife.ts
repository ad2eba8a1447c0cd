import { hookPage } from '../gates/page-hook.ts';
import { watch } from '../networks/mastodon.ts';

hookPage(watch);
