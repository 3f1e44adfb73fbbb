import { useId, useRef } from 'react';
import { formatEmbedAddress } from '../address/embedAddress';
import { useText } from '../messages/TextContext';
import { Answer, type Answering } from './Answer';
import type { FigureSpec } from './figureSpec';
import { formatSnippet } from './formatSnippet';
import type { ExportTheme } from './renderSvg';

interface EmbedSnippetProps extends Answering {
  readonly spec: FigureSpec;
  readonly figure: string;
  readonly theme: ExportTheme;
}

/** The figure on another page, alive: the lines to put there, and what they show. */
export function EmbedSnippet({ spec, figure, theme, answer, onAnswer }: EmbedSnippetProps) {
  const { lang, t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const linkWords = t('embed.link', { title: spec.title, name: t('shell.name') });
  const snippet = formatSnippet(spec, { figure, lang, theme, linkWords });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      onAnswer(t('embed.copied'));
    } catch {
      // Refused, or a page without TLS, where there is no clipboard.
      field.current?.select();
      onAnswer(t('embed.selected'));
    }
  };
  return (
    <fieldset>
      <legend>{t('embed.title')}</legend>
      <label htmlFor={id} className="export-embed-label">
        {t('embed.label')}
      </label>
      <textarea
        ref={field}
        id={id}
        className="export-embed"
        readOnly
        rows={4}
        spellCheck={false}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <div className="export-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('embed.copy')}
        </button>
        <a
          className="button"
          href={formatEmbedAddress(spec.address, { figure, lang, theme })}
          target="_blank"
          rel="noopener"
        >
          {t('embed.preview')}
        </a>
        <Answer words={answer} />
      </div>
    </fieldset>
  );
}
