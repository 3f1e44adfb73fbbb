import { Navigate, useLocation } from 'react-router-dom';
import { migrateAddress } from '../address/migrateAddress';
import { paths } from '../config/paths';
import { useText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import { PageHead } from './PageHead';
import './touch.css';

interface UnknownPageProps {
  readonly title: string;
  /** What the address asked for. */
  readonly asked: string;
  /** Things that exist and are close to it; none where nothing is. */
  readonly nearest: readonly { readonly to: string; readonly label: string }[];
}

const LISTS = [
  { to: paths.home(), key: 'nav.map' },
  { to: paths.targets(), key: 'nav.targets' },
  { to: paths.programmes(), key: 'nav.programmes' },
  { to: paths.evidence(), key: 'nav.evidence' },
] as const;

/** The box belongs to the frame of the page, and its button opens it wherever the reader is. */
const openFind = () => document.querySelector<HTMLButtonElement>('.find-button')?.click();

/**
 * Leads an address on that has moved; else says that it names nothing, and offers what is close to it, the search box
 * and the lists.
 */
export function UnknownPage({ title, asked, nearest }: UnknownPageProps) {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const today = migrateAddress(pathname, search);
  if (today !== pathname + search) return <Navigate to={today} replace />;
  return (
    <>
      <title>{`${title} · ${t('shell.name')}`}</title>
      {/* The server answers every address with the program: that this one names nothing can only be said here. */}
      <meta name="robots" content="noindex" />
      <PageHead title={title} lead={t('unknown.asked', { asked })} />
      {nearest.length > 0 ? (
        <>
          <h2 className="section-head">{t('unknown.nearest')}</h2>
          <ul>
            {nearest.map((item) => (
              <li key={item.to}>
                <AtlasLink to={item.to}>{item.label}</AtlasLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 className="section-head">{t('unknown.elsewhere')}</h2>
      <p>
        <button type="button" className="button" onClick={openFind}>
          {t('shell.find')}
        </button>
      </p>
      <ul>
        {LISTS.map(({ to, key }) => (
          <li key={to}>
            <AtlasLink to={to}>{t(key)}</AtlasLink>
          </li>
        ))}
      </ul>
    </>
  );
}
