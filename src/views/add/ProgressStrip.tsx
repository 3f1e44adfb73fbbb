import { countDecided, needsReader, type OwnArticle } from '../../domain/ownArticle';
import { useText } from '../../messages/TextContext';

interface ProgressStripProps {
  readonly article: OwnArticle;
  readonly at: number | null;
}

/** How far an article is read: a cell for each number, and the counts in words. */
export function ProgressStrip({ article, at }: ProgressStripProps) {
  const { t } = useText();
  const { decided, all, asked } = countDecided(article);
  return (
    <div className="add-progress">
      <p>
        <strong>{t('add.progress', { decided, all })}</strong>
        {asked > 0 ? <span className="add-asked">? {t('add.asked', { count: asked })}</span> : null}
        <span>{t('add.left', { count: all - decided })}</span>
      </p>
      <div className="add-cells" aria-hidden="true">
        {article.figures.map((figure, index) => (
          <span
            // The place in the article is what tells cells apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={`add-cell ${needsReader(figure) ? 'is-asked' : `is-${figure.decision}`}`}
            data-current={index === at || undefined}
          />
        ))}
      </div>
    </div>
  );
}
