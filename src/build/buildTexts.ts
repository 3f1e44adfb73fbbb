import enFirst from '../messages/enFirst';
import enHome from '../messages/enHome';
import enPage from '../messages/enPage';
import enRest from '../messages/enRest';
import enSystem from '../messages/enSystem';
import type { Lang } from '../messages/lang';
import { createText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import zhFirst from '../messages/zhFirst';
import zhHome from '../messages/zhHome';
import zhPage from '../messages/zhPage';
import zhRest from '../messages/zhRest';
import zhSystem from '../messages/zhSystem';

/**
 * All texts of both languages, imported and not loaded: once a module has been handed to the build, it can load
 * nothing more (runModule.ts).
 */
export const buildTexts: Readonly<Record<Lang, Text>> = {
  zh: createText('zh', { ...zhFirst, ...zhHome, ...zhPage, ...zhRest, ...zhSystem }),
  en: createText('en', { ...enFirst, ...enHome, ...enPage, ...enRest, ...enSystem }),
};
