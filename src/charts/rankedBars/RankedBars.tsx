import { memo, type ReactNode } from 'react';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { formatInWords } from '../../format/formatInWords';
import { formatQualifierMark } from '../../format/formatNumber';
import { joinContradicting } from '../../format/formatSpokenValue';
import type { FirstText } from '../../messages/text';
import { selectRankingGroup } from '../../domain/rankingGroup';
import { SignKey } from '../signKey/SignKey';
import { StateMark } from '../signs/StateMark';
import { ArrowWalk } from '../scene/ArrowWalk';
import type { RankedBarsLayout, RankedGroup, RankedRow } from './layoutRankedBars';
import { AsOfRail, RankedBar, railX } from './RankedBar';
import {
  formatDenominator,
  formatGroupHeading,
  formatRankedDate,
  formatRankedValue,
  listRankedWords,
} from './rankedText';
import './rankedBars.css';

/** A link that the list asks its caller for: a place's name leads to the region, the words lead to the evidence. */
export interface RankedLink {
  readonly to: 'region' | 'figure';
  readonly region: Region;
  readonly figure: Figure;
  readonly className: string;
  readonly children: ReactNode;
}

export interface RankedBarsProps {
  /** What layoutRankedBars made of the places. */
  readonly rows: RankedBarsLayout;
  readonly text: FirstText;
  readonly renderLink: (link: RankedLink) => ReactNode;
  /** The excerpt with its marked number and credit; without links of its own, it stands inside one. */
  readonly renderExcerpt: (figure: Figure) => ReactNode;
  /** The ※ of a row as a control that opens the words of its caveats. */
  readonly renderDoubt: (figures: readonly Figure[]) => ReactNode;
  /** Pointer or keyboard came to a place, or left it (null). */
  readonly onHighlight?: (adcode: string | null) => void;
  /** Rows carry their numbers, as the marks of the map do, and no ranks. */
  readonly isNumbered?: boolean;
  /** The place that is highlighted elsewhere, on the map. */
  readonly highlighted?: string | null;
}

function Value({
  row,
  text,
  renderDoubt,
}: { readonly row: RankedRow } & Pick<RankedBarsProps, 'text' | 'renderDoubt'>) {
  const { figure, population, contradicting = [] } = row.place;
  const shown = formatRankedValue(row.place, text);
  // All digits, as a shortened 3.3万 would be read in pieces, and marks as words.
  const words = population
    ? `${text.t(`qualifier.${figure.qualifier}`)} ${shown}`
    : joinContradicting(
        [figure, ...contradicting].map((printed) => formatInWords(printed, text)),
        text,
      );
  return (
    <span className={`ranked-value is-${row.place.state}`} title={words}>
      <span className="ranked-gutter" aria-hidden="true">
        {formatQualifierMark(figure.qualifier)}
      </span>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">{shown}</span>
      {figure.caveats.length === 0 ? null : renderDoubt([figure, ...contradicting])}
    </span>
  );
}

interface RowProps extends Omit<RankedBarsProps, 'rows' | 'highlighted'> {
  readonly row: RankedRow;
  readonly isHighlighted: boolean;
  readonly years: RankedBarsLayout['railYears'];
}

/** Memoised: pointing at the map redraws the two rows that change, not the list. */
const Row = memo(function Row({
  row,
  isHighlighted,
  years,
  text,
  renderLink,
  renderExcerpt,
  renderDoubt,
  onHighlight,
  isNumbered,
}: RowProps) {
  const { place } = row;
  const { region, figure } = place;
  const denominator = formatDenominator(place, text);
  return (
    <li
      className={isHighlighted ? 'ranked-row is-highlighted' : 'ranked-row'}
      onPointerEnter={() => onHighlight?.(region.adcode)}
      onPointerLeave={() => onHighlight?.(null)}
      onFocus={() => onHighlight?.(region.adcode)}
      onBlur={() => onHighlight?.(null)}
    >
      <span className="ranked-rank">{row.rank ?? ''}</span>
      <span className="ranked-mark">
        {isNumbered ? <span className="place-number">{row.number}</span> : null}
        <StateMark
          state={place.state}
          shape={selectRankingGroup(region.level) === 'province' ? 'area' : 'point'}
          sizePx={14}
        />
      </span>
      {renderLink({ to: 'region', region, figure, className: 'ranked-name', children: text.both(region.short) })}
      <RankedBar bar={row.bar} />
      <Value row={row} text={text} renderDoubt={renderDoubt} />
      {row.rail.point === null ? null : <AsOfRail rail={row.rail} years={years} />}
      <span className={place.state === 'target' ? 'ranked-date is-target' : 'ranked-date'}>
        {formatRankedDate(place, text)}
      </span>
      <div className="ranked-words">
        {renderLink({ to: 'figure', region, figure, className: 'ranked-evidence', children: renderExcerpt(figure) })}
        {denominator === null ? null : (
          <span className="ranked-denominator">
            <span className="badge badge-derived">{text.t('derived.badge')}</span> {denominator}
          </span>
        )}
      </div>
    </li>
  );
});

interface GroupProps extends Omit<RowProps, 'row' | 'isHighlighted'> {
  readonly group: RankedGroup;
  readonly highlighted: string | null;
}

function Group({ group, highlighted, ...rest }: GroupProps) {
  return (
    <>
      <h3 className="ranked-group">{formatGroupHeading(group, rest.text)}</h3>
      <ol>
        {group.rows.map((row) => (
          <Row key={row.place.figure.id} row={row} isHighlighted={row.place.region.adcode === highlighted} {...rest} />
        ))}
      </ol>
    </>
  );
}

/** First and last year of the rail, above its ticks. */
function RailYears({ years }: { readonly years: RankedBarsLayout['railYears'] }) {
  return (
    <svg className="ranked-years" width="84" height="14" aria-hidden="true">
      <text x={railX(0)} y="11" fontSize="10.5" fill="var(--ink3)" textAnchor="middle">
        {years.from}
      </text>
      <text x={railX(1)} y="11" fontSize="10.5" fill="var(--ink3)" textAnchor="middle">
        {years.to}
      </text>
    </svg>
  );
}

/** The places that report one indicator: bars on one ruler, grouped by level, each with its words. */
export function RankedBars({ rows, highlighted = null, ...rest }: RankedBarsProps) {
  const hasRanks = rows.groups.some((group) => group.rows.some((row) => row.rank !== null));
  const kind = rest.isNumbered ? ' has-numbers' : hasRanks ? ' has-ranks' : '';
  return (
    <ArrowWalk to=".ranked-name" className={`ranked-bars${kind}`}>
      <div className="ranked-scales" aria-hidden="true">
        <RailYears years={rows.railYears} />
      </div>
      {rows.groups.map((group) => (
        <Group key={group.key} group={group} years={rows.railYears} highlighted={highlighted} {...rest} />
      ))}
      <SignKey shown={listRankedWords(rows, rest.text)} text={rest.text} />
    </ArrowWalk>
  );
}
