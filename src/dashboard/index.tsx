import { drawPage } from '../ui/page.tsx';
import { withoutPractice } from '../ui/store.ts';
import { Dashboard } from './dashboard.tsx';

drawPage('dash_title', ({ desk }) => <Dashboard desk={{ ...desk, store: withoutPractice(desk.store) }} />);
