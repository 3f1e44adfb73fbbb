import type { Messages } from '@lingui/core';
import picture from './zh/picture.json';
import system from './zh/system.json';

// What is said of how programmes are built, wherever that is shown.
const messages: Messages = { ...picture, ...system };
export default messages;
