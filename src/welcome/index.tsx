import { drawPage } from '../ui/page.tsx';
import { Welcome } from './welcome.tsx';

drawPage('welcome_title', Welcome);
