import { createStore, del, entries, set as keep } from 'idb-keyval';
import { create } from 'zustand';
import type { OwnArticle } from '../domain/ownArticle';

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
  const attempt = (write: (store: ReturnType<typeof createStore>) => Promise<unknown>): void => {
    if (!database) return;
    write(database).then(
      // The rule means windows; a channel has one origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      () => channel?.postMessage(null),
      () => set({ isUnkept: true }),
    );
  };
  const read = async (): Promise<void> => {
    try {
      database ??= createStore('atlas-own', 'articles');
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
      attempt((store) => keep(article.id, article, store));
    },
    remove: (id) => {
      set({ articles: get().articles.filter((article) => article.id !== id) });
      attempt((store) => del(id, store));
    },
  };
});
