/**
 * What runs in the pages themselves, as text that the server of the journeys hands out: the page's policy takes scripts
 * of its own site only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findByRole } from './findByRole';

/** tsx gives inner functions their names by this helper, which a page does not have. */
export const NAMES = 'const __name = (named) => named;';

/**
 * Runs before all else: the page's clock stands still, its reader reads Chinese, and what it complains of is told to
 * the server, until it is left: what was on its way is cut off then.
 */
function startPage(todayMs: number, complaints: string): void {
  window.Date = new Proxy(Date, {
    construct: (Real, parts: unknown[], target) =>
      Reflect.construct(Real, parts.length > 0 ? parts : [todayMs], target),
    get: (Real, key) => (key === 'now' ? () => todayMs : (Reflect.get(Real, key) as unknown)),
  });
  Object.defineProperties(navigator, { language: { value: 'zh-CN' }, languages: { value: ['zh-CN', 'zh'] } });
  let isLeft = false;
  for (const type of ['beforeunload', 'pagehide']) addEventListener(type, () => (isLeft = true));
  addEventListener('pageshow', () => (isLeft = false));
  const tell = (text: string): void => {
    if (!isLeft) navigator.sendBeacon(complaints, `${text} (${location.pathname})`);
  };
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...parts: unknown[]) => {
      tell(`console.${level}: ${parts.join(' ')}`);
      say(...parts);
    };
  }
  const onError = ({ message, target }: ErrorEvent): void => {
    if (message) return tell(`uncaught: ${message}`);
    // Firefox calls a preload failed whose module it has already; one that is really missing fails again as itself.
    if ((target as Element).matches('link[rel$="preload"]')) return;
    tell(`not loaded: ${(target as Element).outerHTML}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(`uncaught: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`against the policy: ${violatedDirective} ${blockedURI}`),
  );
}

/** The script that stands first in every document. */
export const writeStart = (today: string, complaints: string): string =>
  `{ ${NAMES} (${startPage})(${Date.parse(today)}, ${JSON.stringify(complaints)}); }`;

/** Finding by role and name, with axe's own reckoning of both; loaded when a journey first looks for something. */
export function writeFinder(): string {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `${axe};{ ${NAMES} window.findByRole = ${findByRole}; }`;
}
