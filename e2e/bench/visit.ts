import type { Browser } from 'playwright';

/** What a look at a page costs, nothing pressed, nothing moved. */
export interface Visit {
  readonly requests: number;
  /** As sent, headers too, in KB of 1,000 bytes. */
  readonly kb: number;
  /** Addresses below the site, in the order in which they were asked for, with their size. */
  readonly files: readonly { readonly path: string; readonly kb: number }[];
}

export interface Visitor {
  readonly width: number;
  readonly height: number;
  readonly lang?: 'zh' | 'en';
  readonly seconds?: number;
}

/** Opens an address with an empty cache and only looks for a while: ten seconds unless told otherwise. */
export async function measureVisit(browser: Browser, url: string, visitor: Visitor): Promise<Visit> {
  const { width, height, lang = 'zh', seconds = 10 } = visitor;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const sent = new Map<string, { path: string; kb: number }>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('http')) sent.set(requestId, { path: new URL(request.url).pathname, kb: 0 });
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const file = sent.get(requestId);
      if (file) file.kb = encodedDataLength / 1000;
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(seconds * 1000);
    const files = [...sent.values()];
    return { requests: files.length, kb: files.reduce((sum, { kb }) => sum + kb, 0), files };
  } finally {
    await context.close();
  }
}
