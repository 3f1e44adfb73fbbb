import { Suspense, useState } from 'react';
import { rememberOwnArticles } from '../../config/ownArticlesMemory';
import { describeFailure } from '../../data/describeFailure';
import { useExtractionFacts } from '../../data/useExtractionFacts';
import type { ExtractionFacts } from '../../extract/extraction';
import { useText } from '../../messages/TextContext';
import { AddWords } from '../../messages/AddWords';
import { useDataset } from '../../store/datasetStore';
import { useOwnArticlesStore } from '../../store/ownArticlesStore';
import { readToday } from '../../ui/browser/clock';
import { LoadingLine } from '../../ui/LoadingLine';
import { PageHead } from '../../ui/PageHead';
import { PageTitle } from '../../ui/PageTitle';
import { OwnNumbers } from './OwnNumbers';
import { PasteBox } from './PasteBox';
import { Reader } from './Reader';
import { readOwnArticle } from './readOwnArticle';
import { Shelf } from './Shelf';
import '../../ui/dataTable.css';
import '../../ui/touch.css';
import './add.css';

function Adding({ facts }: { readonly facts: ExtractionFacts }) {
  const { t } = useText();
  const dataset = useDataset({ of: 'release' });
  const today = readToday();
  const { articles, put } = useOwnArticlesStore();
  const [current, setCurrent] = useState<string | null>(null);
  const article = articles.find(({ id }) => id === current);
  const add = (text: string) => {
    const read = readOwnArticle(text, { published: null, place: null }, { facts, today });
    put(read);
    rememberOwnArticles();
    setCurrent(read.id);
  };
  return (
    <>
      {article ? (
        <>
          <p className="add-new">
            <button type="button" className="button" onClick={() => setCurrent(null)}>
              {t('add.new')}
            </button>
          </p>
          <Reader key={article.id} dataset={dataset} facts={facts} article={article} today={today} />
        </>
      ) : (
        <PasteBox onText={add} />
      )}
      <OwnNumbers dataset={dataset} facts={facts} articles={articles} />
      <Shelf dataset={dataset} facts={facts} today={today} current={current} onOpen={setCurrent} />
    </>
  );
}

function AddPage() {
  const { t } = useText();
  const { data, error, refetch } = useExtractionFacts();
  return (
    <>
      <PageTitle parts={[t('add.title')]} />
      <PageHead title={t('add.head')} lead={t('add.lead')} />
      {data ? <Adding facts={data} /> : null}
      {error ? (
        <div className="notice" role="alert">
          <p>{t('add.facts.failed')}</p>
          <p className="caption">{describeFailure(error).details.join(' ')}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            {t('failure.retry')}
          </button>
        </div>
      ) : null}
      {!data && !error ? <LoadingLine /> : null}
    </>
  );
}

/** `/add`: a reader's own articles, and the numbers in them. */
export default function AddView() {
  return (
    <Suspense fallback={<LoadingLine />}>
      <AddWords>
        <AddPage />
      </AddWords>
    </Suspense>
  );
}
