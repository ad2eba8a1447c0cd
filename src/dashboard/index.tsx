import { drawPage } from '../ui/page.tsx';
import { Dashboard } from './dashboard.tsx';

drawPage('dash_title', Dashboard);
