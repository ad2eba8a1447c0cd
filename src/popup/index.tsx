import { drawPage } from '../ui/page.tsx';
import './popup.css';
import { Popup } from './popup.tsx';

drawPage('extension_name', Popup);
