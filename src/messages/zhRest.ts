import type { Messages } from '@lingui/core';
import coverage from './zh/coverage.json';
import evidence from './zh/evidence.json';
import export_ from './zh/export.json';
import region from './zh/region.json';
import target from './zh/target.json';

const messages: Messages = { ...coverage, ...region, ...target, ...evidence, ...export_ };
export default messages;
