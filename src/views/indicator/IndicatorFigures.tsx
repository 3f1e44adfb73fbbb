import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import { listShown } from '../../format/findSigns';
import { KINDS } from '../../domain/codes';
import { compareNewestFirst } from '../../domain/period';
import { listPublished } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/PageHead';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';
import '../../ui/dataTable.css';

const compareFigures = (a: Figure, b: Figure) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNewestFirst(a, b);

function Row({ figure, dataset }: { readonly figure: Figure; readonly dataset: Dataset }) {
  const { t, both } = useText();
  const region = mustGet(indexDataset(dataset).regions, figure.region);
  return (
    <tr>
      <th scope="row">
        <AtlasLink to={paths.region(region.adcode)}>{both(region.short)}</AtlasLink>
        {figure.site ? <small>{both(figure.site)}</small> : null}
      </th>
      <td>
        {figure.kind === 'target' ? (
          <AtlasLink to={paths.target(figure.id)}>{t('kind.target')}</AtlasLink>
        ) : (
          t(`kind.${figure.kind}`)
        )}
      </td>
      <td className="indicator-value">
        <FigureValue figure={figure} unit doubt="none" />
        <DoubtButton figures={[figure]} />
      </td>
      <td>
        <PeriodTime period={figure.period} />
      </td>
      <td>
        <AtlasLink to={paths.figure(figure.id)}>
          <Excerpt figure={figure} />
        </AtlasLink>
        {figure.note ? <small>{both(figure.note)}</small> : null}
      </td>
    </tr>
  );
}

/** Where the words give no number there is nothing to sort by. */
const FIGURE_KEYS = {
  place: ({ region }: Figure) => region,
  kind: ({ kind }: Figure) => KINDS.indexOf(kind),
  value: ({ value }: Figure) => value,
  period: ({ period }: Figure) => period.end,
  source: ({ id }: Figure) => id,
} as const;

function FiguresTable({ figures, dataset }: { readonly figures: readonly Figure[]; readonly dataset: Dataset }) {
  const { t } = useText();
  const { rows, head } = useSorting(figures, FIGURE_KEYS);
  return (
    <table className="data-table indicator-table">
      <thead>
        <tr>
          {(['place', 'kind', 'value', 'period', 'source'] as const).map((column) => (
            <SortHead key={column} {...head(column)} className={column === 'value' ? 'indicator-value' : undefined}>
              {t(`evidence.column.${column}`)}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((figure) => (
          <Row key={figure.id} figure={figure} dataset={dataset} />
        ))}
      </tbody>
    </table>
  );
}

interface IndicatorFiguresProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

/** Every figure of the indicator, older ones, changes and standards included. */
export function IndicatorFigures({ dataset, indicator, provinces }: IndicatorFiguresProps) {
  const text = useText();
  const { t } = text;
  const index = indexDataset(dataset);
  const figures = index
    .figuresOfIndicator(indicator.id)
    .filter(({ region }) => index.liesInAny(region, provinces))
    .sort(compareFigures);
  const aside = (
    <AtlasLink to={paths.evidence()} query={{ indicator: indicator.id }}>
      {t('indicator.evidence')}
    </AtlasLink>
  );
  return (
    <Section title={t('indicator.figures', { count: listPublished(figures).length })} aside={aside}>
      {figures.length === 0 ? (
        <EmptyState>
          <p>{t('indicator.figures.none')}</p>
        </EmptyState>
      ) : (
        <div
          className="indicator-scroll"
          role="region"
          tabIndex={0}
          aria-label={t('indicator.figures', { count: listPublished(figures).length })}
        >
          <FiguresTable figures={figures} dataset={dataset} />
        </div>
      )}
      <SignKey shown={listShown(figures, text.lang)} text={text} />
    </Section>
  );
}
