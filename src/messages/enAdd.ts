import type { Messages } from '@lingui/core';
import add from './en/add.json';

// What the page that adds articles says.
const messages: Messages = add;
export default messages;
