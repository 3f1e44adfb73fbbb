import './layers.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { datasetSource } from '../data/datasetSource';
import { adoptPrerenderedMap } from '../data/nationalMap';
import { hasOldPart } from '../address/hasOldPart';
import { connectDataset } from '../store/datasetStore';
import { App } from './App';
import { findContainer, prepareHome } from './prerenderedPage';
import './theme.css';

// The prerendered map's geometry is taken over before React draws, so it is never downloaded twice.
adoptPrerenderedMap(document);
connectDataset(datasetSource);
const start = async () => {
  const { text, isDrawn } = await prepareHome();
  const container = findContainer(isDrawn);
  const page = (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <App text={text} />
    </BrowserRouter>
  );
  // In slices: the page answers to the reader meanwhile.
  startTransition(() => (isDrawn ? void hydrateRoot(container, page) : createRoot(container).render(page)));
};
// A path that has moved is led on where no page answers to it (ui/UnknownPage).
if (hasOldPart(location.search))
  void import('./replaceOldAddress').then(({ replaceOldAddress }) => replaceOldAddress()).finally(start);
else void start();
