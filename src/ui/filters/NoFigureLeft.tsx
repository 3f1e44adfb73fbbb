import { dropFilter, type FilterName, type FilterPart } from './filterParts';
import { type FigureFilterState, noFilters } from './figureFilters';
import { NothingLeft } from './NothingLeft';

interface NoFigureLeftProps {
  readonly parts: readonly FilterPart[];
  /** Filters whose removal alone would leave something, with how much. */
  readonly emptiedBy: readonly { readonly filter: FilterName; readonly count: number }[];
  readonly change: FigureFilterState['change'];
}

/** Says which filters left no figure of the evidence, and takes them away on request. */
export function NoFigureLeft({ parts, emptiedBy, change }: NoFigureLeftProps) {
  return (
    <NothingLeft
      parts={parts}
      emptiedBy={emptiedBy}
      onDrop={(filter) => change(dropFilter(noFilters, filter))}
      onClear={() => change(noFilters)}
    />
  );
}
