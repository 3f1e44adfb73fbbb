import './layers.css';
import { createRoot } from 'react-dom/client';
import { adoptPrerenderedMap } from '../data/adoptPrerenderedMap';
import { App } from './App';
import { replaceOldAddress } from './replaceOldAddress';
import './theme.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
// The prerendered map's geometry is taken over before React draws, so it is never downloaded twice.
adoptPrerenderedMap(document);
replaceOldAddress();
createRoot(container).render(<App />);
