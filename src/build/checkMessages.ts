import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { parseSync, Visitor, type ESTree } from 'vite';
import { compileCatalogue, parseMessageTexts } from './compileMessages.ts';

/** Path from the project's root, with forward slashes → content. */
export type Files = Readonly<Record<string, string>>;

/** What the sources say of message keys. */
export interface KeyUse {
  /** Every string literal, for a key may reach t by way of a table. */
  readonly literals: ReadonlySet<string>;
  /** Keys that stand in a call of t, with the file. */
  readonly called: ReadonlyMap<string, string>;
  /** Beginnings of texts put together at run time: `verdict.${…}` or 'verdict.' + …, with the file. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** Beginnings that stand in a call of t, with the file. */
  readonly calledBeginnings: ReadonlyMap<string, string>;
}

function isTextCall(callee: ESTree.Expression | ESTree.Super): boolean {
  if (callee.type === 'Identifier') return callee.name === 't';
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    /^(?:t|_)$/.test(callee.property.name)
  );
}

/** The constant text that an expression begins with, and whether that is all of it. */
function beginningOf(node: ESTree.Node): { text: string; whole: boolean } | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return { text: node.value, whole: true };
  if (node.type === 'TemplateLiteral') {
    const text = node.quasis[0]?.value.cooked ?? '';
    return { text, whole: node.expressions.length === 0 };
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = beginningOf(node.left);
    return left && { text: left.text, whole: false };
  }
  return undefined;
}

/** Both ways of `t(few ? 'a' : 'b')`. */
function branches(node: ESTree.Node): ESTree.Node[] {
  return node.type === 'ConditionalExpression' ? [...branches(node.consequent), ...branches(node.alternate)] : [node];
}

/** Reads every source; comments and the text of JSX do not count as uses. */
export function scanKeyUse(sources: Files): KeyUse {
  const literals = new Set<string>();
  const [called, beginnings, calledBeginnings] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  for (const [file, source] of Object.entries(sources)) {
    const note = (node: ESTree.Node): void => {
      const beginning = beginningOf(node);
      if (beginning?.whole) literals.add(beginning.text);
      else if (beginning?.text) beginnings.set(beginning.text, file);
    };
    const visitor = new Visitor({
      Literal: note,
      TemplateLiteral: note,
      BinaryExpression: note,
      CallExpression(call) {
        if (!isTextCall(call.callee)) return;
        for (const argument of call.arguments.slice(0, 1).flatMap(branches)) {
          const beginning = beginningOf(argument);
          if (beginning?.text) (beginning.whole ? called : calledBeginnings).set(beginning.text, file);
        }
      },
    });
    visitor.visit(parseSync(file, source).program);
  }
  return { literals, called, beginnings, calledBeginnings };
}

/** Whether a choice prints the number that it was chosen by. */
const printsNumber = (choice: unknown): boolean => Array.isArray(choice) && choice.includes('#');

/**
 * The names of the values that a message tells the reader, however deep in its plurals and choices. A number that only
 * chooses between one and many is none of them: Chinese has no plural and need not ask for it.
 */
export function argumentNames(message: CompiledMessage): string[] {
  const names = new Set<string>();
  const collect = (tokens: CompiledMessage): void => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      const [name, type, format] = token;
      const choices: unknown[] = typeof format === 'object' && format !== null ? Object.values(format) : [];
      if (type !== 'plural' || choices.some(printsNumber)) names.add(name);
      for (const choice of choices) if (Array.isArray(choice)) collect(choice as CompiledMessage);
    }
  };
  collect(message);
  return [...names].sort();
}

function checkPair(name: string, zhJson: string, enJson: string): string[] {
  const texts = { zh: parseMessageTexts(zhJson, `zh/${name}`), en: parseMessageTexts(enJson, `en/${name}`) };
  const compiled = { zh: compileCatalogue(zhJson, `zh/${name}`), en: compileCatalogue(enJson, `en/${name}`) };
  const problems: string[] = [];
  for (const key of new Set([...Object.keys(texts.zh), ...Object.keys(texts.en)])) {
    for (const lang of ['zh', 'en'] as const) {
      if (texts[lang][key]?.trim() === '') problems.push(`${lang}/${name}: "${key}" is empty`);
      if (texts[lang][key] === undefined) problems.push(`${lang}/${name}: "${key}" is missing`);
    }
    const [zh, en] = [compiled.zh[key], compiled.en[key]];
    if (!zh || !en) continue;
    const expects = { zh: argumentNames(zh).join(', '), en: argumentNames(en).join(', ') };
    if (expects.zh !== expects.en)
      problems.push(`${name}: "${key}" tells {${expects.zh}} in zh and {${expects.en}} in en`);
  }
  return problems;
}

/** Both languages say the same things, file by file. Keys of `zh` and `en` are file names (`map.json`). */
export function checkCatalogues(zh: Files, en: Files): string[] {
  return [...new Set([...Object.keys(zh), ...Object.keys(en)])].sort().flatMap((name) => {
    const [zhJson, enJson] = [zh[name], en[name]];
    if (zhJson === undefined || enJson === undefined) return [`${name} exists in one language only`];
    return checkPair(name, zhJson, enJson);
  });
}

/** Every key is used and every used key exists; a key is declared once. */
export function checkKeyUse(catalogues: Files, use: KeyUse, dynamicPrefixes: readonly string[]): string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, json] of Object.entries(catalogues)) {
    for (const key of Object.keys(parseMessageTexts(json, name))) {
      if (owner.has(key)) problems.push(`"${key}" stands in ${owner.get(key)} and in ${name}`);
      owner.set(key, name);
      if (use.literals.has(key) || dynamicPrefixes.some((prefix) => key.startsWith(prefix))) continue;
      problems.push(`${name}: "${key}" is used nowhere`);
    }
  }
  for (const [key, file] of use.called) if (!owner.has(key)) problems.push(`${file}: no message "${key}"`);
  for (const [beginning, file] of use.calledBeginnings) {
    if (dynamicPrefixes.some((prefix) => beginning.startsWith(prefix))) continue;
    problems.push(
      `${file}: keys that begin with "${beginning}" are put together here; declare them in dynamicMessageKeys.ts`,
    );
  }
  for (const prefix of dynamicPrefixes) {
    if (![...use.beginnings.keys()].some((beginning) => beginning.startsWith(prefix))) {
      problems.push(`dynamicMessageKeys.ts: nothing puts a key that begins with "${prefix}" together`);
    }
  }
  return problems;
}
