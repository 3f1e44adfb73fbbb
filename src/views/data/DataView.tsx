import { useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { OBSERVATION_COLUMNS } from '../../export/observations';
import { formatDatasetCitation } from '../../export/layoutWorkbook';
import { useText } from '../../messages/TextContext';
import { useDataset } from '../../store/datasetStore';
import { DroppedNotice } from '../../ui/Messages';
import { PageHead, Section } from '../../ui/PageHead';
import { useCopy } from '../../ui/useCopy';
import { Changes } from './Changes';
import { DictionaryTable, FileTable } from './DataTables';
import { Downloads } from './Downloads';
import { useSelection } from './useSelection';
import './data.css';

/** What may be done with the data, and how to name it. */
function Terms({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const { t } = text;
  const words = useRef<HTMLQuoteElement>(null);
  const { result, copy } = useCopy(words);
  const citation = formatDatasetCitation(dataset, text);
  return (
    <Section title={t('data.terms')} id="terms">
      <ul className="data-terms">
        <li>{t('data.terms.facts')}</li>
        <li>{t('data.terms.license')}</li>
        <li>{t('data.terms.context')}</li>
        <li>{t('data.terms.care')}</li>
      </ul>
      <h3 className="data-edition">{t('data.cite')}</h3>
      <blockquote className="data-citation" ref={words}>{citation}</blockquote>
      <p className="data-buttons">
        <button type="button" className="button" onClick={() => copy(citation)}>{t('figure.copy.citation')}</button>
        <span role="status">{result === null ? '' : t(result === 'copied' ? 'figure.copied' : 'figure.selected')}</span>
      </p>
    </Section>
  );
}

/** `/data`: take figures along, the files for programs, what the columns mean, what may be done with them, and what moved. */
export default function DataView() {
  const { t } = useText();
  const dataset = useDataset();
  const selection = useSelection(dataset);
  const counts = { figures: dataset.figures.length, derived: dataset.derived.length, programmes: dataset.programmes.length };
  return (
    <>
      <title>{`${t('data.title')} · ${t('shell.name')}`}</title>
      <PageHead title={t('data.title')} lead={t('data.lead', { ...counts, version: dataset.version })} />
      <DroppedNotice dropped={selection.dropped} />
      <Downloads dataset={dataset} selection={selection} />
      <Section title={t('data.fixed')} note={t('data.fixed.note')} id="files"><FileTable /></Section>
      <Section title={t('data.dictionary')} note={t('data.dictionary.note', { count: OBSERVATION_COLUMNS.length })} id="dictionary">
        <DictionaryTable dataset={dataset} />
      </Section>
      <Terms dataset={dataset} />
      <Changes />
    </>
  );
}
