import { expect, test } from 'vitest';
import { migrateAddress } from './migrateAddress';

const migrate = (address: string): string => {
  const { pathname, search } = new URL(address, 'https://atlas.example');
  return migrateAddress(pathname, search);
};

const OLD: readonly (readonly [string, string])[] = [
  ['/region/520000', '/regions/520000'],
  ['/region/520000?lang=en', '/regions/520000?lang=en'],
  ['/regions/100000?indicator=certified', '/?indicator=certified'],
  ['/regions/100000/', '/'],
  ['/region/100000', '/'],
  ['/indicator/certified', '/indicators/certified'],
  ['/target/000B-14', '/targets/000B-14'],
  ['/target', '/targets'],
  ['/indicators/divisions-cities?lang=en', '/indicators/divisions?lang=en'],
  ['/?indicator=divisions-counties&per=10k', '/?indicator=divisions&per=10k'],
  ['/programme/xinling', '/programmes/xinling'],
  ['/figure/000B-14', '/evidence/000B-14'],
  ['/index.html?theme=dark', '/?theme=dark'],
  ['/targets/index.html', '/targets/'],
  ['/?year=2023', '/?period=2023'],
  ['/regions/520000?lang=en&year=2021&per=10k', '/regions/520000?lang=en&period=2021&per=10k'],
  ['/region/520000?year=2021', '/regions/520000?period=2021'],
  ['/evidence?q=%E5%8D%83%E5%90%8D', '/evidence?find=%E5%8D%83%E5%90%8D'],
  ['/programmes?q=app&province=500000,520000', '/programmes?find=app&province=500000,520000'],
  ['/targets?region=500000', '/targets?province=500000'],
];

test.each(OLD)('%s leads to %s', (old, now) => {
  expect(migrate(old)).toBe(now);
});

test.each(OLD.map(([, now]) => now))('%s is not moved again', (now) => {
  expect(migrate(now)).toBe(now);
});

test('a filter by year of the figures is not mistaken for a period of the map', () => {
  expect(migrate('/evidence?year=2023&sort=-value')).toBe('/evidence?year=2023&sort=-value');
  expect(migrate('/data?year=2023')).toBe('/data?year=2023');
});

test('where old and new names stand in one address, the new one holds', () => {
  expect(migrate('/?period=2023&year=2021')).toBe('/?period=2023');
});

test('a part that merely ends like an old one is left alone', () => {
  expect(migrate('/evidence?faq=1&find=x')).toBe('/evidence?faq=1&find=x');
});

test.each([
  '/',
  '/regions/520000',
  '/targets/000B-14?theme=dark',
  '/targets?sort=place&due=passed',
  '/about',
  '/regions/110000',
  '/regionsx/1',
])('%s is not old', (address) => {
  expect(migrate(address)).toBe(address);
});

test.each([
  ['/?from=timeline&isappinstalled=0', '/'],
  ['/targets?from=singlemessage&sort=place&utm_source=wechat&utm_medium=social', '/targets?sort=place'],
  ['/regions/520000?places=520600%2C500000&isappinstalled=0', '/regions/520000?places=520600%2C500000'],
])('what other programs hang on %s when it is passed on is left out', (passedOn, address) => {
  expect(migrate(passedOn)).toBe(address);
});

test('a part that merely begins like one that is hung on is left alone', () => {
  expect(migrate('/evidence?fromage=1&find=x')).toBe('/evidence?fromage=1&find=x');
});
