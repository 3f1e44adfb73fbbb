import type { Messages } from '@lingui/core';
import batch from './en/batch.json';
import card from './en/card.json';
import chart from './en/chart.json';
import compare from './en/compare.json';
import coverage from './en/coverage.json';
import doubt from './en/doubt.json';
import data from './en/data.json';
import evidence from './en/evidence.json';
import export_ from './en/export.json';
import find from './en/find.json';
import filter from './en/filter.json';
import frame from './en/frame.json';
import mapCard from './en/mapCard.json';
import programme from './en/programme.json';
import region from './en/region.json';
import site from './en/site.json';
import target from './en/target.json';

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
