import type { Messages } from '@lingui/core';
import compare from './en/compare.json';
import coverage from './en/coverage.json';
import doubt from './en/doubt.json';
import data from './en/data.json';
import evidence from './en/evidence.json';
import export_ from './en/export.json';
import find from './en/find.json';
import filter from './en/filter.json';
import mapCard from './en/mapCard.json';
import programme from './en/programme.json';
import region from './en/region.json';
import target from './en/target.json';

const messages: Messages = { ...compare, ...coverage, ...doubt, ...region, ...mapCard, ...programme, ...target, ...evidence, ...export_, ...data, ...find, ...filter };
export default messages;
