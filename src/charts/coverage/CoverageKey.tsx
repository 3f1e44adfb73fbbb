import type { HomeText } from '../../messages/text';
import { SceneMark } from '../scene/SceneSvg';
import { Stipple } from '../signs/Stipple';
import { drawTargetRing } from './drawTargetRing';
import type { CoverageLayout } from './layoutCoverage';

/** A target exists. */
export function TargetRing() {
  return (
    <svg className="coverage-ring" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <SceneMark mark={drawTargetRing(5, 5, 3.5)} />
    </svg>
  );
}

/** What the shades and marks of the matrix mean. */
export function CoverageKey({ coverage, text }: { readonly coverage: CoverageLayout; readonly text: HomeText }) {
  const [oldest] = coverage.ages;
  return (
    <ul className="coverage-key" aria-label={text.t('coverage.key')}>
      {coverage.ages.map(({ age, year }) => (
        <li key={age}>
          <span className={`coverage-swatch is-${age}`} />
          {coverage.hasOlder && year === oldest?.year ? text.t('coverage.key.older', { year }) : year}
        </li>
      ))}
      <li>
        <TargetRing />
        {text.t('coverage.key.both')}
      </li>
      <li>
        <span className="coverage-swatch coverage-target">
          <TargetRing />
        </span>
        {text.t('coverage.key.target')}
      </li>
      <li>
        <span className="coverage-swatch stippled">
          <Stipple />
        </span>
        {text.t('coverage.none')}
      </li>
    </ul>
  );
}
