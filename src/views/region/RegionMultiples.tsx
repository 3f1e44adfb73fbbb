import { useMemo } from 'react';
import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { describeMark } from '../../charts/scene/walk';
import { computeMultiplesAxis, layoutSmallMultiple } from '../../charts/smallMultiple/layoutSmallMultiple';
import { SmallMultiple } from '../../charts/smallMultiple/SmallMultiple';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import { readToday } from '../../config/clock';
import { paths } from '../../config/paths';
import type { Dataset, Region } from '../../domain/dataset';
import { formatContradiction } from '../../format/formatNumber';
import { ExportButton } from '../../export/ExportButton';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { type Multiple, selectMultiples } from '../../selectors/selectMultiples';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { formatContext } from './formatContext';

/** Width of a chart in pixels: three stand beside each other in the column. */
const WIDTH = 184;

interface CardProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly multiple: Multiple;
  readonly axis: TimeAxis;
}

function MultipleCard({ dataset, region, multiple, axis }: CardProps) {
  const text = useText();
  const { t, both, lang } = text;
  const { indicator, figures, contradicting, context } = multiple;
  const [newest] = figures;
  const scene = useMemo(() => layoutSmallMultiple({ figures, axis, text, width: WIDTH }), [figures, axis, text]);
  const detail = [newest.note, newest.site].flatMap((part) => (part ? [both(part)] : [])).join(' · ');
  const compose = async (whole: Text) => {
    const { takeMultiple } = await import('./exportMultiple');
    return takeMultiple({ dataset, region, multiple, axis, text: whole });
  };
  return (
    <li className="region-multiple" data-spoken={describeMark(both(indicator.name), newest, text)}>
      <h4><AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.short)}</AtlasLink></h4>
      {detail ? <p className="region-note">{detail}</p> : null}
      <p className="region-multiple-value">
        <AtlasLink to={paths.figure(newest.id)}><FigureValue figure={newest} unit doubt="none" /></AtlasLink>
        <DoubtButton figures={[newest, ...contradicting]} />
        <span className="caption">{newest.kind === 'actual' ? '' : `${t(`kind.${newest.kind}`)} · `}<PeriodTime period={newest.period} /></span>
      </p>
      {contradicting.length > 0 ? <p className="region-contradiction">{t('doubt.contradiction', { values: formatContradiction([newest, ...contradicting], lang) })}</p> : null}
      <SmallMultiple scene={scene} />
      {figures.slice(1).map((older) => (
        <p className="caption" key={older.id}><PeriodTime period={older.period} /> <AtlasLink to={paths.figure(older.id)}><FigureValue figure={older} unit /></AtlasLink></p>
      ))}
      {context ? (
        <p className="caption region-context">
          {context.kind === 'place'
            ? <AtlasLink to={paths.figure(context.figure.id)}>{formatContext(context, text)}</AtlasLink>
            : <><AtlasLink to={`${paths.indicator(indicator.id)}`}>{formatContext(context, text)}</AtlasLink> <span className="badge-outside">{t('context.badge')}</span></>}
        </p>
      ) : null}
      <ExportButton subject={t('region.mapTitle', { place: both(region.name), indicator: [both(indicator.name), detail].filter(Boolean).join(' · ') })} compose={compose} />
    </li>
  );
}

/** What the place itself reports as small charts on one line of time: value, qualifier, date, and a wider place's value where it may stand beside it. */
export function RegionMultiples({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both } = useText();
  const multiples = useMemo(() => selectMultiples(dataset, region.adcode), [dataset, region.adcode]);
  const axis = useMemo(() => computeMultiplesAxis(multiples.flatMap((multiple) => multiple.figures), readToday()), [multiples]);
  if (multiples.length === 0) return null;
  return (
    <section className="region-own-figures" aria-labelledby="region-multiples">
      <h3 id="region-multiples" className="section-head">{t('region.multiples', { name: both(region.short), count: multiples.length })}<small>{t('region.multiples.note')}</small></h3>
      <ArrowWalk to=".region-multiple-value a">
        <ul className="region-multiples">
          {multiples.map((multiple) => <MultipleCard key={multiple.figures[0].id} dataset={dataset} region={region} multiple={multiple} axis={axis} />)}
        </ul>
      </ArrowWalk>
    </section>
  );
}
