import { useAddress } from '../../ui/browser/useAddress';
import { readToday } from '../../ui/browser/clock';
import { readSiteAddress, siteFacts } from '../../ui/browser/siteFacts';
import type { Dataset } from '../../domain/dataset';
import { OBSERVATION_COLUMNS } from '../../export/observations';
import { CITATION_STYLES, citeDataset, formatReference } from '../../export/citation';
import { sayOf } from '../../format/formatProvinces';
import { paths } from '../../config/paths';
import { useText } from '../../messages/TextContext';
import { selectKnownFigures } from '../../selectors/selectKnownFigures';
import { useDataset } from '../../store/datasetStore';
import { Citations } from '../../ui/Citations';
import DroppedNotice from '../../ui/DroppedNotice';
import { AtlasLink } from '../../ui/AtlasLink';
import { PageHead, Section } from '../../ui/PageHead';
import { BatchSection } from './BatchSection';
import { Changes } from './Changes';
import { Corrections } from './Corrections';
import { DictionaryTable, FileTable } from './DataTables';
import { Downloads } from './Downloads';
import '../../ui/touch.css';
import './data.css';

/** What may be done with the data, and how to name it. */
function Terms({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const { t } = text;
  const cited = citeDataset(
    dataset,
    { updatedOn: siteFacts.updatedOn, accessedOn: readToday(), siteAddress: readSiteAddress() },
    text,
  );
  return (
    <Section title={t('data.terms')} id="terms">
      <ul className="data-terms">
        <li>{t('data.terms.facts')}</li>
        <li>{t('data.terms.license')}</li>
        <li>{t('data.terms.context')}</li>
        <li>{t('data.terms.care')}</li>
      </ul>
      <h3 className="data-edition">{t('data.cite')}</h3>
      <Citations
        references={CITATION_STYLES.map((style) => ({
          label: t(`cite.${style}`),
          text: formatReference(cited, style, text),
        }))}
      />
    </Section>
  );
}

/**
 * `/data`: take figures along, the files for programs, what the columns mean, what may be done with them, and what
 * moved.
 */
export default function DataView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset({ of: 'release' });
  const { query, dropped, change } = useAddress('data', selectKnownFigures(dataset));
  const counts = {
    figures: dataset.figures.length,
    derived: dataset.derived.length,
    programmes: dataset.programmes.length,
  };
  // Beside a narrowed selection, what is whole says so.
  const whole = query.province.length > 0 ? t('data.whole') : '';
  return (
    <>
      <title>{`${t('data.title')} · ${t('shell.name')}`}</title>
      <PageHead
        title={t('data.title')}
        lead={sayOf(whole, t('data.lead', { ...counts, version: dataset.version }), text)}
        aside={
          <AtlasLink className="button" to={paths.add()}>
            {t('frame.add')}
          </AtlasLink>
        }
      />
      <DroppedNotice dropped={dropped} />
      <Downloads dataset={dataset} filters={query} change={change} />
      <BatchSection dataset={dataset} indicator={query.indicator} whole={whole} />
      <Section title={t('data.fixed')} note={sayOf(whole, t('data.fixed.note'), text)} id="files">
        <FileTable />
      </Section>
      <Section
        title={t('data.dictionary')}
        note={t('data.dictionary.note', { count: OBSERVATION_COLUMNS.length })}
        id="dictionary"
      >
        <DictionaryTable dataset={dataset} />
      </Section>
      <Terms dataset={dataset} />
      <Corrections dataset={dataset} />
      <Changes dataset={dataset} />
    </>
  );
}
