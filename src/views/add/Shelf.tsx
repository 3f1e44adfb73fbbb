import { useState } from 'react';
import { rememberOwnArticles } from '../../config/ownArticlesMemory';
import type { Dataset } from '../../domain/dataset';
import { countDecided, formatShelf, type OwnArticle, readShelf } from '../../domain/ownArticle';
import type { ExtractionFacts } from '../../extract/extraction';
import { downloadBlob } from '../../export/downloadBlob';
import { useText } from '../../messages/TextContext';
import { useOwnArticlesStore } from '../../store/ownArticlesStore';
import { Section } from '../../ui/PageHead';
import { FilePicker } from './FilePicker';
import { RecordForm } from './RecordForm';

interface ShelfProps {
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
  readonly today: string;
  readonly current: string | null;
  readonly onOpen: (id: string | null) => void;
}

interface BookProps extends Pick<ShelfProps, 'dataset' | 'facts'> {
  readonly article: OwnArticle;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function Book({ article, dataset, facts, isCurrent, onOpen, onRemove }: BookProps) {
  const { t } = useText();
  const put = useOwnArticlesStore((state) => state.put);
  const { decided, all, asked } = countDecided(article);
  return (
    <li className="add-book" aria-current={isCurrent || undefined}>
      <strong lang="zh-CN">{article.title}</strong>
      <span>
        {article.published} · {t('add.shelf.state', { decided, all })}
        {asked > 0 ? ` · ? ${asked}` : ''}
      </span>
      <span className="add-book-tools">
        {article.text === '' ? (
          <small>{t('add.shelf.noText')}</small>
        ) : (
          <>
            <button type="button" className="button" onClick={onOpen}>
              {t('add.shelf.open')}
            </button>
            {decided === all ? (
              <button type="button" className="button" onClick={() => put({ ...article, text: '', setAside: [] })}>
                {t('add.shelf.done')}
              </button>
            ) : null}
          </>
        )}
        <button type="button" className="button" onClick={onRemove}>
          {t('add.shelf.remove')}
        </button>
      </span>
      {article.text === '' ? null : <RecordForm article={article} dataset={dataset} facts={facts} />}
    </li>
  );
}

/** Export and import of all articles. */
function ShelfFiles({ today, onSaid }: { readonly today: string; readonly onSaid: (words: string) => void }) {
  const { t } = useText();
  const { articles, put } = useOwnArticlesStore();
  const take = async (file: File) => {
    const read = readShelf(await file.text());
    if (read.ok) {
      read.articles.forEach(put);
      rememberOwnArticles();
    }
    const places = read.ok ? '' : read.places.slice(0, 8).join(', ');
    onSaid(
      read.ok
        ? t('add.shelf.imported', { count: read.articles.length })
        : t(`add.import.${read.problem}`, { name: file.name, places }),
    );
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={articles.length === 0}
        onClick={() =>
          downloadBlob(
            new Blob([formatShelf(articles)], { type: 'application/json' }),
            `atlas-own-articles-${today}.json`,
          )
        }
      >
        {t('add.shelf.export')}
      </button>
      <FilePicker label={t('add.shelf.import')} accept=".json" onFiles={([file]) => file && void take(file)} />
    </>
  );
}

/** The reader's articles with how far they are read; nothing of them leaves the browser but as a file. */
export function Shelf({ dataset, facts, today, current, onOpen }: ShelfProps) {
  const { t } = useText();
  const { articles, isUnkept, put, remove } = useOwnArticlesStore();
  const [removed, setRemoved] = useState<readonly OwnArticle[]>([]);
  const [said, setSaid] = useState('');
  const accepted = articles.reduce((sum, article) => sum + countDecided(article).accepted, 0);
  const take = (gone: readonly OwnArticle[]) => {
    for (const { id } of gone) remove(id);
    setRemoved(gone);
    setSaid(t('add.shelf.removed', { title: gone.map(({ title }) => title).join('、') }));
    if (gone.some(({ id }) => id === current)) onOpen(null);
  };
  return (
    <Section
      title={t('add.shelf')}
      note={articles.length > 0 ? t('add.shelf.note', { count: accepted }) : t('add.shelf.empty')}
      aside={<ShelfFiles today={today} onSaid={setSaid} />}
    >
      {isUnkept ? <p className="notice">{t('add.shelf.unkept')}</p> : null}
      <p role="status" className="add-said">
        {said}{' '}
        {removed.length > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              removed.forEach(put);
              setRemoved([]);
              setSaid('');
            }}
          >
            {t('add.shelf.restore')}
          </button>
        ) : null}
      </p>
      <ul className="add-shelf">
        {articles.map((article) => (
          <Book
            key={article.id}
            article={article}
            dataset={dataset}
            facts={facts}
            isCurrent={article.id === current}
            onOpen={() => onOpen(article.id)}
            onRemove={() => take([article])}
          />
        ))}
      </ul>
      {articles.length > 1 ? (
        <button type="button" className="button" onClick={() => take(articles)}>
          {t('add.shelf.wipe')}
        </button>
      ) : null}
    </Section>
  );
}
