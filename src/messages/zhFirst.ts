import type { Messages } from '@lingui/core';
import list from './zh/list.json';
import map from './zh/map.json';
import shell from './zh/shell.json';

// What the first screen says; the rest follows with the first page that needs it. src/build/compileMessages.ts compiles
// the files.
const messages: Messages = { ...shell, ...map, ...list };
export default messages;
