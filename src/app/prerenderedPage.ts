import { PREPARED_SIZES } from '../config/preparedSizes';
import { setDrawn } from '../config/takeOver';
import { loadPreparedMap } from '../data/preparedMaps';
import { loadFirstText } from '../messages/loadMessages';
import type { SomeText } from '../messages/text';
import { requestScope, useDatasetStore } from '../store/datasetStore';

/** What the page is drawn with. */
interface Opening {
  /** The texts of its language; null where they cannot be had, or another page than the first is opened. */
  readonly text: SomeText | null;
  /** The first screen stands as the program would draw it: it is taken over. */
  readonly isDrawn: boolean;
}

/** Lets the drawn screen stand beside the live page until that can be shown in its place (app/choose.js). */
function setAside(page: HTMLElement): HTMLElement {
  page.id = 'prerendered';
  const live = document.createElement('div');
  live.id = 'root';
  page.after(live);
  return live;
}

/**
 * Waits for what the home page opens with, so that it is drawn once, whole and in slices, or taken over as it stands.
 * What is missing the page itself asks for anew, and says so.
 */
export async function prepareHome(): Promise<Opening> {
  const { lang, dataset } = document.documentElement;
  const size = PREPARED_SIZES.find(({ name }) => name === dataset['chosen']);
  // A document without the first screen is that of another page.
  if (!size || dataset['prerender'] === 'none') return { text: null, isDrawn: false };
  const key = { lang: lang.startsWith('zh') ? 'zh' : 'en', size: size.name } as const;
  const isOpening = dataset['prerender'] !== 'land';
  const [text, , map] = await Promise.allSettled([
    loadFirstText(key.lang),
    requestScope({ of: 'nation', key: null }),
    isOpening ? loadPreparedMap(key) : null,
  ]);
  const boot = document.getElementById('boot');
  const isWhole = text.status === 'fulfilled' && map.status === 'fulfilled' && useDatasetStore.getState().opening;
  const isDrawn = Boolean(isWhole) && !document.getElementById('prerendered');
  setDrawn({ panelPx: size.width, pagePx: size.pagePx, day: boot?.dataset['from'] ?? '' });
  return { text: text.status === 'fulfilled' ? text.value : null, isDrawn };
}

/** Where the page is drawn, beside the drawn screen where that is not taken over. */
export function findContainer(isDrawn: boolean): HTMLElement {
  const container = document.getElementById('root');
  if (!container) throw new Error('index.html has no #root');
  return container.firstChild && !isDrawn ? setAside(container) : container;
}

/** Where the reader pointed or pressed, or what he chose from a list, before the program had come (app/boot.js). */
type EarlyAct =
  | { readonly type: 'change'; readonly target: HTMLSelectElement; readonly value: string }
  | { readonly type: 'keydown'; readonly key: string }
  | {
      readonly type: 'click' | 'pointermove';
      readonly pointerType: string;
      readonly clientX: number;
      readonly clientY: number;
    };

/** Does to the live page what the reader did to the drawn one: what stands there now is where it stood. */
function repeatEarlyActs(): void {
  const boot = document.getElementById('boot') as (HTMLElement & { early?: readonly EarlyAct[] }) | null;
  for (const act of boot?.early ?? []) {
    if (act.type === 'change') {
      act.target.value = act.value;
      act.target.dispatchEvent(new Event('change', { bubbles: true }));
      continue;
    }
    if (act.type === 'keydown') {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true, cancelable: true }));
      continue;
    }
    const { type, ...press } = act;
    const target = document.elementFromPoint(press.clientX, press.clientY);
    target?.dispatchEvent(new PointerEvent(type, { ...press, bubbles: true, cancelable: true, view: window }));
  }
}

/** The first screen is live (or says why it is not): what stood in for it goes. */
export function releasePrerenderedPage(): void {
  const root = document.documentElement;
  if (root.dataset['prerender'] === undefined) return;
  document.getElementById('prerendered')?.remove();
  root.removeAttribute('data-prerender');
  root.removeAttribute('data-finding');
  root.style.removeProperty('--overdue-days');
  setDrawn(null);
  repeatEarlyActs();
}
