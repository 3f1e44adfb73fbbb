import type { Messages } from '@lingui/core';
import card from './en/card.json';
import chart from './en/chart.json';
import coverage from './en/coverage.json';
import home from './en/home.json';
import mapCard from './en/mapCard.json';

// What the home page says below its first screen and beside the pointer.
const messages: Messages = { ...card, ...chart, ...coverage, ...home, ...mapCard };
export default messages;
