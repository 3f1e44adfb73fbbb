import { afterEach, expect, it, vi } from 'vitest';
import { selectSlice } from '../selectors/selectSlice';
import { realDataset } from '../testing/realData';
import { fetchSilentPlace } from './fetchSilentPlace';

const province = selectSlice(realDataset, { of: 'region', key: '520000' });
const RELEASE = realDataset.version;
const answer = (body: unknown, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn<(address: string) => Promise<Response>>(async () => new Response(JSON.stringify(body), { status })),
  );

afterEach(() => vi.unstubAllGlobals());

it('a county without figures is answered by what its province shows', async () => {
  answer(province);
  const slice = await fetchSilentPlace('520326', RELEASE);
  expect(slice).toEqual({ ...province, scope: { of: 'region', key: '520326' } });
  expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe('/regions/520000/slice.json');
});

it.each([
  ['a place that reports', '520526', province],
  ['another release', '520326', { ...province, facts: { ...province.facts, version: 'ffffffff' } }],
  ['another edition of the shape', '520326', { ...province, schemaVersion: 2 }],
])('that is not enough for %s', async (_, adcode, body) => {
  answer(body);
  expect(await fetchSilentPlace(adcode, RELEASE)).toBeNull();
});

it('nothing is fetched for the nation, whose address leads on to the first page', async () => {
  answer(province);
  expect(await fetchSilentPlace('100000', RELEASE)).toBeNull();
  expect(fetch).not.toHaveBeenCalled();
});

it('a code of no province is told apart from a place without figures', async () => {
  answer({}, 404);
  await expect(fetchSilentPlace('999999', RELEASE)).rejects.toThrow('missing');
});
