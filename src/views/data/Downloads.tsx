import { type ReactNode, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { paths } from '../../config/paths';
import { FailureWords } from '../../export/FailureWords';
import { selectObservations } from '../../export/observations';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectEvidence } from '../../selectors/selectEvidence';
import { AtlasLink } from '../../ui/AtlasLink';
import { nameShortly } from '../../ui/filters/filterParts';
import {
  type FigureFilterState,
  type FilterNames,
  listFigureParts,
  noFilters,
  pickFilters,
} from '../../ui/filters/figureFilters';
import { FilterChips } from '../../ui/filters/FilterChips';
import { NoFigureLeft } from '../../ui/filters/NoFigureLeft';
import { Section } from '../../ui/PageHead';
import { DOWNLOAD_FORMATS, type DownloadFormat, type DownloadSource, makeDownload } from './makeDownload';
import { SelectionFields } from './SelectionFields';

/** One button a format, and how it went. */
function DownloadButtons({ source }: { readonly source: DownloadSource }) {
  const text = useText();
  const { t } = text;
  const [status, setStatus] = useState<ReactNode>('');
  const run = async (format: DownloadFormat) => {
    setStatus(t('data.working'));
    try {
      setStatus(t('data.done', { name: await makeDownload(source, text, format) }));
    } catch (error) {
      setStatus(
        <>
          {t('data.failed', { reason: '' })}
          <FailureWords error={error} />
        </>,
      );
    }
  };
  return (
    <>
      <p className="data-buttons">
        {DOWNLOAD_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={format === 'csv' ? 'button is-primary' : 'button'}
            onClick={() => void run(format)}
          >
            {t(`data.download.${format}`)}
          </button>
        ))}
      </p>
      <p className="data-status" role="status">
        {status}
      </p>
    </>
  );
}

/** Names for chips, file names and the notes of a workbook; articles by their id and credit. */
function nameFilters(dataset: Dataset, text: Text): FilterNames {
  const { regions, indicators, articles } = indexDataset(dataset);
  return {
    region: nameShortly(regions, text),
    indicator: nameShortly(indicators, text),
    article: (id) => [id, ...[articles.get(id)].flatMap((known) => (known ? text.both(known.credit) : []))].join(' '),
  };
}

const CHIPS = ['indicator', 'kind', 'qualifier', 'year', 'article', 'caveat', 'find'] as const;

/** Pick figures, then take them along. */
export function Downloads({ dataset, filters, change }: FigureFilterState & { readonly dataset: Dataset }) {
  const text = useText();
  const { t } = text;
  const evidence = useMemo(() => selectEvidence(dataset, filters), [dataset, filters]);
  const rows = useMemo(
    () =>
      selectObservations(
        dataset,
        evidence.rows.map(({ figure }) => figure),
        filters.kind === null,
      ),
    [dataset, evidence, filters.kind],
  );
  const derived = rows.filter((row) => row.kind === 'derived').length;
  const parts = listFigureParts({ filters, change }, CHIPS, nameFilters(dataset, text), text);
  const clear = () => change(noFilters);
  return (
    <Section title={t('data.choose')} note={t('data.choose.note')} id="choose">
      <SelectionFields dataset={dataset} filters={filters} change={change} />
      <FilterChips
        parts={parts}
        counted="figures"
        shown={evidence.rows.length}
        total={evidence.total}
        onClear={clear}
      />
      <p className="data-count" role="status">
        {t('data.selection', { figures: rows.length - derived, derived })}
      </p>
      {rows.length === 0 ? (
        <NoFigureLeft parts={parts} emptiedBy={evidence.emptiedBy} change={change} />
      ) : (
        <DownloadButtons source={{ dataset, rows, parts: parts.map(({ label }) => label) }} />
      )}
      <p>
        <AtlasLink to={paths.evidence()} query={pickFilters(filters)}>
          {t('data.evidence')}
        </AtlasLink>
      </p>
      <ul className="data-notes caption">
        <li>{t('data.selection.note')}</li>
        <li>{t('data.csv.note')}</li>
        <li>{t('data.csv.escaped')}</li>
        <li>{t('data.xlsx.note')}</li>
      </ul>
    </Section>
  );
}
