import { useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { paths } from '../../config/paths';
import { selectObservations } from '../../export/observations';
import { useText } from '../../messages/TextContext';
import { type EvidenceFilter, selectEvidence } from '../../selectors/selectEvidence';
import { AtlasLink } from '../../ui/AtlasLink';
import type { FilterName } from '../../ui/filters/filterParts';
import { FilterChips } from '../../ui/filters/FilterChips';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { Section } from '../../ui/PageHead';
import { describeSelection } from './describeSelection';
import { DOWNLOAD_FORMATS, type DownloadFormat, type DownloadSource, makeDownload } from './makeDownload';
import { SelectionFields } from './SelectionFields';
import type { Selection } from './useSelection';

/** One button a format, and how it went. */
function DownloadButtons({ source }: { readonly source: DownloadSource }) {
  const text = useText();
  const { t } = text;
  const [status, setStatus] = useState('');
  const run = async (format: DownloadFormat) => {
    setStatus(t('data.working'));
    try {
      setStatus(t('data.done', { name: await makeDownload(source, text, format) }));
    } catch (error) {
      setStatus(t('data.failed', { reason: error instanceof Error ? error.message : String(error) }));
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

/** The parts of the address that the evidence page reads too; what every link carries anyway is left out. */
function toEvidenceQuery({ query }: Selection): Record<string, string> {
  const names = ['kind', 'indicator', 'qualifier', 'year', 'article', 'caveat', 'find'] as const;
  return Object.fromEntries(names.map((name) => [name, String(query[name] ?? '')]));
}

/** Pick figures, then take them along. */
export function Downloads({ dataset, selection }: { readonly dataset: Dataset; readonly selection: Selection }) {
  const text = useText();
  const { t } = text;
  const { query } = selection;
  const evidence = useMemo(() => selectEvidence(dataset, query), [dataset, query]);
  const rows = useMemo(
    () =>
      selectObservations(
        dataset,
        evidence.rows.map(({ figure }) => figure),
        query.kind === null,
      ),
    [dataset, evidence, query.kind],
  );
  const derived = rows.filter((row) => row.kind === 'derived').length;
  const parts = describeSelection(selection, dataset, text);
  const drop = (filter: FilterName) => {
    if (filter === 'province') selection.set('province', []);
    else if (filter === 'find') selection.set('find', '');
    else if (filter in query) selection.set(filter as EvidenceFilter, null);
  };
  return (
    <Section title={t('data.choose')} note={t('data.choose.note')} id="choose">
      <SelectionFields dataset={dataset} selection={selection} />
      <FilterChips
        parts={parts}
        counted="figures"
        shown={evidence.rows.length}
        total={evidence.total}
        onClear={selection.clear}
      />
      <p className="data-count" role="status">
        {t('data.selection', { figures: rows.length - derived, derived })}
      </p>
      {rows.length === 0 ? (
        <NothingLeft parts={parts} emptiedBy={evidence.emptiedBy} onDrop={drop} onClear={selection.clear} />
      ) : (
        <DownloadButtons source={{ dataset, rows, parts: parts.map(({ label }) => label) }} />
      )}
      <p>
        <AtlasLink to={paths.evidence()} query={toEvidenceQuery(selection)}>
          {t('data.evidence')}
        </AtlasLink>
      </p>
      <ul className="data-notes caption">
        <li>{t('data.selection.note')}</li>
        <li>{t('data.csv.note')}</li>
        <li>{t('data.xlsx.note')}</li>
      </ul>
    </Section>
  );
}
