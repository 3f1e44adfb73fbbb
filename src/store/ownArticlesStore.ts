import { createStore, del, entries, set as keep } from 'idb-keyval';
import { create } from 'zustand';
import type { OwnArticle } from '../domain/ownArticle';
import { forgetUnwritten, holdUnwritten, readUnwritten } from './unwrittenArticles';

interface OwnArticlesState {
  /** Newest last, as they were added. */
  readonly articles: readonly OwnArticle[];
  /** Whether what the browser keeps has been read. */
  readonly isRead: boolean;
  /** Whether the browser refuses to keep anything: all is there until the page is left. */
  readonly isUnkept: boolean;
  put(article: OwnArticle): void;
  remove(id: string): void;
}

const CHANNEL = 'atlas-own-articles';

const put = (articles: readonly OwnArticle[], article: OwnArticle): readonly OwnArticle[] =>
  articles.some(({ id }) => id === article.id)
    ? articles.map((one) => (one.id === article.id ? article : one))
    : [...articles, article];

/** Articles that the reader has added; they live in this browser alone. Only lazily loaded views import this. */
export const useOwnArticlesStore = create<OwnArticlesState>()((set, get) => {
  // Asked for once: a browser that refuses it (private windows, blocked storage) refuses it for good.
  let database: ReturnType<typeof createStore> | null = null;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const write = async (store: ReturnType<typeof createStore>, id: string, article: OwnArticle | null) => {
    await (article ? keep(id, article, store) : del(id, store));
    forgetUnwritten(id, article);
    // The rule means windows; a channel has one origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel?.postMessage(null);
  };
  const attempt = (id: string, article: OwnArticle | null): void => {
    holdUnwritten(id, article);
    if (database) write(database, id, article).catch(() => set({ isUnkept: true }));
  };
  const read = async (): Promise<void> => {
    try {
      database ??= createStore('atlas-own', 'articles');
      // What the page was left over before it was written.
      for (const [id, article] of readUnwritten()) await write(database, id, article);
      const kept = await entries<string, OwnArticle>(database);
      // What was added before the browser answered stays.
      const [known, now] = [kept.map(([, article]) => article), get().articles];
      set({ articles: get().isRead ? known : now.reduce(put, known), isRead: true });
    } catch {
      database = null;
      set({ isRead: true, isUnkept: true });
    }
  };
  // Another tab has changed something.
  channel?.addEventListener('message', () => void read());
  void read();
  return {
    articles: [],
    isRead: false,
    isUnkept: false,
    put: (article) => {
      set({ articles: put(get().articles, article) });
      attempt(article.id, article);
    },
    remove: (id) => {
      set({ articles: get().articles.filter((article) => article.id !== id) });
      attempt(id, null);
    },
  };
});
