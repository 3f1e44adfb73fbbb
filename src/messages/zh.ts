import evidence from './zh/evidence.json';
import export_ from './zh/export.json';
import map from './zh/map.json';
import region from './zh/region.json';
import shell from './zh/shell.json';
import target from './zh/target.json';
import type { Messages } from '@lingui/core';

// src/build/compileMessages.ts has turned each file into compiled messages by the time this runs.
const messages: Messages = { ...shell, ...map, ...region, ...target, ...evidence, ...export_ };
export default messages;
