import { useText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import { PageHead } from './PageHead';
import './touch.css';

interface UnknownPageProps {
  readonly title: string;
  /** What the address asked for. */
  readonly asked: string;
  /** The nearest things that exist. */
  readonly nearest: readonly { readonly to: string; readonly label: string }[];
}

/** Says that the address names nothing, and offers the nearest things that exist. */
export function UnknownPage({ title, asked, nearest }: UnknownPageProps) {
  const { t } = useText();
  return (
    <>
      <title>{`${title} · ${t('shell.name')}`}</title>
      <PageHead title={title} lead={t('unknown.asked', { asked })} />
      <h2 className="section-head">{t('unknown.nearest')}</h2>
      <ul>
        {nearest.map((item) => <li key={item.to}><AtlasLink to={item.to}>{item.label}</AtlasLink></li>)}
      </ul>
    </>
  );
}
