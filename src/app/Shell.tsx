import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { SiteSign } from '../charts/signs/SiteSign';
import { afterFirstAnswer } from '../config/onFirstAct';
import { hasOwnArticles } from '../config/hasOwnArticles';
import { paths } from '../config/paths';
import { useIsLive } from '../config/takeOver';
import { useHasAnswered } from '../config/useHasActed';
import { describeFailure } from '../data/describeFailure';
import { useFirstText } from '../messages/TextContext';
import { WholeText } from '../messages/WholeText';
import { useDatasetStore, useScope } from '../store/datasetStore';
import { usePreferencesStore } from '../store/preferencesStore';
import { writeAddress } from '../address/writeAddress';
import { AtlasLink } from '../ui/AtlasLink';
import { LineIcon } from '../ui/LineIcon';
import { NewRelease } from '../ui/NewRelease';
import { useNear } from '../ui/browser/useNear';
import { usePageScope } from '../ui/browser/usePageScope';
import { ErrorBoundary } from './ErrorBoundary';
import '../ui/controls.css';
import './shell.css';

const PAGES = [
  { to: paths.home(), key: 'nav.map' },
  { to: paths.targets(), key: 'nav.targets' },
  { to: paths.compare(), key: 'nav.compare' },
  { to: paths.programmes(), key: 'nav.programmes' },
  { to: paths.evidence(), key: 'nav.evidence' },
  { to: paths.data(), key: 'nav.data' },
  { to: paths.about(), key: 'nav.about' },
] as const;

/** Sets a preference and takes its override out of the address, so that the choice is seen at once. */
function useSwitch(name: 'lang' | 'theme') {
  const [, setParams] = useSearchParams();
  return () =>
    // The address itself, as for every choice: the page may not be drawn yet for the last one.
    setParams(writeAddress('plain', new URLSearchParams(window.location.search), { [name]: null }), {
      replace: true,
      preventScrollReset: true,
    });
}

function LanguageSwitch() {
  const { lang, t } = useFirstText();
  const setLang = usePreferencesStore((state) => state.setLang);
  const clear = useSwitch('lang');
  const choose = (next: 'zh' | 'en') => {
    setLang(next);
    clear();
  };
  return (
    <div className="segmented" role="group" aria-label={t('shell.language')}>
      <button type="button" className="button" aria-pressed={lang === 'zh'} lang="zh-CN" onClick={() => choose('zh')}>
        中<span className="sr-only">文</span>
      </button>
      <button type="button" className="button" aria-pressed={lang === 'en'} lang="en" onClick={() => choose('en')}>
        EN<span className="sr-only">glish</span>
      </button>
    </div>
  );
}

function ThemeSwitch() {
  const { t } = useFirstText();
  const setTheme = usePreferencesStore((state) => state.setTheme);
  const clear = useSwitch('theme');
  const toggle = () => {
    setTheme(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
    clear();
  };
  return (
    <button type="button" className="button theme-switch" onClick={toggle} aria-label={t('shell.theme')}>
      <LineIcon d="M13.5 10A6 6 0 0 1 6 2.5 6 6 0 1 0 13.5 10z" />
    </button>
  );
}

/** The mark of the site: what is reported (blue) inside what is required (vermilion). */
function Wordmark() {
  const { t } = useFirstText();
  return (
    <AtlasLink to={paths.home()} className="wordmark">
      <SiteSign />
      {t('shell.name')}
    </AtlasLink>
  );
}

// Few readers have articles of their own.
const OwnSwitch = lazy(() => import('../views/frame/OwnSwitch'));

const FindDialog = lazy(() => import('../views/find/FindDialog'));

/** Where a slash is a letter, or a box stands above the page already. */
const TYPED_IN = 'input, select, textarea, dialog, [contenteditable]';

/** The key / presses the button of the search box from anywhere on the page; returns what ends that. */
function pressBySlash(button: RefObject<HTMLButtonElement | null>): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((event.target as Element).closest?.(TYPED_IN)) return;
    // Firefox would open its own search.
    event.preventDefault();
    button.current?.click();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}

interface FindProps {
  readonly onFind: (isFinding: true) => void;
}

function FindButton({ onFind }: FindProps) {
  const { t } = useFirstText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => pressBySlash(button), []);
  // What looking does not need comes with the first act; should it not come, the button still opens the box.
  useEffect(() => {
    const watch = () =>
      void import('./watchReader').then(
        ({ watchReader }) => watchReader(button.current),
        () => {},
      );
    // The reader's own colours are part of the picture.
    if (matchMedia('(forced-colors: active)').matches) watch();
    return afterFirstAnswer(watch);
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className="button find-button"
      aria-label={t('shell.find')}
      aria-keyshortcuts="/"
      onClick={() => onFind(true)}
    >
      <LineIcon d="m10 10 5 5M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z" />
      <span>{t('shell.find')}</span>
      <kbd>/</kbd>
    </button>
  );
}

/** Whether an address is a page's own or lies below it; all lie below the first page. */
const isOn = (page: string, pathname: string): boolean =>
  pathname === page || (page !== '/' && pathname.startsWith(`${page}/`));

