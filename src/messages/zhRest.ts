import type { Messages } from '@lingui/core';
import batch from './zh/batch.json';
import card from './zh/card.json';
import chart from './zh/chart.json';
import compare from './zh/compare.json';
import coverage from './zh/coverage.json';
import doubt from './zh/doubt.json';
import data from './zh/data.json';
import evidence from './zh/evidence.json';
import export_ from './zh/export.json';
import find from './zh/find.json';
import filter from './zh/filter.json';
import frame from './zh/frame.json';
import mapCard from './zh/mapCard.json';
import programme from './zh/programme.json';
import region from './zh/region.json';
import site from './zh/site.json';
import target from './zh/target.json';

const messages: Messages = {
  ...card,
  ...batch,
  ...chart,
  ...compare,
  ...coverage,
  ...doubt,
  ...region,
  ...programme,
  ...target,
  ...evidence,
  ...export_,
  ...data,
  ...find,
  ...filter,
  ...frame,
  ...site,
  ...mapCard,
};
export default messages;
