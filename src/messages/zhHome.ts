import type { Messages } from '@lingui/core';
import card from './zh/card.json';
import chart from './zh/chart.json';
import coverage from './zh/coverage.json';
import home from './zh/home.json';
import mapCard from './zh/mapCard.json';

// What the home page says below its first screen and beside the pointer.
const messages: Messages = { ...card, ...chart, ...coverage, ...home, ...mapCard };
export default messages;
