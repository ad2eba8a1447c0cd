import { guard } from '../content/guard.ts';
import { hookPage } from '../gates/page-hook.ts';
import { practice, watch } from '../networks/practice.ts';
import { drawPage } from '../ui/page.tsx';
import './practice.css';
import { Practice } from './practice.tsx';
import { OWN, startServer } from './server.ts';

// The order matters: the server first, for the hook to wrap; then both ends of the channel in one go, since its
// offer ends with the next change of the page; and the page last, so that the guard's listeners come before its own.
document.body.dataset.account = OWN;
startServer();
hookPage(watch);
guard(practice);
drawPage('practice_title', Practice);
