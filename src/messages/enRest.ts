import type { Messages } from '@lingui/core';

// Every file of the language but those of the home page (enFirst.ts, enHome.ts) and of the pages of one place or
// figure (enPage.ts), of how programmes are built (enSystem.ts), and of the page that adds articles (enAdd.ts).
const files = import.meta.glob<Messages>(
  ['./en/*.json', '!./en/{card,chart,coverage,home,list,map,mapCard,page,region,shell,picture,system,add}.json'],
  {
    eager: true,
    import: 'default',
  },
);
const messages: Messages = Object.assign({}, ...Object.values(files));
export default messages;
