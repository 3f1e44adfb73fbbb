import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type IndicatorReport, selectIndicatorReports } from '../../selectors/selectIndicatorReports';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { useAddress } from '../../ui/browser/useAddress';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { PageTitle } from '../../ui/PageTitle';
import { PageHead, Section } from '../../ui/PageHead';
import { guidedQuestions } from './guidedQuestions';
import '../../ui/dataTable.css';
import './indicators.css';

/** Questions that readers bring, each a way into the view that answers it. */
function Questions() {
  const { t } = useText();
  return (
    <section>
      <h2 className="section-head">{t('indicators.questions')}</h2>
      <ol className="indicators-questions thumb-links-within">
        {guidedQuestions.map(({ name, to, ...way }) => (
          <li key={name}>
            <AtlasLink to={to} {...way}>
              {t(`indicators.question.${name}`)}
            </AtlasLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

const COLUMNS = ['actual', 'other', 'places', 'newest'] as const;

function Row({ indicator, actual, other, places, newest }: IndicatorReport) {
  const { t, both } = useText();
  return (
    <tr>
      <th scope="row">
        <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.name)}</AtlasLink>
      </th>
      <td className="num">{actual > 0 ? actual : <span className="muted">{t('indicators.none')}</span>}</td>
      <td className="num">{other > 0 ? other : '—'}</td>
      <td className="num">{places}</td>
      <td className="num">{newest ?? '—'}</td>
    </tr>
  );
}

interface FamilyTableProps {
  readonly family: Dataset['families'][number];
  readonly reports: readonly IndicatorReport[];
}

const READ = {
  actual: ({ actual }: IndicatorReport) => actual,
  other: ({ other }: IndicatorReport) => other,
  places: ({ places }: IndicatorReport) => places,
  newest: ({ newest }: IndicatorReport) => newest,
} as const;

/** The indicators of one family with how much is reported of each. */
function FamilyTable({ family, reports }: FamilyTableProps) {
  const { t, both } = useText();
  const { rows, head } = useSorting(reports, { ...READ, name: ({ indicator }) => both(indicator.name) });
  return (
    <Section title={both(family.name)} note={String(reports.length)} id={`family-${family.id}`}>
      <table className="data-table indicators-table">
        <thead>
          <tr>
            <SortHead {...head('name')}>{t('home.indicator')}</SortHead>
            {COLUMNS.map((column) => (
              <SortHead key={column} {...head(column)} className="num">
                {t(`indicators.column.${column}`)}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((report) => (
            <Row key={report.indicator.id} {...report} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** `/indicators`: every indicator by family, and the questions that readers come with. */
export default function IndicatorsView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset({ of: 'release' });
  const { province } = useAddress('plain', selectKnownValues(dataset)).query;
  const provinces = formatProvinces(province, indexDataset(dataset).regions, text);
  const families = dataset.families
    .map((family) => ({ family, reports: selectIndicatorReports(dataset, family.id, province) }))
    .filter(({ reports }) => reports.length > 0);
  const count = families.reduce((sum, { reports }) => sum + reports.length, 0);
  return (
    <>
      <PageTitle parts={[provinces, t('indicators.title')]} />
      <Breadcrumb steps={[{ label: t('nav.map'), to: paths.home() }, { label: t('indicators.title') }]} />
      <PageHead
        title={nameWithin(t('indicators.title'), provinces, text)}
        lead={
          provinces === ''
            ? t('indicators.lead', { count })
            : t('indicators.leadWithin', { count, total: dataset.indicators.length, provinces })
        }
      />
      <Questions />
      <div className="indicators-families">
        {families.map(({ family, reports }) => (
          <FamilyTable key={family.id} family={family} reports={reports} />
        ))}
      </div>
    </>
  );
}
