import { afterEach, describe, expect, it, vi } from 'vitest';

const KEY = 'atlas-preferences';

/** The store as a page finds it that opens with this in the browser's storage. */
async function open(saved: string | null) {
  const items = new Map(saved === null ? [] : [[KEY, saved]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
  vi.resetModules();
  const { usePreferencesStore } = await import('./preferencesStore');
  return { store: usePreferencesStore, items };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('remembered preferences', () => {
  it('are kept in the form that boot.js reads, and found again', async () => {
    const { store, items } = await open(null);
    expect(store.getState()).toMatchObject({ lang: null, theme: null, isIgnored: false });
    store.getState().setLang('en');
    store.getState().setTheme('dark');
    expect(JSON.parse(items.get(KEY) ?? '')).toEqual({ state: { lang: 'en', theme: 'dark' }, version: 0 });
    const again = await open(items.get(KEY) ?? null);
    expect(again.store.getState()).toMatchObject({ lang: 'en', theme: 'dark', isIgnored: false });
  });

  it('of one tab do not take back what another tab has chosen since', async () => {
    const { store, items } = await open(null);
    items.set(KEY, '{"state":{"lang":null,"theme":"dark"},"version":0}');
    store.getState().setLang('en');
    expect(JSON.parse(items.get(KEY) ?? '')).toEqual({ state: { lang: 'en', theme: 'dark' }, version: 0 });
  });

  for (const garbage of [
    '{"state":{"lang":"fr","theme":"dark"},"version":7}',
    '{"state":null}',
    'null',
    '"dark"',
    '{"lang":"en"}',
    'not json',
    '',
    '{"state":{"lang":["zh"]}}',
  ]) {
    it(`${garbage || '(nothing at all)'} is taken only where it is understood; the rest is forgotten at once, and said so`, async () => {
      const { store, items } = await open(garbage);
      const { lang, theme, isIgnored } = store.getState();
      expect({ lang, isIgnored }).toEqual({ lang: null, isIgnored: true });
      expect(JSON.parse(items.get(KEY) ?? '')).toEqual({ state: { lang, theme }, version: 0 });
      expect(theme).toBe(garbage.includes('"theme":"dark"') ? 'dark' : null);
      expect((await open(items.get(KEY) ?? null)).store.getState().isIgnored).toBe(false);
    });
  }

  it('of a browser that refuses storage hold until the page is left', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    vi.resetModules();
    const { usePreferencesStore } = await import('./preferencesStore');
    usePreferencesStore.getState().setTheme('dark');
    expect(usePreferencesStore.getState()).toMatchObject({ theme: 'dark', isIgnored: false });
  });
});
