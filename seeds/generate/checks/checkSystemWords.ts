import type { Diagnostic } from '../read/diagnostic';
import { isWithin } from '../read/dropMarks';
import { listSystems, type LocatedSystem } from '../read/listSystems';
import type { RecordPath } from '../read/parseRecords';
import type { Check } from '../read/seeds';
import type { SqueezedText } from '../../../src/reading/squeezeText';
import { diagnosePhrase } from './diagnosePhrase';
import { diagnoseOwnWords } from './diagnoseOwnWords';

/** Words of an article, and what of a record has to stand in them. */
interface Wording {
  readonly path: RecordPath;
  readonly excerpt: string;
  readonly line: number;
  readonly within: Readonly<Record<string, { readonly zh: string } | undefined>>;
}

function checkWording(wording: Wording, located: LocatedSystem, text: SqueezedText | undefined): readonly Diagnostic[] {
  const { path, excerpt, line, within } = wording;
  const diagnose: LocatedSystem['diagnose'] = (rest, ...words) => located.diagnose([...path, ...rest], ...words);
  const absent = Object.entries(within).flatMap(([key, words]) =>
    words === undefined || isWithin(words.zh, excerpt)
      ? []
      : [diagnose([key, 'zh'], `${key} “${words.zh}” is not in “${excerpt}”`, 'write it as the excerpt prints it')],
  );
  return [...diagnosePhrase({ excerpt, line, document: located.document, diagnose }, text), ...absent];
}

/** The words of a relation stand together: a verb needs the excerpt that prints it, and an excerpt its line. */
function checkRelation(located: LocatedSystem, index: number, text: SqueezedText | undefined): readonly Diagnostic[] {
  const { verb, excerpt, line } = located.system.relations[index]!;
  const path = ['relations', index];
  if (excerpt !== undefined && line !== undefined)
    return checkWording({ path, excerpt, line, within: { verb } }, located, text);
  return excerpt === undefined && line === undefined && verb === undefined
    ? []
    : [located.diagnose(path, 'a relation has words only with excerpt and line', 'write both, or neither and no verb')];
}

/**
 * The words of systems: excerpts as those of figures; names, functions and verbs as their excerpts print them; notes
 * short and our own.
 */
export const checkSystemWords: Check = (seeds) =>
  listSystems(seeds).flatMap((located) => {
    const { system, document, diagnose } = located;
    const text = seeds.texts?.get(document);
    const ofParts = system.parts.flatMap(({ name, function: purpose, excerpt, line }, index) =>
      checkWording({ path: ['parts', index], excerpt, line, within: { name, function: purpose } }, located, text),
    );
    const ofRelations = system.relations.flatMap((_, index) => checkRelation(located, index, text));
    const note = system.note === undefined ? null : { words: system.note, key: 'note', name: '', document, diagnose };
    return [...ofParts, ...ofRelations, ...(note === null ? [] : diagnoseOwnWords(note, text))];
  });
