import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { paths } from '../../config/paths';
import type { Bilingual } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import type { FigureContext } from '../../selectors/selectFigureContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { formatCitation } from './formatCitation';
import { type CopyResult, useCopy } from '../../ui/useCopy';

const RESULTS = { copied: 'figure.copied', selected: 'figure.selected' } as const;

function CopyStatus({ result }: { readonly result: CopyResult }) {
  const { t } = useText();
  return <span className="figure-status" role="status">{result === null ? '' : t(RESULTS[result])}</span>;
}

/** The reference in GB/T 7714 form, the address, and ways to copy them and to go on from here. */
export function CitationBox({ context, publication }: { readonly context: FigureContext; readonly publication: Bilingual }) {
  const text = useText();
  const { pathname } = useLocation();
  const [citationBox, addressBox] = [useRef<HTMLParagraphElement>(null), useRef<HTMLParagraphElement>(null)];
  const citation = useCopy(citationBox);
  const link = useCopy(addressBox);
  const { figure, article, indicator, region } = context;
  const reference = formatCitation({ figure, article, publication }, text);
  const address = `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}`;
  return (
    <>
      <div className="figure-actions no-print">
        <button type="button" className="button is-primary" onClick={() => citation.copy(reference)}>{text.t('figure.copy.citation')}</button>
        <button type="button" className="button" onClick={() => link.copy(address)}>{text.t('figure.copy.link')}</button>
        <AtlasLink className="button" to={paths.home()} query={{ indicator: indicator.id }}>{text.t('figure.toMap')}</AtlasLink>
        <AtlasLink className="button" to={paths.region(region.adcode)}>{text.both(region.short)}</AtlasLink>
        <AtlasLink className="button" to={paths.indicator(indicator.id)}>{text.both(indicator.short)}</AtlasLink>
        <CopyStatus result={citation.result} />
        <CopyStatus result={link.result} />
      </div>
      <section className="figure-citation">
        <h2>{text.t('figure.citation.title')}</h2>
        <p ref={citationBox}>{reference}</p>
        <p ref={addressBox} className="figure-address">{address}</p>
      </section>
    </>
  );
}
