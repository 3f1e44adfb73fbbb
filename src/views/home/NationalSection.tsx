import { useMemo } from 'react';
import { NationalLine } from '../../charts/nationalLine/NationalLine';
import { describeFailure } from '../../data/describeFailure';
import { paths } from '../../config/paths';
import { formatNationalReport } from '../../format/formatNationalReport';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { type NationalSeries, selectEnds, selectNationalSeries } from '../../selectors/selectNational';
import { useDataset, useScope } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { FailureState } from '../../ui/Messages';
import { Section } from '../../ui/PageHead';
import { useDrawnWidth } from '../../ui/useDrawnWidth';
import './nationalSection.css';

/** The series that is drawn large, and those beside it. */
const LARGE = 'national-certified';
const SMALL = [
  'national-exam-registered',
  'national-professionals',
  'national-agencies',
  'national-station-coverage',
] as const;

const ALL = { of: 'all' } as const;

const describeLine = ({ rows, name }: NationalSeries, text: Text) => ({
  rows,
  label: text.t('context.chart', { name: text.both(name) }),
});

interface LineProps {
  readonly series: NationalSeries;
}

/** The series as a line in the width of its column. */
function LargeLine({ series, said }: LineProps & { readonly said: readonly string[] }) {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(840);
  return (
    <div ref={box} className="national-line">
      <NationalLine {...describeLine(series, text)} text={text} width={width} said={said} />
    </div>
  );
}

function Small({ series }: LineProps) {
  const text = useText();
  const ends = selectEnds(series);
  const last = ends ? formatNationalReport(ends.last, text) : '';
  return (
    <div className="national-small">
      <div>
        <h3>{text.both(series.name)}</h3>
        <p>{last}</p>
      </div>
      <NationalLine {...describeLine(series, text)} text={text} said={[last]} />
    </div>
  );
}

function Series() {
  const text = useText();
  const { national } = useDataset(ALL);
  const all = useMemo(() => selectNationalSeries({ national }), [national]);
  const large = all.find(({ id }) => id === LARGE);
  const ends = large && selectEnds(large);
  if (!large || !ends) return null;
  const first = formatNationalReport(ends.first, text);
  const last = formatNationalReport(ends.last, text);
  return (
    <Section
      title={text.t('home.national', {
        name: text.both(large.name),
        first,
        last,
      })}
      note={text.t('home.national.note')}
      aside={<AtlasLink to={paths.about()}>{text.t('home.national.sources')}</AtlasLink>}
    >
      <div className="national-grid">
        <LargeLine series={large} said={[first, last]} />
        <div className="national-smalls">
          {SMALL.flatMap((id) => all.find((series) => series.id === id) ?? []).map((series) => (
            <Small key={series.id} series={series} />
          ))}
        </div>
      </div>
    </Section>
  );
}

/** The nation from outside sources: certified workers year by year, and four series beside them. */
export default function NationalSection() {
  const text = useText();
  const { isThere, error, retry } = useScope(ALL);
  if (isThere) return <Series />;
  const failure = error && describeFailure(error);
  return failure ? (
    <FailureState title={text.t(`failure.${failure.kind}`)} details={failure.details} onRetry={retry} />
  ) : null;
}
