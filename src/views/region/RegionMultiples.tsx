import { useContext, useMemo } from 'react';
import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { SceneFigure } from '../../charts/scene/SceneFigure';
import { describeMark } from '../../charts/scene/walk';
import { computeMultiplesAxis, layoutSmallMultiple } from '../../charts/smallMultiple/layoutSmallMultiple';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import { readToday } from '../../ui/browser/clock';
import { isEmbed } from '../../ui/browser/isEmbed';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { formatContradiction } from '../../format/formatNumber';
import { EmbedContext } from '../../export/EmbedContext';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import { type Multiple, selectMultiples } from '../../selectors/selectMultiples';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { describeDates, describeDetail, describeMultiple, hasSeveralDates } from './describeMultiple';
import { formatContext } from '../../export/figures/formatContext';

/** Width of a chart in pixels: three stand beside each other in the column; alone in a frame it takes what there is. */
const WIDTH = isEmbed ? Math.min(560, Math.max(280, window.innerWidth - 24)) : 184;

/**
 * The names of a small chart in addresses: each of its figures stands for it, so that a link outlives a newer report.
 */
const namesOf = ({ figures }: Multiple): string[] => figures.map((figure) => `chart-${figure.id}`);

interface CardProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly multiple: Multiple;
  readonly axis: TimeAxis;
}

/** The same numbers as a table: every date with its value, which leads to its words. */
function Twin({ figures, subject }: { readonly figures: readonly Figure[]; readonly subject: string }) {
  const { t } = useText();
  return (
    <table className="region-twin">
      <caption className="sr-only">{subject}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('target.chart.tableWhen')}</th>
          <th scope="col">{t('target.chart.tableValue')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <PeriodTime period={figure.period} />
            </th>
            <td>
              <AtlasLink to={paths.figure(figure.id)}>
                <FigureValue figure={figure} unit />
              </AtlasLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MultipleCard({ dataset, region, multiple, axis }: CardProps) {
  const text = useText();
  const { t, both, lang } = text;
  const { indicator, figures, contradicting, context } = multiple;
  const [newest] = figures;
  const stage = useContext(EmbedContext);
  const scene = useMemo(
    () => layoutSmallMultiple({ name: both(indicator.name), figures, axis, text, width: WIDTH }),
    [indicator, both, figures, axis, text],
  );
  const detail = describeDetail(newest, text);
  const isSeveral = hasSeveralDates(multiple);
  const finding = describeMultiple(multiple, text);
  const names = namesOf(multiple);
  const name = names.find((known) => known === stage?.figure) ?? names[0] ?? '';
  const describe: DescribeFigure = async (context) => {
    const { describeMultipleFigure } = await import('../../export/figures/describeMultipleFigure');
    return describeMultipleFigure({ dataset, region, multiple, axis, ...context });
  };
  return (
    <li className="region-multiple" data-spoken={describeMark(both(indicator.name), newest, text)}>
      <h4>
        <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.short)}</AtlasLink>
      </h4>
      {detail ? <p className="region-note">{detail}</p> : null}
      <EmbedPart figure={name} className="region-multiple-body">
        <p className="region-multiple-value thumb-links">
          <AtlasLink to={paths.figure(newest.id)}>
            <FigureValue figure={newest} unit doubt="none" />
          </AtlasLink>
          <DoubtButton figures={[newest, ...contradicting]} />
          <span className="caption">
            {newest.kind === 'actual' ? '' : `${t(`kind.${newest.kind}`)} · `}
            <PeriodTime period={newest.period} />
          </span>
        </p>
        {contradicting.length > 0 ? (
          <p className="region-contradiction">
            {t('doubt.contradiction', { values: formatContradiction([newest, ...contradicting], lang) })}
          </p>
        ) : null}
        {/* One date is no line of time; alone in a frame the figure is drawn as in its file. */}
        {isSeveral || stage ? <SceneFigure scene={scene} label={finding} isSmall /> : null}
        {isSeveral ? <p className="caption">{describeDates(multiple, text)}</p> : null}
        {figures.length > 1 || stage ? <Twin figures={[...figures, ...contradicting]} subject={finding} /> : null}
        {context ? (
          <p className="caption region-context thumb-links">
            {context.kind === 'place' ? (
              <AtlasLink to={paths.figure(context.figure.id)}>{formatContext(context, text)}</AtlasLink>
            ) : (
              <>
                <AtlasLink to={`${paths.indicator(indicator.id)}`}>{formatContext(context, text)}</AtlasLink>{' '}
                <span>{t('context.badge')}</span>
              </>
            )}
          </p>
        ) : null}
      </EmbedPart>
      <ExportButton
        figure={name}
        subject={t('region.mapTitle', {
          place: both(region.name),
          indicator: [both(indicator.name), detail].filter(Boolean).join(' · '),
        })}
        describe={describe}
      />
    </li>
  );
}

/**
 * What the place itself reports as small charts on one line of time: value, qualifier, date, and a wider place's value
 * where it may stand beside it.
 */
export function RegionMultiples({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both } = useText();
  const multiples = useMemo(() => selectMultiples(dataset, region.adcode), [dataset, region.adcode]);
  const axis = useMemo(
    () =>
      computeMultiplesAxis(
        multiples.flatMap((multiple) => multiple.figures),
        readToday(),
      ),
    [multiples],
  );
  const stage = useContext(EmbedContext);
  if (stage?.figure.startsWith('chart') && !multiples.some((multiple) => namesOf(multiple).includes(stage.figure)))
    return (
      <EmbedPart figure={stage.figure}>
        <p role="status">{t('embed.none')}</p>
      </EmbedPart>
    );
  if (multiples.length === 0) return null;
  return (
    <section className="region-own-figures" aria-labelledby="region-multiples">
      <h3 id="region-multiples" className="section-head">
        {t('region.multiples', { name: both(region.short), count: multiples.length })}
        {multiples.some(hasSeveralDates) ? <small>{t('region.multiples.note')}</small> : null}
      </h3>
      <ArrowWalk to=".region-multiple-value a">
        <ul className="region-multiples">
          {multiples.map((multiple) => (
            <MultipleCard
              key={multiple.figures[0].id}
              dataset={dataset}
              region={region}
              multiple={multiple}
              axis={axis}
            />
          ))}
        </ul>
      </ArrowWalk>
    </section>
  );
}
