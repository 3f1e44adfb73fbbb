import type { Messages } from '@lingui/core';
import coverage from './en/coverage.json';
import evidence from './en/evidence.json';
import export_ from './en/export.json';
import region from './en/region.json';
import target from './en/target.json';

const messages: Messages = { ...coverage, ...region, ...target, ...evidence, ...export_ };
export default messages;
