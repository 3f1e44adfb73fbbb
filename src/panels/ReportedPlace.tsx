import { formatPlaceValue } from '../charts/map/placing/mapSeries';
import { formatDenominator } from '../charts/rankedBars/rankedText';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import type { Facts } from '../domain/facts';
import type { PartOf } from '../domain/slice';
import { formatPeriod } from '../format/formatPeriod';
import type { HomeText } from '../messages/text';
import { useHomeText } from '../messages/TextContext';
import { indexDataset } from '../selectors/indexDataset';
import type { Place } from '../domain/placeReport';
import { formatExactly, PlaceFacts, type PlaceCardFacts } from '../ui/PlaceFacts';
import { StateMark } from '../charts/signs/StateMark';
import { HighlightedPlace } from './HighlightedPlace';
import { formatDue } from '../format/formatDue';

function factsOf(dataset: Facts, place: Place, text: HomeText): PlaceCardFacts {
  const article = indexDataset(dataset).articles.get(place.figure.article);
  const date = formatPeriod(place.figure.period, text.lang);
  return {
    figure: place.figure,
    contradicting: place.contradicting ?? [],
    value: formatPlaceValue(place, text.lang),
    exact: formatExactly(place, text),
    date: place.state === 'target' ? formatDue(place.figure, date, text) : date,
    credit: article ? text.both(article.credit) : '',
    denominator: formatDenominator(place, text),
    borrowed: place.borrowedFor ? text.t('mapCard.borrowed', { year: String(place.borrowedFor) }) : null,
  };
}

interface ReportedPlaceProps {
  readonly dataset: PartOf<Facts>;
  readonly indicator: Indicator;
  /** The places that report the indicator. */
  readonly places: readonly Place[];
}

/** What is said of a place without a figure of its own: how many places inside it have one, or how much was read. */
function describeSilence({ dataset, indicator, places }: ReportedPlaceProps, region: Region, text: HomeText): string {
  const { pathTo } = indexDataset(dataset);
  const within = places.filter(
    (item) => item.region.adcode !== region.adcode && pathTo(item.region.adcode).some((above) => above === region),
  ).length;
  return within > 0
    ? text.t('mapCard.within', { count: within })
    : text.t('mapCard.none', {
        count: dataset.totals?.articles ?? dataset.articles.length,
        // In English it stands within a sentence.
        indicator: (text.lang === 'zh' ? indicator.short.zh : indicator.name.en).toLowerCase(),
      });
}

/** The highlighted place of a map of one indicator: its figure with state, value, date and words, or its silence. */
export function ReportedPlace(props: ReportedPlaceProps) {
  const { dataset, places } = props;
  const text = useHomeText();
  const describe = (region: Region) => {
    const place = places.find((item) => item.region.adcode === region.adcode);
    const state = place?.state ?? 'none';
    const facts = place ? factsOf(dataset, place, text) : null;
    const silence = facts ? null : <p className="muted">{describeSilence(props, region, text)}</p>;
    const hint = <span className="caption">{text.t('mapCard.close')}</span>;
    return {
      mark: <StateMark state={state} shape={region.level === 'province' ? 'area' : 'point'} />,
      caption: `${text.t(`level.${region.level}`)} · ${text.t(`state.${state}`)}`,
      inCard: facts ? <PlaceFacts key={region.adcode} facts={facts} hint={hint} /> : silence,
      inSheet: facts ? <PlaceFacts facts={facts} hint={null} /> : silence,
    };
  };
  return <HighlightedPlace regions={indexDataset(dataset).regions} describe={describe} />;
}
