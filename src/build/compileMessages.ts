import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** The catalogues of the site, as file names with forward slashes; `?raw` stays the text as written. */
const catalogueFile = /\/src\/messages\/(?:zh|en)\/[^/]+\.json$/;

/** Text as written (ICU MessageFormat) by key. */
export type MessageTexts = Record<string, string>;

/** Reads a catalogue; throws an Error that names the file when it is not a flat object of texts. */
export function parseMessageTexts(json: string, file: string): MessageTexts {
  const texts: unknown = JSON.parse(json);
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
    throw new Error(`${file}: a catalogue is an object of key and text`);
  }
  const nested = Object.entries(texts).find(([, text]) => typeof text !== 'string');
  if (nested) throw new Error(`${file}: "${nested[0]}" is not a text; catalogues are flat`);
  return texts as MessageTexts;
}

/** Choices without `other` show nothing for a value that nobody thought of; the compiler lets them pass. */
function requireOther(message: CompiledMessage): void {
  for (const token of message) {
    const choices = typeof token === 'string' ? undefined : token[2];
    if (typeof choices !== 'object' || choices === null || !/^(?:plural|select|selectordinal)$/.test(token[1] ?? ''))
      continue;
    if (!('other' in choices)) throw new Error(`the choices of {${token[0]}} lack "other"`);
    for (const choice of Object.values(choices)) if (Array.isArray(choice)) requireOther(choice as CompiledMessage);
  }
}

const isChosenByOne = (keys: readonly string[]): boolean => keys.every((key) => /^(?:\d+|one|other)$/.test(key));

/**
 * Writes choices by number that do not print it (#) as choices by value: in both languages of the site one is one, and
 * Intl.PluralRules and NumberFormat, which the runtime asks for every plural, take a slow phone 25 ms the first time.
 */
export function chooseByValue(message: CompiledMessage): CompiledMessage {
  return message.map((token) => {
    if (typeof token === 'string') return token;
    const [name, type, choices] = token;
    if (typeof choices !== 'object' || choices === null) return token;
    const written = Object.entries(choices as Record<string, CompiledMessage | string | undefined>)
      .filter(([, choice]) => choice !== undefined)
      .map(([key, choice]) => [key, Array.isArray(choice) ? chooseByValue(choice) : choice] as const);
    const prints = written.some(([, choice]) => Array.isArray(choice) && choice.includes('#'));
    if (type !== 'plural' || prints || !isChosenByOne(written.map(([key]) => key)))
      return [name, type, Object.fromEntries(written)] as typeof token;
    const byValue = written.map(([key, choice]) => [key === 'one' ? '1' : key, choice]);
    return [name, 'select', Object.fromEntries(byValue)] as typeof token;
  });
}

/** Compiles every text; throws one Error that lists each text that is not valid ICU, with file and key. */
export function compileCatalogue(json: string, file: string): Record<string, CompiledMessage> {
  const compiled: Record<string, CompiledMessage> = {};
  const errors: string[] = [];
  for (const [key, text] of Object.entries(parseMessageTexts(json, file))) {
    try {
      const message = compileMessageOrThrow(text);
      requireOther(message);
      compiled[key] = message;
    } catch (error) {
      errors.push(`${file}: "${key}": ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (errors.length > 0) throw new Error(`Messages that are not valid ICU:\n${errors.join('\n')}`);
  return compiled;
}

/**
 * Compiles the catalogues while building, so that the browser gets arrays to fill in and no parser. JSON in, JSON out:
 * what follows is Vite's own JSON plugin, the same in development, build and tests.
 */
export function compileMessages(): Plugin {
  return {
    name: 'atlas:compile-messages',
    enforce: 'pre',
    transform: {
      filter: { id: catalogueFile },
      handler(json, id) {
        const compiled = compileCatalogue(json, id.slice(id.indexOf('/src/messages/') + 1));
        const messages = Object.entries(compiled).map(([key, message]) => [key, chooseByValue(message)]);
        return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
      },
    },
  };
}
