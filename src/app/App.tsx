import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { isEmbed } from '../config/isEmbed';
import { DataProvider } from '../data/DataProvider';
import { WholeText } from '../messages/WholeText';
import { AppRoutes } from './AppRoutes';
import { Preferences } from './Preferences';
import { Shell } from './Shell';

const EmbedShell = lazy(() => import('../views/embed/EmbedShell'));

/** The whole page: data, address, language and theme around the routed views. */
export function App() {
  return (
    <DataProvider>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Preferences>
          {isEmbed
            ? <Suspense><WholeText><EmbedShell><AppRoutes /></EmbedShell></WholeText></Suspense>
            : <Shell><AppRoutes /></Shell>}
        </Preferences>
      </BrowserRouter>
    </DataProvider>
  );
}
