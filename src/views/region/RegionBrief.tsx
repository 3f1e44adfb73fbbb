import { useLayoutEffect, useRef, useState } from 'react';
import { readToday } from '../../ui/browser/clock';
import { readViewAddress } from '../../ui/browser/viewAddress';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import { describeSources } from '../../export/describeSources';
import { formatDateProse } from '../../format/formatPeriod';
import { joinClauses, joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import { type Brief, selectBrief } from '../../selectors/selectBrief';
import { selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { BriefFigures } from './BriefFigures';
import { BriefMap } from './BriefMap';
import { BriefSources } from './BriefSources';
import { BriefTargets } from './BriefTargets';
import { RegionSilence } from './RegionSilence';
import { useRegionLead } from './useRegionLead';
import './brief.css';

interface Step {
  readonly figures: number;
  readonly targets: number;
  /** The words of each figure stand below it. */
  readonly hasWords?: true;
  /** Larger letters. */
  readonly isRoomy?: true;
}

/** From a sheet with room for words down to what always fits; the first that fits is printed. */
const STEPS: readonly Step[] = [
  { figures: 60, targets: 14, hasWords: true, isRoomy: true },
  { figures: 60, targets: 14, hasWords: true },
  ...[
    [60, 14],
    [48, 14],
    [40, 12],
    [34, 12],
    [30, 10],
    [26, 10],
    [22, 9],
    [19, 8],
    [16, 8],
    [14, 7],
    [12, 6],
    [10, 5],
    [8, 4],
    [6, 3],
    [4, 2],
  ].map(([figures = 4, targets = 2]) => ({ figures, targets })),
];
/**
 * Height of A4 within the margins of brief.css (277 mm), less 5 mm for what differs between screen and paper; 96 px an
 * inch.
 */
const SHEET_PX = 1028;

interface BriefProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year: number | null;
  readonly targets: readonly TargetSeries[];
}

/** Every figure on the sheet, once. */
const printedIn = (brief: Brief): Figure[] => [
  ...brief.figures.map((item) => item.figure),
  ...brief.targets.flatMap((group) =>
    group.members
      .slice(0, 1)
      .flatMap(({ target, judgement }) => (judgement.actual ? [target, judgement.actual] : [target])),
  ),
];

/** What remains unsaid, and where to read it. */
function Rest({ brief }: { readonly brief: Brief }) {
  const { t, lang } = useText();
  const parts = [
    brief.moreFigures > 0 ? t('brief.moreFigures', { count: brief.moreFigures }) : '',
    brief.moreTargets > 0 ? t('brief.moreTargets', { count: brief.moreTargets }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? <p className="brief-rest">{t('brief.more', { what: joinNames(parts, lang) })}</p> : null;
}

/**
 * A place on one sheet of paper: name, map, targets with verdicts, figures with dates, sources with lines, doubts,
 * version and address.
 */
export function RegionBrief({ dataset, region, indicator, year, targets }: BriefProps) {
  const text = useText();
  const { t, both } = text;
  const sheet = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const room = STEPS[step] ?? { figures: 4, targets: 2 };
  const brief = selectBrief(dataset, region, targets, room);
  const lead = useRegionLead(dataset, region, selectReportingPlaces(dataset, region.adcode), targets);
  // Measured as laid out: words of other lengths and fonts of other widths fill the sheet differently.
  useLayoutEffect(() => {
    if ((sheet.current?.scrollHeight ?? 0) > SHEET_PX && step < STEPS.length - 1) setStep(step + 1);
  }, [step]);
  const isSilent = brief.figures.length === 0 && brief.targets.length === 0;
  const described = describeSources(dataset, printedIn(brief), text);
  const { lesser } = described;
  const notes = [
    joinClauses(Object.values(described.signs), text.lang),
    ...described.notes.filter((note) => !lesser.includes(note)),
    lesser.length > 0 ? t('export.moreCaveats', { count: lesser.length }) : '',
  ].filter(Boolean);
  return (
    <article className={room.isRoomy ? 'brief is-roomy' : 'brief'} ref={sheet}>
      <header>
        <p className="brief-site">
          {t('shell.name')} · {t('brief.kind')}
        </p>
        <h1>{both(region.name)}</h1>
        <p className="brief-lead">{lead}</p>
      </header>
      <div className="brief-body">
        <BriefMap dataset={dataset} region={region} indicator={indicator} year={year} />
        {brief.targets.length > 0 ? <BriefTargets brief={brief} region={region} /> : null}
        {isSilent ? <RegionSilence dataset={dataset} region={region} /> : null}
        {brief.figures.length > 0 ? (
          <BriefFigures brief={brief} region={region} dataset={dataset} hasWords={room.hasWords === true} />
        ) : null}
        <Rest brief={brief} />
        {brief.sources.length > 0 ? <BriefSources brief={brief} dataset={dataset} /> : null}
        {notes.length > 0 ? (
          <section className="brief-notes">
            <h2>{t('export.notes')}</h2>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </section>
        ) : null}
      </div>
      <footer className="brief-foot">
        <p>
          {t('map.boundaryNote')} {t('map.boundarySource')}
        </p>
        <p>
          {t('home.version', { version: dataset.version })} ·{' '}
          {t('brief.printedOn', { date: formatDateProse(readToday(), text.lang) })} · {readViewAddress()}
        </p>
      </footer>
    </article>
  );
}
