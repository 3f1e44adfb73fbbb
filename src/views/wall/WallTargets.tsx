import { TargetCell } from '../../charts/targetCard/TargetCell';
import { useText } from '../../messages/TextContext';
import type { TargetCellFacts } from '../../selectors/selectTargetCells';

/** Targets as cells: what is asked, what is reported, and where the clock stands. */
export function WallTargets({ cells }: { readonly cells: readonly TargetCellFacts[] }) {
  const { both } = useText();
  return (
    <ul className="wall-targets">
      {cells.map(({ key, first, region, members, isNext }) => (
        <li key={key}>
          <TargetCell
            series={first}
            place={both(region.short)}
            members={members}
            isNext={isNext}
            renderLink={(title) => title}
          />
        </li>
      ))}
    </ul>
  );
}
