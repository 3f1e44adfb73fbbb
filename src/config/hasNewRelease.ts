/** Whether the host has another release of the site by now: its first page names another program than this one. */
export async function hasNewRelease(): Promise<boolean> {
  const page = await fetch(import.meta.env.BASE_URL, { cache: 'no-cache' });
  const [named] = /assets\/index-[^"]+\.js/.exec(await page.text()) ?? [];
  return named !== undefined && !import.meta.url.endsWith(named);
}

/** What browsers and the build call a file of the program that did not come; each has words of its own for it. */
const LOST_FILE = /module|preload|fetch|network|load failed/i;

/** Whether it failed because a file of the program did not come. */
export const isLostFile = (error: unknown): boolean => error instanceof Error && LOST_FILE.test(error.message);
