import { lazy, Suspense } from 'react';
import { BrowserRouter, useLocation } from 'react-router-dom';
import { SignTextures } from '../charts/signs/SignTextures';
import { isEmbed } from '../ui/browser/isEmbed';
import { WholeText } from '../messages/WholeText';
import { AppRoutes } from './AppRoutes';
import { Preferences } from './Preferences';
import { Shell } from './Shell';

const EmbedShell = lazy(() => import('../views/embed/EmbedShell'));

/** One figure alone, in a frame on another page. */
function Embed() {
  const { pathname, search } = useLocation();
  return (
    <Suspense>
      <WholeText>
        <EmbedShell pathname={pathname} search={search}>
          <AppRoutes />
        </EmbedShell>
      </WholeText>
    </Suspense>
  );
}

/** The whole page: data, address, language and theme around the routed views. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Preferences>
        <SignTextures />
        {isEmbed ? (
          <Embed />
        ) : (
          <Shell>
            <AppRoutes />
          </Shell>
        )}
      </Preferences>
    </BrowserRouter>
  );
}
