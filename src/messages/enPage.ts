import type { Messages } from '@lingui/core';
import page from './en/page.json';
import region from './en/region.json';

// What the pages of one place and of one figure say.
const messages: Messages = { ...page, ...region };
export default messages;
