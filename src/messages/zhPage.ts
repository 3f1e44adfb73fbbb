import type { Messages } from '@lingui/core';
import page from './zh/page.json';
import region from './zh/region.json';

// What the pages of one place and of one figure say.
const messages: Messages = { ...page, ...region };
export default messages;
