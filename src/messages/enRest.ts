import type { Messages } from '@lingui/core';

// Every file of the language but those of the first screen (enFirst.ts).
const files = import.meta.glob<Messages>(
  ['./en/*.json', '!./en/{card,chart,coverage,home,list,map,mapCard,shell}.json'],
  {
    eager: true,
    import: 'default',
  },
);
const messages: Messages = Object.assign({}, ...Object.values(files));
export default messages;
