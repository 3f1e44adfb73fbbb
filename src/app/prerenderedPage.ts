import { snapToPrepared } from '../config/preparedWidths';
import { loadPreparedMap } from '../data/preparedMaps';
import { loadFirstText } from '../messages/loadMessages';
import type { SomeText } from '../messages/text';
import { requestScope } from '../store/datasetStore';

/**
 * Waits for what the home page opens with, so that it is drawn once, whole and in slices; the texts of its language, or
 * null where they cannot be had or another page is opened. What is missing the page itself asks for anew, and says so.
 */
export async function prepareHome(): Promise<SomeText | null> {
  const { lang, dataset } = document.documentElement;
  const panel = document.querySelector('#prerendered .map-box');
  // A document without the first screen is that of another page.
  if (!panel || dataset['prerender'] === 'none') return null;
  const key = { lang: lang.startsWith('zh') ? 'zh' : 'en', width: snapToPrepared(panel.clientWidth) } as const;
  const isOpening = dataset['prerender'] !== 'land';
  const [text] = await Promise.allSettled([
    loadFirstText(key.lang),
    requestScope({ of: 'nation', key: null }),
    isOpening ? loadPreparedMap(key) : null,
  ]);
  return text.status === 'fulfilled' ? text.value : null;
}

/** Where the reader pointed or pressed before the program had come, as app/boot.js keeps it. */
interface EarlyPress {
  readonly type: string;
  readonly pointerType: string;
  readonly clientX: number;
  readonly clientY: number;
}

/** Does to the live page what the reader did to the prerendered one: what stands there now is where it stood. */
function repeatEarlyPresses(): void {
  const boot = document.getElementById('boot') as (HTMLElement & { early?: readonly EarlyPress[] }) | null;
  for (const { type, ...press } of boot?.early ?? []) {
    const target = document.elementFromPoint(press.clientX, press.clientY);
    target?.dispatchEvent(new PointerEvent(type, { ...press, bubbles: true, cancelable: true, view: window }));
  }
}

/** Takes the prerendered first screen away once the live one (or a failure) can be shown in its place. */
export function releasePrerenderedPage(): void {
  const root = document.documentElement;
  if (root.dataset['prerender'] === undefined) return;
  document.getElementById('prerendered')?.remove();
  root.removeAttribute('data-prerender');
  root.removeAttribute('data-finding');
  root.style.removeProperty('--overdue-days');
  repeatEarlyPresses();
}
