import type { Messages } from '@lingui/core';
import add from './zh/add.json';

// What the page that adds articles says.
const messages: Messages = add;
export default messages;
