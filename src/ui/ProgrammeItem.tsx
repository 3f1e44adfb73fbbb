import { paths } from '../config/paths';
import type { Programme } from '../domain/records/programme';
import type { Region } from '../domain/records/region';
import { useText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import { ProgrammeKindMark } from './ProgrammeMark';
import './programme.css';

interface ProgrammeItemProps {
  readonly programme: Programme;
  /** Named where the list is not of one place. */
  readonly place?: Region;
  /** Whether to say what it is; a list of neighbours only names. */
  readonly isBrief?: boolean;
  /** Its page is opened. */
  readonly onOpen?: () => void;
}

/** The name as printed, and in English beside it. */
export function ProgrammeName({ programme }: { readonly programme: Programme }) {
  return (
    <>
      <span className="programme-zh" lang="zh-CN">
        {programme.name.zh}
      </span>{' '}
      <span className="programme-en" lang="en">
        {programme.name.en}
      </span>
    </>
  );
}

/** One programme of a list: name, kind, place, year, number of figures, and what it is; all of it leads to its page. */
export function ProgrammeItem({ programme, place, isBrief = false, onOpen }: ProgrammeItemProps) {
  const { t, both } = useText();
  const figures = programme.figures.length;
  return (
    <li className="programme-item">
      <AtlasLink to={paths.programme(programme.id)} className="programme-link" {...(onOpen ? { onClick: onOpen } : {})}>
        <ProgrammeName programme={programme} />
      </AtlasLink>
      <p className="programme-facts">
        <ProgrammeKindMark kind={programme.kind} />
        {place ? <span>{both(place.name)}</span> : null}
        <span>{programme.year ?? t('programme.year.none')}</span>
        {figures > 0 ? <span className="programme-count">{t('programme.figures', { count: figures })}</span> : null}
      </p>
      {isBrief ? null : <p className="programme-summary">{both(programme.summary)}</p>}
    </li>
  );
}
