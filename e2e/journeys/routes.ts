/** One address of every kind of page, for checks that hold on all of them. */
export const routes = [
  { name: 'the national map', path: '/' },
  { name: 'a province', path: '/regions/520000' },
  { name: 'a city', path: '/regions/520600' },
  { name: 'a county', path: '/regions/520526' },
  { name: 'an indicator', path: '/indicators/certified' },
  { name: 'the board of targets', path: '/targets' },
  { name: 'a target without an actual', path: '/targets/000B-14' },
  { name: 'a target past its deadline', path: '/targets/004D-22' },
  { name: 'the evidence', path: '/evidence' },
  { name: 'one figure', path: '/evidence/004D-02' },
  { name: 'the method', path: '/about' },
  { name: 'an unknown page', path: '/nowhere' },
] as const;
