import type { Article } from '../domain/records/article';
import type { Bilingual } from '../domain/records/parts';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import { formatAmount } from '../format/formatTarget';
import type { Text } from '../messages/text';
import { formatPrintedSource } from './citation';

/** What a report says of the page it was started from. */
export interface ReportedPage {
  readonly title: string;
  readonly address: string;
  readonly version: string;
}

/** The figure that the report is about, as shown and as recorded. */
export interface ReportedFigure {
  readonly figure: Pick<Figure, 'id' | 'excerpt' | 'line'>;
  readonly place: string;
  readonly indicator: string;
  readonly shown: string;
  /** Reference of the article. */
  readonly source: string;
}

/** A figure in its surroundings. */
interface FigureInPlace {
  readonly figure: Figure;
  readonly article: Article;
  readonly region: Region;
  readonly indicator: Indicator;
}

/** A figure in the words of a report. */
export const describeReported = (
  { figure, article, region, indicator }: FigureInPlace,
  publication: Bilingual,
  text: Text,
): ReportedFigure => ({
  figure,
  place: text.both(region.name),
  indicator: text.both(indicator.name),
  shown: formatAmount(figure, text),
  source: formatPrintedSource(article, publication, text),
});

/** A report of an error, filled in as far as the site knows; the reader adds what is wrong. */
export function composeReport(page: ReportedPage, reported: ReportedFigure | null, text: Text): string {
  const { t } = text;
  const figure =
    reported === null
      ? []
      : [
          t('report.figure', { id: reported.figure.id, place: reported.place, indicator: reported.indicator }),
          t('report.shown', { shown: reported.shown }),
          t('report.printed', { excerpt: reported.figure.excerpt, line: reported.figure.line }),
          t('report.source', { source: reported.source }),
        ];
  return [
    t('report.page', { page: page.title }),
    ...figure,
    t('report.address', { address: page.address }),
    t('report.edition', { version: page.version }),
    '',
    t('report.wrong'),
    '',
    t('report.evidence'),
    '',
  ].join('\n');
}

/** A mailto: address with the report in it (RFC 6068: line breaks as %0D%0A). */
export const formatMailto = (contact: string, subject: string, body: string): string =>
  `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body).replaceAll('%0A', '%0D%0A')}`;
