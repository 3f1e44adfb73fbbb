import { expect, it } from 'vitest';
import { isInAppBrowser } from './inAppBrowser';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0';

it.each([
  ['WeChat', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.50(0x18003237) NetType/WIFI Language/zh_CN`],
  ['QQ', `${ANDROID} Mobile Safari/537.36 V1_AND_SQ_9.0.0_6000_YYB_D QQ/9.0.0.15300 NetType/WIFI`],
])('%s shows pages inside itself and takes no downloads', (_, name) => {
  expect(isInAppBrowser(name)).toBe(true);
});

it.each([
  ['Safari', `${IPHONE} Version/17.0 Mobile/15E148 Safari/604.1`],
  ['Chrome', `${ANDROID} Mobile Safari/537.36`],
  ['the browser that QQ sells as one', `${ANDROID} MQQBrowser/14.9 Mobile Safari/537.36`],
])('%s downloads', (_, name) => {
  expect(isInAppBrowser(name)).toBe(false);
});
