import type { Article, Bilingual, Figure } from '../../domain/dataset';
import { formatPeriodPlain } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';

interface CitationParts {
  readonly figure: Figure;
  readonly article: Article;
  readonly publication: Bilingual;
}

/** GB/T 7714 reference of the newspaper article, passed on by this site. An inferred date of issue says that it is inferred. */
export function formatCitation({ figure, article, publication }: CitationParts, text: Text): string {
  const printed = formatPeriodPlain(article.publishedOn);
  const date = article.publishedOn.basis === 'inferred' ? text.t('figure.citation.inferred', { date: printed }) : printed;
  // The publication stands without its title marks: the [N] already says newspaper.
  const publication_ = text.both(publication).replace(/[《》]/g, '');
  return text.t('figure.citation', { headline: article.headline, publication: publication_, date, id: figure.id });
}
