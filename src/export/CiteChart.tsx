import { useRef, useState } from 'react';
import { siteFacts } from '../ui/browser/siteFacts';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { useText } from '../messages/TextContext';
import { Answer, type Answering } from './Answer';
import { CITATION_STYLES, type CitationStyle, citePage, formatReference } from './citation';
import type { ExportFigure } from './figures/exportFigure';

interface CiteChartProps extends Answering {
  readonly exported: ExportFigure;
  /** Its name as a figure: a page has several, and each reference a key of its own. */
  readonly figure?: string | undefined;
}

/** A reference for the chart as it is shown, in the form that the reader chooses, to be copied. */
export function CiteChart({ exported: { spec, dataset }, figure = '', answer, onAnswer }: CiteChartProps) {
  const text = useText();
  const { t } = text;
  const [style, setStyle] = useState<CitationStyle>('gbt');
  const field = useRef<HTMLTextAreaElement>(null);
  const frame = { updatedOn: siteFacts.updatedOn, accessedOn: spec.drawnOn, siteAddress: '' };
  const { pathname, search } = new URL(spec.address);
  const cited = {
    ...citePage(dataset, { title: spec.title, path: `${pathname}${search}/${figure}` }, frame, text),
    url: spec.address,
    via: spec.sources || null,
  };
  const reference = formatReference(cited, style, text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reference);
      onAnswer(t('export.citationCopied'));
    } catch {
      // Refused, or a page without TLS, where there is no clipboard.
      field.current?.select();
      onAnswer(t('export.citationSelected'));
    }
  };
  return (
    <fieldset>
      <legend>{t('cite.style')}</legend>
      <SegmentedChoice
        label={t('cite.style')}
        values={CITATION_STYLES}
        chosen={style}
        onChoose={setStyle}
        nameOf={(item) => t(`cite.${item}`)}
      />
      <textarea
        ref={field}
        className="export-embed"
        readOnly
        rows={4}
        spellCheck={false}
        aria-label={t('cite.style')}
        value={reference}
      />
      <div className="export-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('figure.copy.citation')}
        </button>
        <Answer words={answer} />
      </div>
    </fieldset>
  );
}
