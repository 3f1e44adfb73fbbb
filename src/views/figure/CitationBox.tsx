import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { readToday } from '../../ui/browser/clock';
import { paths } from '../../config/paths';
import { readSiteAddress, siteFacts } from '../../ui/browser/siteFacts';
import type { Dataset } from '../../domain/dataset';
import { CITATION_STYLES, citeFigure, formatReference } from '../../export/citation';
import { composeReport, describeReported, formatMailto } from '../../export/composeReport';
import { formatPeriodSpoken } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import type { FigureContext } from '../../selectors/selectFigureContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { Citations } from '../../ui/Citations';
import { REPORT_PART, ReportError } from '../../ui/ReportError';
import { useCopy } from '../../ui/useCopy';

interface CitationBoxProps {
  readonly context: FigureContext;
  readonly dataset: Dataset;
}

/** The figure as a reader would name it: `安徽 持证社会工作者：3.3万人（2024-01）`. */
function nameFigure({ figure, region, indicator }: FigureContext, text: Text): string {
  return text.t('cite.figure', {
    place: text.both(region.short),
    indicator: text.both(indicator.name),
    amount: formatAmount(figure, text),
    date: formatPeriodSpoken(figure.period, text.lang),
  });
}

/** A report about this figure: its number, its words as recorded, and what the site shows. */
function FigureReport({ context, dataset, address }: CitationBoxProps & { readonly address: string }) {
  const text = useText();
  const { figure, indicator, region } = context;
  const title = `${text.both(region.short)} · ${text.both(indicator.name)}`;
  const compose = () =>
    composeReport(
      { title, address, version: dataset.version },
      describeReported(context, dataset.publication, text),
      text,
    );
  const { hash } = useLocation();
  return (
    <ReportError
      isAsked={hash === `#${REPORT_PART}`}
      compose={compose}
      contact={siteFacts.contact}
      mailto={(report) =>
        formatMailto(siteFacts.contact ?? '', text.t('report.subject', { subject: `${figure.id} ${title}` }), report)
      }
    />
  );
}

/** References in three forms, the address, ways to go on from here, and a way to say that something is wrong. */
export function CitationBox({ context, dataset }: CitationBoxProps) {
  const text = useText();
  const { pathname } = useLocation();
  const addressBox = useRef<HTMLParagraphElement>(null);
  const link = useCopy(addressBox);
  const { indicator, region } = context;
  const address = readSiteAddress() + pathname;
  const cited = citeFigure(
    dataset,
    { ...context, title: nameFigure(context, text) },
    { updatedOn: siteFacts.updatedOn, accessedOn: readToday(), siteAddress: readSiteAddress() },
    text,
  );
  return (
    <>
      <div className="figure-actions no-print">
        <button type="button" className="button is-primary" onClick={() => link.copy(address)}>
          {text.t('figure.copy.link')}
        </button>
        <AtlasLink className="button" to={paths.home()} query={{ indicator: indicator.id }}>
          {text.t('figure.toMap')}
        </AtlasLink>
        <AtlasLink className="button" to={paths.region(region.adcode)}>
          {text.both(region.short)}
        </AtlasLink>
        <AtlasLink className="button" to={paths.indicator(indicator.id)}>
          {text.both(indicator.short)}
        </AtlasLink>
        <span className="figure-status" role="status">
          {link.result === null ? '' : text.t(link.result === 'copied' ? 'figure.copied' : 'figure.selected')}
        </span>
      </div>
      <section className="figure-citation">
        <h2>{text.t('figure.citation.title')}</h2>
        <Citations
          references={CITATION_STYLES.map((style) => ({
            label: text.t(`cite.${style}`),
            text: formatReference(cited, style, text),
          }))}
        />
        <p ref={addressBox} className="figure-address">
          {address}
        </p>
      </section>
      <FigureReport context={context} dataset={dataset} address={address} />
    </>
  );
}
