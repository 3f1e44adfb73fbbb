import type { Diagnostic } from '../read/diagnostic';
import { listProgrammes, selectDocumentName } from '../read/listProgrammes';
import { listSystems, type LocatedSystem } from '../read/listSystems';
import { listFigures } from '../read/seeds';
import type { Check, Seeds } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

/** What the systems of a document may name. */
interface KnownNames {
  /** Programmes of the document. */
  readonly programmes: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

const ofArticle = (id: string): string => id.split('-')[0] ?? '';

/** A part of a kind that a form is made of. */
const NEEDED = { tiers: 'tier', chain: null, bundle: null, rollout: 'milestone' } as const;
/** Fewer parts than this are no system: the programme's own line says as much. */
const FEWEST = 2;

function checkWhole({ system, document, diagnose }: LocatedSystem, names: KnownNames): readonly Diagnostic[] {
  const { programme, form, parts } = system;
  const needed = NEEDED[form];
  const diagnostics: Diagnostic[] = [];
  if (!names.programmes.has(programme)) {
    const fix = suggestNearest(programme, names.programmes, `add it to seeds/documents/${document}.programmes.yaml`);
    diagnostics.push(diagnose(['programme'], `programme ${programme} does not exist`, fix));
  }
  if (parts.length < FEWEST)
    diagnostics.push(diagnose(['parts'], `a system has at least ${FEWEST} parts`, 'take the system out, or add parts'));
  if (needed !== null && !parts.some(({ role }) => role === needed))
    diagnostics.push(diagnose(['form'], `${form} without a ${needed}`, `give a part role: ${needed}, or another form`));
  return diagnostics;
}

/** Public addresses may carry ids of parts: they are named for the programme and rise, but need not be without gaps. */
function checkNumbering({ system: { programme, parts }, diagnose }: LocatedSystem): readonly Diagnostic[] {
  let last = 0;
  return parts.flatMap(({ id }, index): readonly Diagnostic[] => {
    const number = id.startsWith(`${programme}-`) ? Number(id.slice(programme.length + 1)) : Number.NaN;
    const fix = `write e.g. id: ${programme}-${last + 1}`;
    if (!Number.isInteger(number) || number < 1)
      return [diagnose(['parts', index, 'id'], 'the id is not the programme, a dash and a number', fix)];
    if (number <= last) return [diagnose(['parts', index, 'id'], `it follows ${programme}-${last}`, fix)];
    last = number;
    return [];
  });
}

/** Figures, places and programmes that parts name. A figure counts one part of a system. */
function checkLinks({ system, diagnose }: LocatedSystem, names: KnownNames): readonly Diagnostic[] {
  const article = ofArticle(system.programme);
  const counted = new Set<string>();
  return system.parts.flatMap(({ figures, regions = [], programme }, part) => {
    const at = (...path: readonly (string | number)[]) => ['parts', part, ...path];
    const ofFigures = figures.flatMap((id, index): readonly Diagnostic[] => {
      const path = at('figures', index);
      const isTaken = counted.has(id);
      counted.add(id);
      if (!names.figures.has(id))
        return [diagnose(path, `figure ${id} does not exist`, suggestNearest(id, names.figures, 'take it out'))];
      if (ofArticle(id) !== article)
        return [diagnose(path, `figure ${id} is of another article`, `name only figures of ${article}`)];
      return isTaken ? [diagnose(path, `figure ${id} is named twice in this system`, 'leave it at one part')] : [];
    });
    const ofRegions = regions.flatMap((code, index) => {
      const fix = suggestNearest(code, names.regions, 'add the place to seeds/catalog/regions.yaml');
      return names.regions.has(code) ? [] : [diagnose(at('regions', index), `region ${code} is not known`, fix)];
    });
    if (programme === undefined) return [...ofFigures, ...ofRegions];
    const known = suggestNearest(programme, names.programmes, 'take it out');
    const ofProgramme = names.programmes.has(programme)
      ? programme === system.programme
        ? [diagnose(at('programme'), 'a part is not the whole system', 'take it out')]
        : []
      : [diagnose(at('programme'), `programme ${programme} does not exist`, known)];
    return [...ofFigures, ...ofRegions, ...ofProgramme];
  });
}

/** A part has a name, or is a tier that its article places on a level and calls nothing; only tiers have levels. */
function checkNaming({ system: { parts }, diagnose }: LocatedSystem): readonly Diagnostic[] {
  return parts.flatMap(({ name, role, levels }, index): readonly Diagnostic[] => {
    if (role !== 'tier' && levels !== undefined)
      return [diagnose(['parts', index, 'levels'], `a ${role} has no level`, 'take levels out, or write role: tier')];
    return name === undefined && levels === undefined
      ? [diagnose(['parts', index], 'it has neither a name nor a level', 'write its name as printed')]
      : [];
  });
}

/** Steps of a chain begin with 1 and leave none out; either all parts say theirs or none does. */
function checkSteps({ system: { form, parts, steps }, diagnose }: LocatedSystem): readonly Diagnostic[] {
  const said = parts.filter(({ step }) => step !== undefined).length;
  if (said === 0 && steps === undefined) return [];
  if (form !== 'chain') return [diagnose(['form'], `a ${form} has no steps`, 'take step and steps out')];
  if (said < parts.length && said > 0)
    return [diagnose(['parts'], `${said} of ${parts.length} parts say their step`, 'write step at all parts or none')];
  let last = 0;
  const outOfTurn = parts.flatMap(({ step = last + 1 }, index) => {
    const previous = last;
    last = step;
    return step === previous + 1 || (step === previous && step > 0)
      ? []
      : [diagnose(['parts', index, 'step'], `step ${step} follows ${previous}`, `write step: ${previous + 1}`)];
  });
  return steps === undefined || steps.length === last
    ? outOfTurn
    : [...outOfTurn, diagnose(['steps'], `${steps.length} steps are named, and there are ${last}`, 'name each step')];
}

/** One system per programme. */
function checkUnique(systems: readonly LocatedSystem[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return systems.flatMap(({ system: { programme }, diagnose }) => {
    const isTaken = seen.has(programme);
    seen.add(programme);
    return isTaken ? [diagnose(['programme'], 'this programme already has a system', 'join the two')] : [];
  });
}

/** A file of systems belongs to a file of programmes. */
function checkFiles({ systems, programmes }: Seeds): readonly Diagnostic[] {
  const known = programmes.map(({ file }) => selectDocumentName(file));
  return systems
    .filter(({ file }) => !known.includes(selectDocumentName(file)))
    .map(({ file }) => {
      const document = selectDocumentName(file);
      const fix = suggestNearest(document, known, `write seeds/documents/${document}.programmes.yaml first`);
      return { file, line: 1, message: `there are no programmes of ${document}`, fix };
    });
}

/** Systems are of a programme of their document; their parts are named upwards and point to what exists. */
export const checkSystems: Check = (seeds) => {
  const systems = listSystems(seeds);
  const figures = new Set(listFigures(seeds).map(({ figure }) => figure.id));
  const regions = new Set(seeds.regions.value.map(({ adcode }) => adcode));
  const programmes = listProgrammes(seeds);
  const checkOne = (located: LocatedSystem): readonly Diagnostic[] => {
    const own = programmes.filter(({ document }) => document === located.document);
    const names = { figures, regions, programmes: new Set(own.map(({ programme }) => programme.id)) };
    return [
      ...checkWhole(located, names),
      ...checkNumbering(located),
      ...checkLinks(located, names),
      ...checkNaming(located),
      ...checkSteps(located),
    ];
  };
  return [...checkFiles(seeds), ...checkUnique(systems), ...systems.flatMap(checkOne)];
};
