import './layers.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { datasetSource } from '../data/datasetSource';
import { adoptPrerenderedMap } from '../data/nationalMap';
import { hasOldPart } from '../address/hasOldPart';
import { connectDataset } from '../store/datasetStore';
import { App } from './App';
import { prepareHome } from './prerenderedPage';
import './theme.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
// The prerendered map's geometry is taken over before React draws, so it is never downloaded twice.
adoptPrerenderedMap(document);
connectDataset(datasetSource);
const start = async () => {
  const text = await prepareHome();
  // In slices: the prerendered page answers to the reader meanwhile.
  startTransition(() => createRoot(container).render(<App text={text} />));
};
// A path that has moved is led on where no page answers to it (ui/UnknownPage).
if (hasOldPart(location.search))
  void import('./replaceOldAddress').then(({ replaceOldAddress }) => replaceOldAddress()).finally(start);
else void start();
