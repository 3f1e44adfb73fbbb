import { paths } from '../config/paths';
import { lacksNumber } from '../domain/systemFigures';
import type { PartView, SystemView } from '../domain/systemView';
import { formatPartName } from '../format/formatPart';
import { useText } from '../messages/TextContext';
import { AtlasLink } from '../ui/AtlasLink';
import { ColumnHead } from '../ui/ColumnHead';
import { FigureValue, PeriodTime } from '../ui/FigureValue';
import '../ui/dataTable.css';

/** The numbers of a part, and that one is missing where the picture says so: that is not zero. */
function Counts({ part, view }: { readonly part: PartView; readonly view: SystemView }) {
  const { t } = useText();
  return (
    <ul>
      {part.figures.map((figure) => (
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
      {lacksNumber(part, view) ? <li className="muted">{t('picture.unwritten')}</li> : null}
    </ul>
  );
}

function PartRow({ part: shown, view }: { readonly part: PartView; readonly view: SystemView }) {
  const text = useText();
  const { t, both } = text;
  const { part } = shown;
  return (
    <tr id={part.id}>
      <th scope="row">
        {formatPartName(part, text)}
        <small>
          {t(`system.role.${part.role}`)}
          {part.function ? ` · ${both(part.function)}` : ''}
        </small>
      </th>
      <td>
        <Counts part={shown} view={view} />
      </td>
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
            <PartRow key={part.part.id} part={part} view={view} />
          ))}
        </tbody>
      </table>
    </details>
  );
}
