import { paths } from '../config/paths';
import type { PartView, SystemView } from '../domain/systemView';
import { useText } from '../messages/TextContext';
import { AtlasLink } from '../ui/AtlasLink';
import { ColumnHead } from '../ui/ColumnHead';
import { FigureValue, PeriodTime } from '../ui/FigureValue';
import '../ui/dataTable.css';

/** The numbers of a part; a part without one says so, for that is not zero. */
function Counts({ figures }: Pick<PartView, 'figures'>) {
  const { t } = useText();
  if (figures.length === 0) return <span className="muted">{t('systems.uncounted')}</span>;
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.id}>
          <AtlasLink to={paths.figure(figure.id)}>
            <FigureValue figure={figure} unit />
          </AtlasLink>{' '}
          <span className="caption">
            {figure.kind === 'actual' ? '' : `${t(`kind.${figure.kind}`)} `}
            <PeriodTime period={figure.period} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function PartRow({ part: { part, figures } }: { readonly part: PartView }) {
  const { t, both, lang } = useText();
  const isAnswered = figures.length > 0 || part.single;
  return (
    <tr id={part.id}>
      <th scope="row">
        {part.name ? both(part.name) : t('systems.unnamed')}
        <small>
          {t(`system.role.${part.role}`)}
          {part.function ? ` · ${part.function[lang]}` : ''}
        </small>
      </th>
      <td>{isAnswered && figures.length === 0 ? '' : <Counts figures={figures} />}</td>
      <td>
        <q className="excerpt-small" lang="zh-CN">
          「{part.excerpt}」
        </q>
        <small>{t('systems.line', { id: part.id, line: part.line })}</small>
      </td>
    </tr>
  );
}

interface SystemPartsProps {
  readonly view: SystemView;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The same as the picture in rows: each part with its numbers and the words that it comes from. */
export function SystemParts({ view, isOpen, onToggle }: SystemPartsProps) {
  const { t } = useText();
  return (
    <details className="system-parts" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{t('systems.table', { count: view.parts.length })}</summary>
      <table className="data-table">
        <thead>
          <tr>
            <ColumnHead>{t('systems.part')}</ColumnHead>
            <ColumnHead>{t('systems.number')}</ColumnHead>
            <ColumnHead>{t('systems.phrase')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {view.parts.map((part) => (
            <PartRow key={part.part.id} part={part} />
          ))}
        </tbody>
      </table>
    </details>
  );
}
