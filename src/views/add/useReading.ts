import { useState } from 'react';
import { findNext, needsReader, type OwnArticle, type ReadFigure } from '../../domain/ownArticle';
import { useOwnArticlesStore } from '../../store/ownArticlesStore';
import { makeFigure } from './makeFigure';

type Patch = Partial<ReadFigure>;

/** One article while its numbers are decided, one after another. */
export interface Reading {
  readonly article: OwnArticle;
  /** Which number is decided now; null where there is none. */
  readonly at: number | null;
  readonly current: ReadFigure | null;
  readonly canUndo: boolean;
  readonly go: (at: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly goToAsked: () => void;
  /** Changes the current number and stays with it. */
  readonly edit: (patch: Patch) => void;
  /** Decides the current number and moves on. */
  readonly decide: (decision: 'accepted' | 'dropped') => void;
  /** Accepts what is open of the current sentence and asks nothing of the reader. */
  readonly acceptSentence: () => void;
  /** Makes a numeral that was set aside a number, and goes to it. */
  readonly make: (start: number, end: number) => void;
  /** Puts the article as it is read by another place or date in its stead. */
  readonly become: (article: OwnArticle) => void;
  readonly undo: () => void;
}

const SENTENCE_END = /[。！？\n]/u;

/** Open numbers of the sentence of one, that and those behind it. */
function listRest({ figures, text }: OwnArticle, at: number): number[] {
  const end = text.slice(figures[at]?.end).search(SENTENCE_END);
  const until = end < 0 ? text.length : (figures[at]?.end ?? 0) + end;
  return figures.flatMap((figure, index) =>
    index >= at && figure.start < until && figure.decision === 'open' && !needsReader(figure) ? [index] : [],
  );
}

/** The numbers of an article with the reader's decisions; each is kept at once, and can be undone without limit. */
export function useReading(article: OwnArticle): Reading {
  const put = useOwnArticlesStore((state) => state.put);
  const { figures } = article;
  const [at, setAt] = useState(() => findNext(figures, -1) ?? (figures.length > 0 ? 0 : null));
  const [past, setPast] = useState<readonly { readonly article: OwnArticle; readonly at: number | null }[]>([]);
  const current = at === null ? null : (figures[at] ?? null);
  const become = (changed: OwnArticle) => {
    setPast([...past, { article, at }]);
    put(changed);
  };
  const change = (changed: OwnArticle['figures']) => become({ ...article, figures: changed });
  const replace = (indexes: readonly number[], patch: Patch) =>
    figures.map((figure, index) => (indexes.includes(index) ? { ...figure, ...patch } : figure));
  const moveOn = (changed: OwnArticle['figures'], from: number) => setAt(findNext(changed, from) ?? from);
  const settle = (indexes: readonly number[], patch: Patch) => {
    if (at === null || indexes.length === 0) return;
    const changed = replace(indexes, patch);
    change(changed);
    moveOn(changed, Math.max(...indexes));
  };
  return {
    article,
    at,
    current,
    canUndo: past.length > 0,
    go: setAt,
    step: (by) => {
      if (at !== null) setAt((at + by + figures.length) % figures.length);
    },
    goToAsked: () => setAt(findNext(figures, at ?? -1, needsReader) ?? at),
    edit: (patch) => {
      if (at !== null) change(replace([at], patch));
    },
    decide: (decision) => settle(at === null ? [] : [at], { decision }),
    acceptSentence: () => settle(at === null ? [] : listRest(article, at), { decision: 'accepted' }),
    make: (start, end) => {
      const changed = [...figures, makeFigure(article, start, end)].toSorted((one, other) => one.start - other.start);
      become({ ...article, figures: changed, setAside: article.setAside.filter((one) => one.start !== start) });
      setAt(changed.findIndex((one) => one.start === start));
    },
    become: (changed) => {
      become(changed);
      setAt(findNext(changed.figures, -1) ?? (changed.figures.length > 0 ? 0 : null));
    },
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      put(last.article);
      setAt(last.at);
    },
  };
}
