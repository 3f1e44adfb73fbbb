import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { toNationFacts } from '../domain/facts';
import type { Slice } from '../domain/slice';
import { realDataset } from '../testing/realData';
import { selectSlice } from '../selectors/selectSlice';
import { connectDataset, requestScope, requireDataset, selectAnswer, useDatasetStore } from './datasetStore';

const empty = useDatasetStore.getInitialState();

beforeEach(() => useDatasetStore.setState(empty, true));

describe('the whole dataset', () => {
  it('is fetched once, however many ask, and stands in the store for every page', async () => {
    const whole = vi.fn<() => Promise<Dataset>>(async () => realDataset);
    connectDataset({ nation: async () => toNationFacts(realDataset), whole });
    expect(await Promise.all([requireDataset(), requireDataset()])).toEqual([realDataset, realDataset]);
    expect(whole).toHaveBeenCalledTimes(1);
    expect(useDatasetStore.getState().dataset).toBe(realDataset);
    expect(useDatasetStore.getState().nation?.facts).toBe(realDataset);
  });

  it('that cannot be had is said with its reason, and asked for anew it may come', async () => {
    const whole = vi.fn<() => Promise<Dataset>>(async () => realDataset).mockRejectedValueOnce(new Error('lost'));
    connectDataset({ nation: async () => toNationFacts(realDataset), whole });
    await expect(requireDataset()).rejects.toThrow('lost');
    expect(useDatasetStore.getState()).toMatchObject({ dataset: null, failures: { whole: { message: 'lost' } } });
    expect(await requireDataset()).toBe(realDataset);
    expect(useDatasetStore.getState().failures.whole).toBeNull();
  });

  it('that cannot be had takes nothing away that stands', async () => {
    const opening = toNationFacts(realDataset);
    useDatasetStore.setState({ opening });
    connectDataset({ nation: async () => opening, whole: () => Promise.reject(new Error('lost')) });
    await expect(requireDataset()).rejects.toThrow('lost');
    expect(useDatasetStore.getState().opening).toBe(opening);
  });
});

describe('what a document brings of its page', () => {
  const slice = selectSlice(realDataset, { of: 'figure', key: '000B-14' });
  const nation = async () => toNationFacts(realDataset);
  const answer = (of: 'figure' | 'target', key: string) => selectAnswer(useDatasetStore.getState(), { of, key });

  it('answers that page before anything is fetched, and no other', () => {
    const whole = vi.fn<() => Promise<Dataset>>(async () => realDataset);
    connectDataset({ slice: () => slice, nation, whole });
    expect(answer('figure', '000B-14')).toBe(slice.facts);
    expect(answer('figure', '000B-15')).toBeNull();
    expect(answer('target', '000B-14')).toBeNull();
    expect(whole).not.toHaveBeenCalled();
  });

  it('is kept when the whole dataset has come, which answers all others', async () => {
    connectDataset({ slice: () => slice, nation, whole: async () => realDataset });
    await requireDataset();
    expect(answer('figure', '000B-14')).toBe(slice.facts);
    expect(answer('figure', '000B-15')).toBe(realDataset);
  });

  it('is no loss where it is not: the whole dataset answers', async () => {
    connectDataset({ slice: () => null, nation, whole: async () => realDataset });
    expect(answer('figure', '000B-14')).toBeNull();
    await requireDataset();
    expect(answer('figure', '000B-14')).toBe(realDataset);
  });
});

describe('a visit that begins with a place whose document brought nothing', () => {
  const province = selectSlice(realDataset, { of: 'region', key: '520000' });
  const county: Slice = { ...province, scope: { of: 'region', key: '520326' } };
  const nation = async () => toNationFacts(realDataset);
  const scopeOf = (key: string, indicator: string | null = null) => ({ of: 'region', key, indicator }) as const;
  const answer = (key: string) => selectAnswer(useDatasetStore.getState(), scopeOf(key));

  it('is answered by what its province shows, without the whole dataset', async () => {
    const whole = vi.fn<() => Promise<Dataset>>(async () => realDataset);
    connectDataset({ slice: () => null, silentPlace: async () => county, nation, whole });
    await Promise.all([requestScope(scopeOf('520326')), requestScope(scopeOf('520326'))]);
    expect(answer('520326')).toBe(county.facts);
    expect(whole).not.toHaveBeenCalled();
  });

  it('asks for the whole dataset as well where the address names an indicator that its province lacks', async () => {
    connectDataset({ slice: () => null, silentPlace: async () => county, nation, whole: async () => realDataset });
    const asked = scopeOf('520326', 'no-such-indicator');
    await requestScope(asked);
    expect(selectAnswer(useDatasetStore.getState(), asked)).toBeNull();
    await requestScope(asked);
    expect(selectAnswer(useDatasetStore.getState(), asked)).toBe(realDataset);
  });

  it.each([
    ['cannot be had', () => Promise.reject(new Error('lost'))],
    ['is not enough', () => Promise.resolve(null)],
  ])('is answered by the whole dataset where that of the province %s', async (_, silentPlace) => {
    connectDataset({ slice: () => null, silentPlace, nation, whole: async () => realDataset });
    await requestScope(scopeOf('520326'));
    expect(answer('520326')).toBe(realDataset);
  });

  it('says why nothing answers, and asked for anew it may come', async () => {
    const whole = vi.fn<() => Promise<Dataset>>(async () => realDataset).mockRejectedValueOnce(new Error('lost'));
    connectDataset({ slice: () => null, silentPlace: async () => null, nation, whole });
    await requestScope(scopeOf('520326'));
    expect(useDatasetStore.getState().failures.whole?.message).toBe('lost');
    await requestScope(scopeOf('520326'));
    expect(answer('520326')).toBe(realDataset);
  });

  it('asks no province of places that are opened later', async () => {
    const silentPlace = vi.fn<(adcode: string) => Promise<Slice>>(async () => county);
    connectDataset({ slice: () => null, silentPlace, nation, whole: async () => realDataset });
    await requireDataset();
    await requestScope(scopeOf('520326'));
    expect(silentPlace).not.toHaveBeenCalled();
    expect(answer('520326')).toBe(realDataset);
  });
});
