import browser from 'webextension-polyfill';
import { drawPage } from '../ui/page.tsx';
import './popup.css';
import { Popup } from './popup.tsx';

const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('in-popup', inPopup);
drawPage('extension_name', Popup);
