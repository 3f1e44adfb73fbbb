import type { Dataset } from '../domain/dataset';
import type { System } from '../domain/records/system';
import type { Systems } from '../domain/systems';
import type { Text } from '../messages/text';
import type { SystemPart, SystemView } from '../domain/systemView';
import { selectSystemViews } from '../selectors/selectSystemViews';
import type { Table } from './layoutWorkbook';
import type { Cell } from './observations';

/** `走访 001B-P1-4; …`: the verb of the article, or our word for the kind where it has none. */
const formatRelations = ({ relations }: System, { id }: SystemPart, { t, both }: Text): Cell =>
  relations
    .filter(({ from }) => from === id)
    .map(({ to, kind, verb }) => `${verb ? both(verb) : t(`system.relation.${kind}`)} ${to}`)
    .join('; ') || null;

function toRow({ system, programme, region, article }: SystemView, part: SystemPart, text: Text): readonly Cell[] {
  const { t, both } = text;
  return [
    programme.id,
    both(programme.name),
    both(region.name),
    t(`system.form.${system.form}`),
    part.id,
    part.name ? both(part.name) : null,
    t(`system.role.${part.role}`),
    part.levels?.map((level) => t(`system.tier.${level}`)).join(' + ') ?? null,
    part.step ?? null,
    part.function ? both(part.function) : null,
    part.figures.join(' ') || null,
    formatRelations(system, part, text),
    part.excerpt,
    article.document,
    article.id,
    part.line,
  ];
}

/** The sheet of how programmes are built: one part a row, in printed order of the programmes. */
export function layoutSystems(systems: Systems, dataset: Dataset, text: Text): Table {
  const { t } = text;
  return {
    name: t('system.sheet'),
    head: [
      t('system.head.programme'),
      t('system.head.name'),
      t(`data.label.region_${text.lang}`),
      t('system.head.form'),
      t('system.head.id'),
      t('system.head.part'),
      t('system.head.role'),
      t('system.head.tier'),
      t('system.head.step'),
      t('system.head.function'),
      t('system.head.figures'),
      t('system.head.relations'),
      t('data.label.excerpt'),
      t('data.label.document'),
      t('data.label.article'),
      t('data.label.line'),
    ],
    rows: selectSystemViews(dataset, systems).flatMap((one) => one.system.parts.map((part) => toRow(one, part, text))),
    widths: [12, 40, 20, 10, 14, 32, 12, 20, 8, 32, 32, 48, 56, 24, 9, 7],
  };
}