/** Pages of one indicator at a time: who goes from one to the other goes on with his own. */
const OF_AN_INDICATOR: readonly string[] = [paths.home(), paths.compare()];

/** The indicator that the address of the page names; one that nobody knows is told where it leads. */
function useShownIndicator(): string | null {
  const { pathname, search } = useLocation();
  return /^\/indicators\/([^/]+)$/.exec(pathname)?.[1] ?? new URLSearchParams(search).get('indicator');
}

function TopBar({ onFind }: FindProps) {
  const { t } = useFirstText();
  const { pathname } = useLocation();
  const indicator = useShownIndicator();
  const isLive = useIsLive();
  // Regions and indicators are read off the map; they light its entry, as their own pages have none.
  const isMapPage = /^\/(regions|indicators)(\/|$)/.test(pathname);
  return (
    <header className="top-bar no-print">
      <Wordmark />
      <nav aria-label={t('nav.main')} className="top-nav">
        {PAGES.map((page) => (
          <AtlasLink
            key={page.key}
            to={page.to}
            query={OF_AN_INDICATOR.includes(page.to) ? { indicator } : {}}
            aria-current={isOn(page.to, pathname) ? 'page' : undefined}
            className={isMapPage && page.to === '/' ? 'is-current' : ''}
          >
            {t(page.key)}
          </AtlasLink>
        ))}
      </nav>
      <div className="top-tools">
        {isLive && hasOwnArticles() ? (
          <Suspense>
            <OwnSwitch />
          </Suspense>
        ) : null}
        <FindButton onFind={onFind} />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

/**
 * Moves the reading position to the new page's start, or to where the reader was on it (./keepPlace); a changed query
 * on the same page leaves it alone.
 */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // With the page and not after it: whoever is quicker than an effect would lose the link that he has just reached.
  useLayoutEffect(() => {
    const y: number = history.state?.y ?? 0;
    if (isFirst.current) isFirst.current = false;
    else {
      window.scrollTo(0, y);
      main.current?.focus({ preventScroll: true });
    }
    if (!y) return;
    const from = window.scrollY;
    // Whoever scrolls before that file has come goes where he likes.
    let isLetGo = false;
    addEventListener('wheel', () => (isLetGo = true), { once: true, passive: true });
    void import('./keepPlace').then(
      ({ holdPlace }) => isLetGo || holdPlace(y, from),
      () => {},
    );
  }, [pathname]);
  return main;
}

const Frame = lazy(() => import('../views/frame/Frame'));
// Most readers choose no province.
const FilterLine = lazy(() => import('../views/frame/FilterLine'));

const ALL = { of: 'all' } as const;

/**
 * What stands at the foot of every page, once the page is there and the reader comes to its end or does anything; an
 * act asks for the whole dataset, so that this is there for whatever the reader does next.
 */
function FootContent() {
  const { t } = useFirstText();
  const place = useRef<HTMLDivElement>(null);
  const scope = usePageScope();
  // Where a page brings its own facts and words, not before it is in the window: it ends short pages.
  const isNear = useNear(place, scope.of === 'all' ? undefined : 0);
  const { isThere } = useScope(scope, isNear);
  const { error, retry } = useScope(ALL, useHasAnswered());
  return (
    <div ref={place}>
      {isNear && isThere ? (
        <Suspense>
          <WholeText>
            <Frame />
          </WholeText>
        </Suspense>
      ) : null}
      {error ? (
        <p role="status">
          <NewRelease otherwise={t(`failure.${describeFailure(error).kind}`)} />{' '}
          <button type="button" className="button" onClick={retry}>
            {t('failure.retry')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function Foot() {
  const isThere = useDatasetStore(({ slice, opening, nation }) => (slice ?? opening ?? nation) !== null);
  // With what stands above it: the end of a page that is not whole is near for everybody.
  return <footer className="footer">{useIsLive() && isThere ? <FootContent /> : null}</footer>;
}

/** What the chosen provinces do to the page, and the press that takes them away. */
function Narrowing() {
  const [params] = useSearchParams();
  const isLive = useIsLive();
  return params.has('province') ? (
    <div className="filter-room">
      {isLive ? (
        <Suspense>
          <WholeText>
            <FilterLine />
          </WholeText>
        </Suspense>
      ) : null}
    </div>
  ) : null;
}

/** Skip link, top bar, the page and the footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useFirstText();
  const { pathname } = useLocation();
  const main = useFocusOnNavigation();
  const isIgnored = usePreferencesStore((state) => state.isIgnored);
  const [isFinding, setFinding] = useState(false);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <TopBar onFind={setFinding} />
      {isFinding ? (
        <ErrorBoundary resetKey={pathname}>
          <Suspense>
            <FindDialog onClose={() => setFinding(false)} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <main id="main" tabIndex={-1} ref={main} className="page">
        {isIgnored ? (
          <p className="notice" role="status">
            {t('notice.preferences')}
          </p>
        ) : null}
        <Narrowing />
        <ErrorBoundary resetKey={pathname}>{children}</ErrorBoundary>
      </main>
      <Foot />
    </>
  );
}
