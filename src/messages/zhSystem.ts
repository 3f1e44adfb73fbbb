import type { Messages } from '@lingui/core';
import system from './zh/system.json';

// What is said of how programmes are built, wherever it is shown.
const messages: Messages = system;
export default messages;
