import type { Messages } from '@lingui/core';

// Every file of the language but those of the home page (zhFirst.ts, zhHome.ts) and of the pages of one place or
// figure (zhPage.ts), of how programmes are built (zhSystem.ts), and of the page that adds articles (zhAdd.ts).
const files = import.meta.glob<Messages>(
  ['./zh/*.json', '!./zh/{card,chart,coverage,home,list,map,mapCard,page,region,shell,picture,system,add}.json'],
  {
    eager: true,
    import: 'default',
  },
);
const messages: Messages = Object.assign({}, ...Object.values(files));
export default messages;
