import { memo } from 'react';
import type { Sorting } from '../../address/codec';
import { paths } from '../../config/paths';
import { FIGURE_COLUMNS, type FigureColumn } from '../../domain/figureColumns';
import { isOwn } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import type { EvidenceRow } from '../../selectors/selectEvidence';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { CaveatLines } from '../../ui/Caveats';
import { SortHead } from '../../ui/SortHead';
import { ReportLink } from './ReportLink';
import '../../ui/dataTable.css';

interface HeadingProps {
  readonly column: FigureColumn;
  readonly sorting: Sorting<FigureColumn> | null;
  readonly onSort: (column: FigureColumn) => void;
}

function Heading({ column, sorting, onSort }: HeadingProps) {
  const { t } = useText();
  const direction = sorting?.isDescending ? 'descending' : 'ascending';
  return (
    <SortHead
      order={sorting?.column === column ? direction : 'none'}
      onSort={() => onSort(column)}
      className={`evidence-${column}`}
    >
      {t(`evidence.column.${column}`)}
    </SortHead>
  );
}

/** Drawn once: another order or filter moves rows and leaves them as they are. */
const Row = memo(function Row({ row: { figure, article, indicator, region } }: { readonly row: EvidenceRow }) {
  const { t, both } = useText();
  return (
    <tr>
      <th scope="row" className="evidence-place">
        {both(region.short)}
        {figure.site ? <small>{both(figure.site)}</small> : null}
      </th>
      <td className="evidence-indicator">
        {both(indicator.name)}
        {figure.note ? <small>{both(figure.note)}</small> : null}
      </td>
      <td className="evidence-kind">{t(`kind.${figure.kind}`)}</td>
      <td className="evidence-value">
        <FigureValue figure={figure} unit />
      </td>
      <td className="evidence-period">
        <PeriodTime period={figure.period} />
        <small>{t(`basis.${figure.period.basis}`)}</small>
      </td>
      <td className="evidence-source">
        <AtlasLink to={paths.figure(figure.id)}>
          <Excerpt figure={figure} />
          <span className="sr-only">{t('evidence.open', { id: figure.id })}</span>
        </AtlasLink>
        <small>
          {t('evidence.credit', { credit: both(article.credit), id: figure.id })}
          {isOwn(figure) ? null : <ReportLink id={figure.id} />}
        </small>
        <CaveatLines figures={[figure]} />
      </td>
    </tr>
  );
});

interface EvidenceTableProps {
  readonly rows: readonly EvidenceRow[];
  readonly sorting: Sorting<FigureColumn> | null;
  readonly onSort: (column: FigureColumn) => void;
}

/** One row a figure; headings sort. */
export function EvidenceTable({ rows, sorting, onSort }: EvidenceTableProps) {
  const { t } = useText();
  return (
    <div className="evidence-scroll" role="region" tabIndex={0} aria-label={t('evidence.table')}>
      <table className="data-table evidence-table">
        <caption className="sr-only">{t('evidence.table')}</caption>
        <thead>
          <tr>
            {FIGURE_COLUMNS.map((column) => (
              <Heading key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.figure.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
