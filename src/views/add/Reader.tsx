import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { countDecided, needsReader, type OwnArticle } from '../../domain/ownArticle';
import type { ExtractionFacts } from '../../extract/extraction';
import { findPublished } from '../../extract/findPublished';
import { useText } from '../../messages/TextContext';
import { ArticleChips } from './ArticleChips';
import { KeyHelp } from './KeyHelp';
import { listNamed, listPlaces } from './listPlaces';
import { MarkedText } from './MarkedText';
import { NumberCard } from './NumberCard';
import { ProgressStrip } from './ProgressStrip';
import { readOwnArticle } from './readOwnArticle';
import { useReading } from './useReading';
import { useReadingKeys } from './useReadingKeys';

interface ReaderProps {
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
  readonly article: OwnArticle;
  readonly today: string;
}

function Legend({ article }: { readonly article: OwnArticle }) {
  const { t } = useText();
  const { accepted, decided, asked, all } = countDecided(article);
  return (
    <ul className="add-legend">
      <li className="is-accepted">{t('add.legend.accepted', { count: accepted })}</li>
      <li className="is-dropped">{t('add.legend.dropped', { count: decided - accepted })}</li>
      <li className="is-set-aside">{t('add.legend.setAside', { count: article.setAside.length })}</li>
      <li className="is-asked">{t('add.legend.asked', { count: asked })}</li>
      <li className="is-open">{t('add.legend.open', { count: all - decided - asked })}</li>
    </ul>
  );
}

/** An article with its numbers: the text at the left, the number that is decided now at the right. */
export function Reader({ dataset, facts, article, today }: ReaderProps) {
  const { t, both, lang } = useText();
  const reading = useReading(article);
  const [said, setSaid] = useState('');
  const card = useRef<HTMLElement>(null);
  const firstField = useRef<HTMLInputElement>(null);
  // The keys are for the number, whichever button has opened the article.
  useEffect(() => card.current?.focus(), []);
  const { current } = reading;
  const printed = current?.printed.replaceAll(/\s+/gu, '') ?? '';
  const accept = () => {
    if (!current) return;
    if (needsReader(current) && current.candidates.length > 1) {
      setSaid(t('add.said.ask'));
      return;
    }
    reading.decide('accepted');
    setSaid(t('add.said.accepted', { printed }));
  };
  const drop = () => {
    reading.decide('dropped');
    setSaid(t('add.said.dropped', { printed }));
  };
  const choose = (number: number) => {
    const chosen = number === 0 ? null : current?.candidates.filter(({ indicator }) => indicator !== null)[number - 1];
    if (chosen === undefined) return;
    const unit = chosen?.unit ?? current?.unit ?? null;
    reading.edit({ indicator: chosen?.indicator ?? null, unit, candidates: chosen ? [chosen] : [] });
    const name = dataset.indicators.find(({ id }) => id === chosen?.indicator)?.name;
    setSaid(t('add.said.chosen', { name: name ? both(name) : t('add.indicator.none') }));
  };
  useReadingKeys({
    accept,
    drop,
    choose,
    acceptSentence: reading.acceptSentence,
    step: reading.step,
    edit: () => firstField.current?.focus(),
    leaveFields: () => card.current?.focus(),
    undo: () => {
      reading.undo();
      setSaid(t('add.said.undone'));
    },
    goToAsked: reading.goToAsked,
  });
  const resolve = (part: { readonly published?: string; readonly place?: string }) =>
    reading.become(
      readOwnArticle(
        article.text,
        { published: part.published ?? article.published, place: part.place ?? article.place },
        { facts, today, before: article },
      ),
    );
  const { text, published } = article;
  // Read once a text, and not with every decision.
  const named = useMemo(() => listNamed(text, published, facts), [text, published, facts]);
  const places = listPlaces(article, { named, facts, dataset, lang });
  const { decided, all } = countDecided(article);
  return (
    <div className="add-reader">
      <div className="add-article">
        <ArticleChips article={article} found={findPublished(article.text)} places={places} onChange={resolve} />
        <MarkedText
          article={article}
          at={reading.at}
          onGo={(at) => {
            reading.go(at);
            card.current?.focus({ preventScroll: true });
          }}
          onMake={reading.make}
        />
        <Legend article={article} />
      </div>
      <div className="add-side">
        <ProgressStrip article={article} at={reading.at} />
        {all === 0 ? <p className="notice">{t('add.noNumbers')}</p> : null}
        {all > 0 && decided === all ? <p className="notice">{t('add.said.done')}</p> : null}
        <NumberCard {...{ dataset, reading, places, card, firstField }} actions={{ accept, drop, choose }} />
        <p className="add-said" role="status">
          {said}
        </p>
        <KeyHelp />
      </div>
    </div>
  );
}
