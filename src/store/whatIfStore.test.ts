import { afterEach, describe, expect, it, vi } from 'vitest';

const KEY = 'atlas-what-if';
const input = { value: '30000', date: '2026-06-30', note: '' };

/** The store as a page finds it that opens with this in the browser's storage. */
async function open(saved: string | null) {
  const items = new Map(saved === null ? [] : [[KEY, saved]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
  vi.resetModules();
  const { useWhatIfStore } = await import('./whatIfStore');
  return { store: useWhatIfStore, items };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a reader's own values", () => {
  it('are found again, and gone when they are taken back', async () => {
    const { store, items } = await open(null);
    store.getState().keep('000B-14', input);
    const again = (await open(items.get(KEY) ?? null)).store.getState();
    expect(again).toMatchObject({ inputs: { '000B-14': input }, isIgnored: false });
    const { store: third, items: kept } = await open(items.get(KEY) ?? null);
    third.getState().remove('000B-14');
    expect((await open(kept.get(KEY) ?? null)).store.getState()).toMatchObject({ inputs: {}, isIgnored: false });
  });

  describe('in two tabs', () => {
    const other = { value: '5', date: '2025-12-31', note: 'of the other tab' };
    const write = (items: Map<string, string>, inputs: object) =>
      items.set(KEY, JSON.stringify({ state: { inputs }, version: 0 }));

    it('are kept side by side, whichever tab wrote last', async () => {
      const { store, items } = await open(null);
      write(items, { '004C-11': other });
      store.getState().keep('000B-14', input);
      expect((await open(items.get(KEY) ?? null)).store.getState().inputs).toEqual({
        '004C-11': other,
        '000B-14': input,
      });
    });

    it('do not come back by one tab when the other has taken them back', async () => {
      const { store, items } = await open(null);
      store.getState().keep('004C-11', other);
      write(items, {});
      store.getState().keep('000B-14', input);
      expect((await open(items.get(KEY) ?? null)).store.getState().inputs).toEqual({ '000B-14': input });
    });

    it('are seen in this one as soon as the other has kept them', async () => {
      const listen = vi.fn<(name: string, hear: (event: { readonly key: string }) => void) => void>();
      vi.stubGlobal('addEventListener', listen);
      const { store, items } = await open(null);
      write(items, { '004C-11': other });
      const [, hear] = listen.mock.calls.find(([name]) => name === 'storage') ?? [];
      hear?.({ key: 'of another site part' });
      expect(store.getState().inputs).toEqual({});
      hear?.({ key: KEY });
      expect(store.getState().inputs).toEqual({ '004C-11': other });
    });
  });

  for (const garbage of [
    'not json',
    'null',
    '[]',
    '{"state":{"inputs":[]}}',
    '{"state":{},"version":9}',
    `{"state":{"inputs":{"a":7,"000B-14":${JSON.stringify(input)}}},"version":9}`,
  ]) {
    it(`${garbage.slice(0, 40)} is taken only where it has the right shape; the rest is forgotten at once, and said so`, async () => {
      const { store, items } = await open(garbage);
      const { inputs, isIgnored } = store.getState();
      expect({ inputs, isIgnored }).toEqual({
        inputs: garbage.includes('000B-14') ? { '000B-14': input } : {},
        isIgnored: true,
      });
      expect((await open(items.get(KEY) ?? null)).store.getState()).toMatchObject({ inputs, isIgnored: false });
    });
  }

  it('hold until the page is left where a browser refuses storage', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    vi.resetModules();
    const { useWhatIfStore } = await import('./whatIfStore');
    useWhatIfStore.getState().keep('000B-14', input);
    useWhatIfStore.getState().keep('004C-11', input);
    const inputs = { '000B-14': input, '004C-11': input };
    expect(useWhatIfStore.getState()).toMatchObject({ inputs, isIgnored: false });
  });
});
