import { lazy, Suspense } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { formatReadable } from '../../address/readableAddress';
import { formatSearch } from '../../address/writeAddress';
import { useAddress } from '../../ui/browser/useAddress';
import { usePageScope } from '../../ui/browser/usePageScope';
import { readToday } from '../../ui/browser/clock';
import { paths, routes } from '../../config/paths';
import { readSiteAddress, siteFacts } from '../../ui/browser/siteFacts';
import type { Dataset } from '../../domain/dataset';
import { citePage, CITATION_STYLES, formatReference } from '../../export/citation';
import { composeReport, describeReported, formatMailto } from '../../export/composeReport';
import { formatDateProse } from '../../format/formatPeriod';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectFigureContext } from '../../selectors/selectFigureContext';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Citations } from '../../ui/Citations';
import { ReportError } from '../../ui/ReportError';
import { hasOwnArticles } from '../../config/hasOwnArticles';
import { describePage } from './describePage';
import { isNarrowedPage } from './filterReach';
import { useHead } from './useHead';
import './frame.css';

// Few readers have any.
const OwnHere = lazy(() => import('./OwnHere'));

/** Report and references of the page that is shown; a target brings its words. A figure's own page has its own. */
function PageTools({ dataset, title }: { readonly dataset: Dataset; readonly title: string }) {
  const text = useText();
  const { pathname, search } = useLocation();
  const context = selectFigureContext(dataset, matchPath(routes.target, pathname)?.params.id ?? '');
  const reported = context ? describeReported(context, dataset.publication, text) : null;
  const compose = () =>
    composeReport({ title, address: readSiteAddress() + pathname + search, version: dataset.version }, reported, text);
  const { province } = useAddress('plain', selectKnownValues(dataset)).query;
  const narrowed = isNarrowedPage(pathname) ? province : [];
  const whole = citePage(
    dataset,
    { title: nameWithin(title, formatProvinces(narrowed, indexDataset(dataset).regions, text), text), path: pathname },
    { updatedOn: siteFacts.updatedOn, accessedOn: readToday(), siteAddress: readSiteAddress() },
    text,
  );
  const cited = { ...whole, url: whole.url + formatReadable(formatSearch({ province: narrowed })) };
  return (
    <div className="frame-tools no-print">
      <ReportError
        compose={compose}
        contact={siteFacts.contact}
        mailto={(report) => formatMailto(siteFacts.contact ?? '', text.t('report.subject', { subject: title }), report)}
      />
      <details className="report">
        <summary>{text.t('frame.citePage')}</summary>
        <Citations
          references={CITATION_STYLES.map((style) => ({
            label: text.t(`cite.${style}`),
            text: formatReference(cited, style, text),
          }))}
        />
      </details>
    </div>
  );
}

function Links() {
  const { t } = useText();
  return (
    <nav className="frame-links no-print" aria-label={t('frame.links')}>
      <AtlasLink to={paths.about()}>{t('nav.about')}</AtlasLink>
      <AtlasLink to={paths.add()}>{t('frame.add')}</AtlasLink>
      <AtlasLink to={paths.indicators()}>{t('indicators.title')}</AtlasLink>
      <AtlasLink to={paths.about()} hash="glossary">
        {t('frame.glossary')}
      </AtlasLink>
      <AtlasLink to={paths.about()} hash="accessibility">
        {t('frame.accessibility')}
      </AtlasLink>
      <AtlasLink to={paths.about()} hash="browsers">
        {t('frame.browsers')}
      </AtlasLink>
      <AtlasLink to={paths.data()} hash="terms">
        {t('frame.cite')}
      </AtlasLink>
    </nav>
  );
}

/**
 * The foot of every page: what the figures are, edition and date, report and citation, and the lines of the host. Keeps
 * the head true, too.
 */
export default function Frame() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset(usePageScope());
  const { pathname } = useLocation();
  const page = describePage(pathname, dataset, text);
  useHead(page?.description ?? null);
  return (
    <>
      {hasOwnArticles() ? (
        <Suspense>
          <OwnHere dataset={dataset} />
        </Suspense>
      ) : null}
      <p>{t('frame.facts')}</p>
      <p>
        {t('map.boundaryNote')} {t('map.boundarySource')}
      </p>
      <p>{t('frame.edition', { version: dataset.version, date: formatDateProse(siteFacts.updatedOn, text.lang) })}</p>
      <Links />
      {page && !matchPath(routes.figure, pathname) ? (
        <PageTools dataset={dataset} title={page.title} key={pathname} />
      ) : null}
      {siteFacts.footer.length === 0 ? null : (
        <p className="frame-host">
          {siteFacts.footer.map((entry) =>
            entry.url ? (
              <a key={entry.text} href={entry.url} rel="noreferrer">
                {entry.text}
              </a>
            ) : (
              <span key={entry.text}>{entry.text}</span>
            ),
          )}
        </p>
      )}
    </>
  );
}
