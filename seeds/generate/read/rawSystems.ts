import * as v from 'valibot';
import { PART_ROLES, RELATION_KINDS, SYSTEM_FORMS, TIER_LEVELS } from '../../../src/domain/codes';
import { bilingual, text } from './rawRecords';

/** Files of systems as they are written by hand (seeds/README.md), before any name is resolved. */

const rawPart = v.strictObject({
  ...{ id: text, role: v.picklist(PART_ROLES), excerpt: text, line: v.number() },
  ...{ name: v.exactOptional(bilingual), function: v.exactOptional(bilingual) },
  single: v.exactOptional(v.literal(true)),
  levels: v.exactOptional(v.array(v.picklist(TIER_LEVELS))),
  step: v.exactOptional(v.number()),
  ...{ regions: v.exactOptional(v.array(text)), programme: v.exactOptional(text) },
  figures: v.exactOptional(v.array(text), []),
});

const rawRelation = v.strictObject({
  ...{ from: text, to: text, kind: v.picklist(RELATION_KINDS) },
  ...{ verb: v.exactOptional(bilingual), excerpt: v.exactOptional(text), line: v.exactOptional(v.number()) },
});

/** seeds/documents/<document>.systems.yaml */
export const systemsSchema = v.array(
  v.strictObject({
    programme: text,
    form: v.picklist(SYSTEM_FORMS),
    steps: v.exactOptional(v.array(bilingual)),
    note: v.exactOptional(bilingual),
    parts: v.array(rawPart),
    relations: v.exactOptional(v.array(rawRelation), []),
  }),
);

export type RawSystem = v.InferOutput<typeof systemsSchema>[number];
