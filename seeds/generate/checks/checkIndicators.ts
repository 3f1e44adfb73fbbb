import { FAMILIES } from '../../../src/domain/codes';
import type { RawIndicator } from '../read/rawRecords';
import { listFigures } from '../read/seeds';
import type { Check, Seeds } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

type Fault = readonly [key: string, message: string, fix: string];

const checkFamilies: Check = ({ catalog: { file, value, lineAt } }) => {
  const order = value.families.map(({ id }) => id);
  if (order.join() === FAMILIES.join()) return [];
  return [
    {
      file,
      line: lineAt(['families']),
      message: `families are ${order.join(', ')}`,
      fix: `list each once, in the order ${FAMILIES.join(', ')}`,
    },
  ];
};

function findLinkFaults(
  { id, distinctFrom }: RawIndicator,
  indicators: ReadonlyMap<string, RawIndicator>,
): readonly Fault[] {
  return distinctFrom.flatMap((name): readonly Fault[] => {
    const other = indicators.get(name);
    if (name === id) return [['distinctFrom', `${id} is distinct from itself`, 'take it out']];
    if (other === undefined) {
      return [
        [
          'distinctFrom',
          `${name} in distinctFrom of ${id} is not an indicator`,
          suggestNearest(name, indicators.keys(), 'add it'),
        ],
      ];
    }
    if (other.distinctFrom.includes(id)) return [];
    return [
      [
        'distinctFrom',
        `${id} is distinct from ${name}, but not the other way round`,
        `add ${id} to distinctFrom of ${name}`,
      ],
    ];
  });
}

function findFaults(
  indicator: RawIndicator,
  { catalog }: Seeds,
  used: ReadonlySet<string>,
  isTaken: boolean,
): readonly Fault[] {
  const { id, family } = indicator;
  const indicators = new Map(catalog.value.indicators.map((one) => [one.id, one]));
  const hasFamily = catalog.value.families.some((one) => one.id === family);
  const faults: Fault[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    faults.push(['id', `indicator ${id} is not in kebab-case`, 'write lower-case words joined by hyphens']);
  if (isTaken) faults.push(['id', `indicator ${id} stands here a second time`, 'keep one entry per indicator']);
  if (!hasFamily) faults.push(['family', `family ${family} of ${id} is not among the families`, 'add it to families']);
  if (!used.has(id)) faults.push(['id', `indicator ${id} is used by no figure`, 'take it out, or record the figure']);
  return [...faults, ...findLinkFaults(indicator, indicators)];
}

/** Indicators are unique, belong to a family, are used, and keep apart from those that look alike. */
export const checkIndicators: Check = (seeds) => {
  const { file, value, lineAt } = seeds.catalog;
  const used = new Set(listFigures(seeds).map(({ figure }) => figure.indicator));
  const seen = new Set<string>();
  const diagnostics = value.indicators.flatMap((indicator, index) => {
    const isTaken = seen.has(indicator.id);
    seen.add(indicator.id);
    const faults = findFaults(indicator, seeds, used, isTaken);
    return faults.map(([key, message, fix]) => ({ file, line: lineAt(['indicators', index, key]), message, fix }));
  });
  return [...checkFamilies(seeds), ...diagnostics];
};
