import { useMemo } from 'react';
import { layoutNationalLine, type NationalLineSize } from '../../charts/nationalLine/layoutNationalLine';
import { SceneFigure } from '../../charts/scene/SceneFigure';
import { describeFailure } from '../../data/describeFailure';
import { paths } from '../../config/paths';
import { formatNationalReport } from '../../format/formatNationalReport';
import { useText } from '../../messages/TextContext';
import { type NationalSeries, selectEnds, selectNationalSeries } from '../../selectors/selectNational';
import { useDataset, useScope } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { FailureState } from '../../ui/Messages';
import { Section } from '../../ui/PageHead';
import { useWidth } from '../../ui/useWidth';
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

interface LineProps {
  readonly series: NationalSeries;
}

/** Small charts have one size: their letters stay as they are. */
const SMALL_PX = { width: 220, height: 92, form: 'small' } as const;

/** The series as a line in the width of its column. */
function LargeLine({ series }: LineProps) {
  const [box, width] = useWidth<HTMLDivElement>(840);
  const size = useMemo(() => ({ width, height: 250, form: 'large' }) as const, [width]);
  return (
    <div ref={box} className="national-line">
      <Line series={series} size={size} />
    </div>
  );
}

function Line({ series, size }: LineProps & { readonly size: NationalLineSize }) {
  const text = useText();
  const scene = useMemo(() => layoutNationalLine(series.rows, size, text), [series, size, text]);
  const label = text.t('context.chart', { name: text.both(series.name) });
  return scene ? <SceneFigure scene={scene} label={label} isSmall={size.form === 'small'} /> : null;
}

function Small({ series }: LineProps) {
  const text = useText();
  const ends = selectEnds(series);
  return (
    <div className="national-small">
      <div>
        <h3>{text.both(series.name)}</h3>
        <p>{ends ? formatNationalReport(ends.last, text) : null}</p>
      </div>
      <Line series={series} size={SMALL_PX} />
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
  return (
    <Section
      title={text.t('home.national', {
        name: text.both(large.name),
        first: formatNationalReport(ends.first, text),
        last: formatNationalReport(ends.last, text),
      })}
      note={text.t('home.national.note')}
      aside={<AtlasLink to={paths.about()}>{text.t('home.national.sources')}</AtlasLink>}
    >
      <div className="national-grid">
        <LargeLine series={large} />
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
