import evidence from './en/evidence.json';
import export_ from './en/export.json';
import map from './en/map.json';
import region from './en/region.json';
import shell from './en/shell.json';
import target from './en/target.json';
import type { Messages } from '@lingui/core';

// src/build/compileMessages.ts has turned each file into compiled messages by the time this runs.
const messages: Messages = { ...shell, ...map, ...region, ...target, ...evidence, ...export_ };
export default messages;
