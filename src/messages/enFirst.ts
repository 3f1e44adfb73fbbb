import type { Messages } from '@lingui/core';
import list from './en/list.json';
import map from './en/map.json';
import shell from './en/shell.json';

// What the first screen says; the rest follows with the first page that needs it. src/build/compileMessages.ts compiles
// the files.
const messages: Messages = { ...shell, ...map, ...list };
export default messages;
