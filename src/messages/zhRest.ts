import type { Messages } from '@lingui/core';

// Every file of the language but those of the first screen (zhFirst.ts).
const files = import.meta.glob<Messages>(['./zh/*.json', '!./zh/{list,map,shell}.json'], {
  eager: true,
  import: 'default',
});
const messages: Messages = Object.assign({}, ...Object.values(files));
export default messages;
