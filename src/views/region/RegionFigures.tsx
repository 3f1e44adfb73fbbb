import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { SignKey } from '../../charts/signKey/SignKey';
import { Stipple } from '../../charts/signs/Stipple';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { listShown } from '../../format/findSigns';
import { formatContradiction } from '../../format/formatNumber';
import { listPublished } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import { selectContradicting } from '../../selectors/selectContradictions';
import { selectDerivedOfRegion } from '../../selectors/selectDerived';
import { indexDataset } from '../../selectors/indexDataset';
import {
  type FamilyRows,
  isListRepeated,
  type ReportingPlace,
  selectIndicatorRows,
  selectJointFigures,
  selectShownPlaces,
} from '../../selectors/selectRegionFigures';
import { AtlasLink } from '../../ui/AtlasLink';
import { DerivedList } from '../../ui/DerivedList';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { RegionJoint } from './RegionJoint';
import { RegionLedger } from './RegionLedger';
import { RegionMultiples } from './RegionMultiples';
import { RegionSilence } from './RegionSilence';
import { compareCodes } from '../../domain/compareCodes';
import '../../ui/dataTable.css';

/** One figure in a cell: value, what exactly is counted, date, link to its words. */
function CellFigure({ figure, words }: { readonly figure: Figure; readonly words: boolean }) {
  const { t, both } = useText();
  const detail = [figure.note, figure.site].flatMap((part) => (part ? [both(part)] : [])).join(' · ');
  return (
    <div className="region-figure">
      <span className="region-number thumb-links">
        <AtlasLink to={paths.figure(figure.id)} className="region-value">
          <FigureValue figure={figure} unit doubt="none" />
        </AtlasLink>
        <DoubtButton figures={[figure]} />
      </span>
      <span className="caption">
        <PeriodTime period={figure.period} />
        {figure.kind === 'standard' || figure.kind === 'change' ? ` · ${t(`kind.${figure.kind}`)}` : ''}
      </span>
      {detail ? <span className="region-note">{detail}</span> : null}
      {words ? <Excerpt figure={figure} /> : null}
    </div>
  );
}

/** Values of one cell that contradict each other, side by side. */
function Contradictions({ dataset, figures }: { readonly dataset: Dataset; readonly figures: readonly Figure[] }) {
  const { lang, t } = useText();
  const pairs = figures
    .map((figure) => [figure, ...selectContradicting(dataset, figure)].sort((a, b) => compareCodes(a.id, b.id)))
    .filter(
      ([first, ...others], position) =>
        others.length > 0 && figures.findIndex((figure) => figure === first) === position,
    );
  return pairs.map((pair) => (
    <p className="region-contradiction" key={pair[0]?.id}>
      {t('doubt.contradiction', { values: formatContradiction(pair, lang) })}
    </p>
  ));
}

/** No figure of this indicator. */
function Silence() {
  const { t } = useText();
  return (
    <>
      <Stipple />
      <span className="caption region-silent">{t('state.none')}</span>
    </>
  );
}

interface TableProps {
  readonly dataset: Dataset;
  /** The place that the page is about: the only one that a column need not name. */
  readonly region: Region;
  readonly groups: readonly FamilyRows[];
  readonly places: readonly ReportingPlace[];
}

/** One place: a row an indicator, the words beside the number. Several: a column a place, silence stippled. */
function FigureTable({ dataset, region, groups, places }: TableProps) {
  const { t, both } = useText();
  const isSingle = places.length === 1;
  return (
    <table className={`data-table region-table ${isSingle ? 'is-single' : ''}`}>
      <thead>
        <tr>
          <th scope="col">{t('home.indicator')}</th>
          {places.map((place) => (
            <th scope="col" key={place.region.adcode}>
              {place.region.adcode === region.adcode && isSingle ? (
                t('region.figures')
              ) : (
                <AtlasLink to={paths.region(place.region.adcode)}>
                  <strong>{both(place.region.short)}</strong>
                </AtlasLink>
              )}
              <span className="caption"> {t('region.count', { count: listPublished(place.figures).length })}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ family, rows }) => (
        <tbody key={family.id}>
          <tr className="region-family">
            <th scope="rowgroup" colSpan={places.length + 1}>
              {both(family.name)}
            </th>
          </tr>
          {rows.map(({ indicator, cells }) => (
            <tr key={indicator.id}>
              <th scope="row">
                <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.name)}</AtlasLink>
              </th>
              {cells.map((figures, i) => (
                <td key={places[i]?.region.adcode} className={figures.length === 0 ? 'stippled' : undefined}>
                  {figures.length === 0 ? <Silence /> : null}
                  <Contradictions dataset={dataset} figures={figures} />
                  {figures.map((figure) => (
                    <CellFigure key={figure.id} figure={figure} words={isSingle} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/**
 * The table; to be folded where the small charts above it show the same numbers, and folded from the start on a phone,
 * where it would be walked past.
 */
function Listed({ isRepeated, ...listed }: TableProps & { readonly isRepeated: boolean }) {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const table = (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={t('region.what')}>
      <FigureTable {...listed} />
    </div>
  );
  if (!isRepeated) return table;
  return (
    <details className="region-list" open={!isNarrow}>
      <summary>
        {t('region.list', {
          count: listed.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())).length,
        })}
      </summary>
      {table}
    </details>
  );
}

/** What is reported here and what is not, grouped by indicator. */
export function RegionFigures({
  dataset,
  region,
  places,
}: {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly places: readonly ReportingPlace[];
}) {
  const text = useText();
  const { t } = text;
  const shown = selectShownPlaces(places);
  const figures = shown.flatMap((place) => place.figures);
  const groups = selectIndicatorRows(dataset, shown);
  const hasJoint = selectJointFigures(dataset, region.adcode).length > 0;
  return (
    <section className="region-what">
      <h2 className="section-head">{t('region.what')}</h2>
      <RegionMultiples dataset={dataset} region={region} />
      {places.length > 0 ? <RegionLedger dataset={dataset} region={region} /> : null}
      <RegionJoint dataset={dataset} region={region} />
      {groups.length > 0 ? (
        <Listed
          dataset={dataset}
          region={region}
          groups={groups}
          places={shown}
          isRepeated={isListRepeated(shown, region)}
        />
      ) : null}
      <SignKey shown={listShown(figures, text.lang)} text={text} />
      {groups.length === 0 && places.length === 0 && !hasJoint ? (
        <RegionSilence dataset={dataset} region={region} />
      ) : null}
    </section>
  );
}

/** What we computed from the figures of a place and of the places inside it. */
export function RegionDerived({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const index = indexDataset(dataset);
  const derived = selectDerivedOfRegion(dataset, region.adcode);
  const isOwn = derived.every((value) => value.region === region.adcode);
  return <DerivedList values={derived} figures={index.figures} {...(isOwn ? {} : { places: index.regions })} />;
}
