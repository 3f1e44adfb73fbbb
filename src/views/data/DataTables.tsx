import { useMemo } from 'react';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { openDataAddress, openDataFiles } from '../../data/openDataFiles';
import type { Dataset } from '../../domain/dataset';
import { typeOfColumn } from '../../export/columnTypes';
import {
  OBSERVATION_COLUMNS,
  type ObservationColumn,
  type ObservationRow,
  selectObservations,
} from '../../export/observations';
import { formatDerived } from '../../format/formatNumber';
import type { MessageKey } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { ColumnHead } from '../../ui/ColumnHead';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';
import '../../ui/dataTable.css';

type OpenDataFile = (typeof openDataFiles)[number];
const FILE_KEYS = {
  name: ({ name }: OpenDataFile) => name,
  kilobytes: ({ kilobytes }: OpenDataFile) => kilobytes,
} as const;

/** Files that the build writes, with their sizes. */
export function FileTable() {
  const { t } = useText();
  const { rows, head } = useSorting(openDataFiles, FILE_KEYS);
  return (
    <table className="data-table data-files">
      <thead>
        <tr>
          <SortHead {...head('name')}>{t('data.column.file')}</SortHead>
          <SortHead {...head('kilobytes')} className="num">
            {t('data.column.size')}
          </SortHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, kilobytes }) => (
          <tr key={name}>
            <th scope="row">
              <a href={openDataAddress(name)} download={name}>
                {name}
              </a>
              <small>{t(`data.file.${name}` as MessageKey)}</small>
            </th>
            <td className="num">{t('data.size', { kb: formatDerived(kilobytes) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers as the file has them, text as it reads. */
const showCell = (row: ObservationRow | undefined, column: ObservationColumn): string => String(row?.[column] ?? '');

/** Where a column has something to show: the first figure, else the first row that fills it. */
function findExample(rows: readonly ObservationRow[], column: ObservationColumn): string {
  return showCell(
    rows.find((row) => row.id === '001A-01' && row[column] !== null) ?? rows.find((row) => row[column] !== null),
    column,
  );
}

/**
 * Every column of observations.csv with its meaning and an example out of the data; on a phone the example stands below
 * the meaning.
 */
export function DictionaryTable({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const rows = useMemo(() => selectObservations(dataset), [dataset]);
  return (
    <table className="data-table data-dictionary">
      <thead>
        <tr>
          <ColumnHead>{t('data.dictionary.column')}</ColumnHead>
          <ColumnHead>{t('data.dictionary.meaning')}</ColumnHead>
          {isNarrow ? null : <ColumnHead>{t('data.dictionary.example')}</ColumnHead>}
        </tr>
      </thead>
      <tbody>
        {OBSERVATION_COLUMNS.map((column) => {
          const example = findExample(rows, column);
          return (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
                <small>
                  {t(`data.label.${column}`)} · {t(`data.type.${typeOfColumn(column)}`)}
                </small>
              </th>
              <td>
                <p>{t(`data.meaning.${column}`)}</p>
                {isNarrow ? (
                  <small>
                    {t('data.dictionary.example')}{' '}
                    <span className="data-example" lang="zh-CN">
                      {example}
                    </span>
                  </small>
                ) : null}
              </td>
              {isNarrow ? null : (
                <td className="data-example" lang="zh-CN">
                  <p>{example}</p>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
