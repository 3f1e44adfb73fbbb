/**
 * One address of every kind of page, for checks that hold on all of them. `part`: a query that leaves a part of a very
 * long page.
 */
export const routes: readonly { readonly name: string; readonly path: string; readonly part: string }[] = [
  { name: 'the national map', path: '/', part: '' },
  { name: 'a province', path: '/regions/520000', part: '' },
  { name: 'a city', path: '/regions/520600', part: '' },
  { name: 'a county', path: '/regions/520526', part: '' },
  { name: 'a province that no report names', path: '/regions/540000', part: '' },
  { name: 'all indicators', path: '/indicators', part: '' },
  { name: 'an indicator', path: '/indicators/certified', part: '' },
  { name: 'the board of targets', path: '/targets', part: '' },
  { name: 'a target without an actual', path: '/targets/000B-14', part: '' },
  { name: 'a target past its deadline', path: '/targets/004D-22', part: '' },
  { name: 'the evidence', path: '/evidence', part: 'qualifier=inexact&province=440000,500000' },
  { name: 'one figure', path: '/evidence/004D-02', part: '' },
  { name: 'a comparison still empty', path: '/compare', part: '' },
  {
    name: 'a comparison',
    path: '/compare',
    part: 'places=340000,520600,441200,110000&indicator=certified&against=professionals',
  },
  { name: 'the programmes', path: '/programmes', part: 'province=310000,520000' },
  { name: 'one programme', path: '/programmes/004D-P12', part: '' },
  { name: 'the data', path: '/data', part: '' },
  { name: 'the method', path: '/about', part: '' },
  { name: 'an unknown page', path: '/nowhere', part: '' },
];
