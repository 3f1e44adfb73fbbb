import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { SignTextures } from '../charts/signs/SignTextures';
import { isEmbed } from '../ui/browser/isEmbed';
import type { SomeText } from '../messages/text';
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

/**
 * The whole page below its router: data, address, language and theme around the routed views.
 * @param text what it is drawn with at once; null: it waits for the words of its language
 */
export function App({ text }: { readonly text: SomeText | null }) {
  return (
    <Preferences opening={text}>
      <SignTextures />
      {isEmbed ? (
        <Embed />
      ) : (
        <Shell>
          <AppRoutes />
        </Shell>
      )}
    </Preferences>
  );
}
