import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { SignTextures } from '../charts/signs/SignTextures';
import { parseParameter } from '../address/parseAddress';
import { routes } from '../config/paths';
import { isEmbed } from '../ui/browser/isEmbed';
import type { SomeText } from '../messages/text';
import { WholeText } from '../messages/WholeText';
import { AppRoutes } from './AppRoutes';
import { DatasetGate } from './DatasetGate';
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

const WallView = lazy(() => import('../views/wall/WallView'));

const ALL = { of: 'all' } as const;

/** The site with its bar and foot, or for a wall in an office the whole screen without them. */
function Site() {
  const { pathname, search } = useLocation();
  if (pathname !== routes.home || parseParameter('view', new URLSearchParams(search)) !== 'wall')
    return (
      <Shell>
        <AppRoutes />
      </Shell>
    );
  return (
    <Suspense>
      <DatasetGate scope={ALL} waiting={null}>
        <WholeText>
          <WallView />
        </WholeText>
      </DatasetGate>
    </Suspense>
  );
}

/**
 * The whole page below its router: data, address, language and theme around the routed views.
 * @param text what it is drawn with at once; null: it waits for the words of its language
 */
export function App({ text }: { readonly text: SomeText | null }) {
  return (
    <Preferences opening={text}>
      <SignTextures />
      {isEmbed ? <Embed /> : <Site />}
    </Preferences>
  );
}
