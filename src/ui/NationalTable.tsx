import type { NationalFigure } from '../domain/records/nationalFigure';
import { formatInWords } from '../format/formatInWords';
import { formatFigure } from '../format/formatNumber';
import { formatNationalPeriod } from '../format/formatNationalPeriod';
import { formatNationalSource } from '../format/formatNationalSource';
import { useText } from '../messages/TextContext';
import { ColumnHead } from './ColumnHead';
import { SourceLink } from './SourceLink';
import './nationalTable.css';
import './dataTable.css';

interface NationalTableProps {
  readonly label: string;
  readonly rows: readonly {
    readonly period: NationalFigure['period'];
    readonly figures: readonly NationalFigure[];
    readonly isConflict: boolean;
  }[];
}

function Report({ figure, isConflict }: { readonly figure: NationalFigure; readonly isConflict: boolean }) {
  const text = useText();
  const { both, lang, t } = text;
  const { source, url, note } = figure;
  return (
    <>
      <td className="num">
        <strong title={formatInWords(figure, text)}>{formatFigure(figure, lang)}</strong>
        {figure.kind === 'target' ? <small>{t('kind.target')}</small> : null}
        {isConflict ? <small className="national-conflict">{t('context.conflict')}</small> : null}
      </td>
      <td>
        <SourceLink title={formatNationalSource(source)} url={url} />
        {note ? <small>{both(note)}</small> : null}
      </td>
      <td>{figure.grade}</td>
    </>
  );
}

/**
 * Outside reports of one series, each with its source and grade; what disagrees stands together. A source without an
 * address is cited by its title.
 */
export function NationalTable({ label, rows }: NationalTableProps) {
  const text = useText();
  const { t } = text;
  return (
    <div className="national-scroll" role="region" tabIndex={0} aria-label={label}>
      <table className="data-table national-table">
        <thead>
          <tr>
            <ColumnHead>{t('context.column.period')}</ColumnHead>
            <ColumnHead isNumber>{t('context.column.value')}</ColumnHead>
            <ColumnHead>{t('context.column.source')}</ColumnHead>
            <ColumnHead>{t('context.column.grade')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.figures.map((figure, position) => (
              <tr key={figure.id}>
                {position === 0 ? (
                  <th scope={row.figures.length > 1 ? 'rowgroup' : 'row'} rowSpan={row.figures.length}>
                    {formatNationalPeriod(row.period, text)}
                  </th>
                ) : null}
                <Report figure={figure} isConflict={row.isConflict} />
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
