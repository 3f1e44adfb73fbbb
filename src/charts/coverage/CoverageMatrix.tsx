import type { ReactNode } from 'react';
import type { Family } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { formatPeriod } from '../../format/formatPeriod';
import { formatShortYear } from '../../format/formatTarget';
import type { HomeText } from '../../messages/text';
import { ArrowWalk } from '../scene/ArrowWalk';
import { SignKey } from '../signKey/SignKey';
import { Stipple } from '../signs/Stipple';
import { CoverageKey, TargetRing } from './CoverageKey';
import type { CoverageLayout, PlacedCell, PlacedPlace } from './layoutCoverage';
import './coverage.css';

/** A link that the matrix asks its caller for: to the place, from its name (family null) or from one of its cells. */
export interface CoverageLink {
  readonly region: Region;
  readonly family: Family | null;
  readonly className: string;
  /** What the link says to a screen reader, when its visible text is too short for that. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Families down and places across, in full or in short; on a phone places down and families across. */
type CoverageForm = 'wide' | 'compact' | 'turned';

interface CoverageTableProps {
  /** What layoutCoverage made of the selected coverage. */
  readonly coverage: CoverageLayout;
  readonly text: HomeText;
  readonly renderLink: (link: CoverageLink) => ReactNode;
  readonly form: CoverageForm;
}

interface CellProps extends Omit<CoverageTableProps, 'coverage'> {
  readonly cell: PlacedCell;
  readonly place: PlacedPlace;
  readonly family: Family;
}

function describeCell({ cell, place, family, text }: Omit<CellProps, 'form' | 'renderLink'>): string {
  const values = {
    place: text.both(place.region.name),
    family: text.both(family.name),
    year: cell.year ?? 0,
    count: cell.count,
  };
  if (cell.state === 'target') return text.t('coverage.cell.target', values);
  return text.t(cell.hasTarget ? 'coverage.cell.both' : 'coverage.cell.value', values);
}

function Cell({ cell, place, family, text, renderLink, form }: CellProps) {
  if (cell.state === 'none' || cell.year === null) {
    return (
      <td className="coverage-cell stippled">
        <Stipple />
        <span className="sr-only">{text.t('coverage.none')}</span>
      </td>
    );
  }
  const isFull = form === 'wide';
  const year = isFull ? String(cell.year) : formatShortYear(cell.year);
  const count = cell.count > 1 && isFull ? `×${cell.count}` : '';
  const inside = (
    <>
      {cell.state === 'target' && isFull ? <TargetRing /> : null}
      <span>{year}</span>
      {count ? <span className="coverage-count">{count}</span> : null}
      {cell.state === 'value' && cell.hasTarget ? <TargetRing /> : null}
    </>
  );
  return (
    <td className={`coverage-cell coverage-${cell.state}${cell.age ? ` is-${cell.age}` : ''}`}>
      {renderLink({
        region: place.region,
        family,
        className: 'coverage-link',
        // Who speaks to the page says what is seen.
        label: `${describeCell({ cell, place, family, text })} ${year}${count}`,
        children: inside,
      })}
    </td>
  );
}

function PlaceName({ place, text, renderLink }: Pick<CellProps, 'place' | 'text' | 'renderLink'>) {
  return (
    <>
      {renderLink({
        region: place.region,
        family: null,
        className: 'coverage-name',
        children: text.both(place.region.short),
      })}
      {place.members.length > 0 ? <small className="coverage-members">+{place.members.length}</small> : null}
    </>
  );
}

const LEVELS = { province: 'level.province', prefecture: 'level.prefecture', county: 'level.county' } as const;

/** Families down, places across, grouped by level. */
function WideTable({ coverage, ...shared }: CoverageTableProps) {
  const { text, renderLink, form } = shared;
  return (
    <table className={`coverage-table is-wide is-${form}`}>
      <caption className="sr-only">{text.t('coverage.caption')}</caption>
      <colgroup>
        <col className="coverage-col-head" />
        {coverage.places.map((place) => (
          <col key={place.region.adcode} />
        ))}
        <col className="coverage-col-total" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {coverage.levels.map((level) => (
            <th key={level.key} scope="colgroup" colSpan={level.count} className="coverage-level">
              {text.t(LEVELS[level.key])}
            </th>
          ))}
          <td />
        </tr>
        <tr>
          <td />
          {coverage.places.map((place) => (
            <th key={place.region.adcode} scope="col">
              <span>
                <PlaceName place={place} text={text} renderLink={renderLink} />
              </span>
            </th>
          ))}
          <th scope="col" className="coverage-total">
            {text.t('coverage.total', { count: coverage.places.length })}
          </th>
        </tr>
      </thead>
      <tbody>
        {coverage.families.map(({ family, reporting }, position) => (
          <tr key={family.id}>
            <th scope="row">{text.both(family.short)}</th>
            {coverage.places.map((place) => {
              const cell = place.cells[position];
              return cell ? (
                <Cell key={place.region.adcode} cell={cell} place={place} family={family} {...shared} />
              ) : null;
            })}
            <td className="coverage-total">
              <strong>{reporting}</strong> /{coverage.places.length}
            </td>
          </tr>
        ))}
        <tr className="coverage-newest">
          <th scope="row">{text.t('coverage.newest')}</th>
          {coverage.places.map((place) => (
            <td key={place.region.adcode}>
              <span>{place.newest ? formatPeriod(place.newest, text.lang) : '—'}</span>
            </td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** Places down, families across: the same table turned for a phone. */
function TurnedTable({ coverage, ...shared }: CoverageTableProps) {
  const { text, renderLink } = shared;
  return (
    <table className="coverage-table is-turned">
      <caption className="sr-only">{text.t('coverage.caption')}</caption>
      <thead>
        <tr>
          <td className="coverage-corner" />
          {coverage.families.map(({ family }) => (
            <th key={family.id} scope="col">
              <span>{text.both(family.short)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.places.map((place) => (
          <tr key={place.region.adcode}>
            <th scope="row">
              <PlaceName place={place} text={text} renderLink={renderLink} />
              {place.newest ? (
                <small className="coverage-date">
                  <span className="sr-only">{text.t('coverage.newest')} </span>
                  {formatPeriod(place.newest, text.lang)}
                </small>
              ) : null}
            </th>
            {coverage.families.map(({ family }, position) => {
              const cell = place.cells[position];
              return cell ? <Cell key={family.id} cell={cell} place={place} family={family} {...shared} /> : null;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of the matrix at which signs stand: counts only in full, a missing date not where places go down. */
const listCoverageWords = ({ places }: CoverageLayout, { lang }: HomeText, form: CoverageForm): string[] =>
  places.flatMap(({ newest, cells }) => [
    newest ? formatPeriod(newest, lang) : form === 'turned' ? '' : '—',
    ...(form === 'wide' ? cells.map(({ count }) => (count > 1 ? `×${count}` : '')) : []),
  ]);

/** Where what was reported, how new it is, and where only a target is known: a real table, with its key. */
export function CoverageMatrix({ coverage, text, renderLink, form }: CoverageTableProps) {
  const Table = form === 'turned' ? TurnedTable : WideTable;
  const folded = coverage.places.filter((place) => place.members.length > 0);
  return (
    <div className="coverage">
      <CoverageKey coverage={coverage} text={text} />
      <div className="coverage-scroll" role="region" tabIndex={0} aria-label={text.t('coverage.caption')}>
        <ArrowWalk to="a">
          <Table coverage={coverage} text={text} renderLink={renderLink} form={form} />
        </ArrowWalk>
      </div>
      <SignKey shown={listCoverageWords(coverage, text, form)} text={text} words={{ '×': text.t('coverage.count') }} />
      {folded.map((place) => (
        <p className="caption" key={place.region.adcode}>
          {text.t('coverage.folded', { place: text.both(place.region.short), count: place.members.length })}
        </p>
      ))}
    </div>
  );
}
