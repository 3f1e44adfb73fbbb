import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';

/** The printed credit of a figure's article, `《重庆日报》`, in the reader's language. */
export const nameCredit =
  (dataset: Dataset, text: Text) =>
  (figure: Figure): string => {
    const article = indexDataset(dataset).articles.get(figure.article);
    return article ? text.both(article.credit) : '';
  };
