import type { Messages } from '@lingui/core';

// Every file of the language but those of the home page (zhFirst.ts, zhHome.ts) and of the pages of one place or
// figure (zhPage.ts), and of how programmes are built (zhSystem.ts).
const files = import.meta.glob<Messages>(
  ['./zh/*.json', '!./zh/{card,chart,coverage,home,list,map,mapCard,page,region,shell,picture,system}.json'],
  {
    eager: true,
    import: 'default',
  },
);
const messages: Messages = Object.assign({}, ...Object.values(files));
export default messages;
