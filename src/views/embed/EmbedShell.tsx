import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { formatPageAddress } from '../../address/embedAddress';
import { SiteSign } from '../../charts/signs/SiteSign';
import { EmbedContext } from '../../export/EmbedContext';
import { useText } from '../../messages/TextContext';
import type { FigureWords } from './figureWords';
import { RefusedAddress } from './RefusedAddress';
import { useEmbedStage } from './useEmbedStage';
import { useLinkOut } from './useLinkOut';
import { useMapRoom } from './useMapRoom';
import '../../ui/controls.css';
import './embed.css';

/**
 * Where the figures come from and what is to be known of them. In a wide, low frame the sources stand on one line,
 * whole once unfolded; what a figure may not be shown without (its pinned notes) is never folded.
 */
function Notes({ words }: { readonly words: FigureWords }) {
  const { t } = useText();
  const sources =
    words.sources === '' ? null : (
      <span className="embed-sources">
        <strong>{t('export.sources')}</strong> {words.sources}
      </span>
    );
  return (
    <>
      {words.notes.length > 0 ? (
        <details className="embed-notes">
          <summary>
            {sources}
            <span className="embed-more">{t('embed.notes', { count: words.notes.length })}</span>
          </summary>
          {words.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      ) : sources ? (
        <p>{sources}</p>
      ) : null}
      {words.pinned.map((note) => (
        <p key={note} className="embed-pinned">
          {note}
        </p>
      ))}
    </>
  );
}

/** Whose figure it is, of which edition, and the way to the page that shows the same. */
function Imprint({ edition, address }: { readonly edition: string | null; readonly address: string }) {
  const { t } = useText();
  return (
    <p className="embed-imprint">
      <SiteSign sizePx={16} />
      <strong>{t('shell.name')}</strong>
      {edition ? <span>{t('export.edition', { edition })}</span> : null}
      <a href={address} target="_blank" rel="noopener">
        {t('embed.open')}
      </a>
    </p>
  );
}

/** The way back to the figure that the frame began with, once a place on its map has led to another. */
function WayBack({ pathname, search }: Pick<EmbedShellProps, 'pathname' | 'search'>) {
  const { t } = useText();
  const navigate = useNavigate();
  const [first] = useState({ pathname, search });
  return first.pathname === pathname ? null : (
    <p className="embed-back">
      <button type="button" className="button" onClick={() => void navigate(first)}>
        {t('embed.back')}
      </button>
    </p>
  );
}

interface EmbedShellProps {
  /** The page that is drawn, and its query. */
  readonly pathname: string;
  readonly search: string;
  readonly children: ReactNode;
}

/**
 * What a frame on another page shows of `?embed=1`: the figure of a page with its title, sources, edition and the way
 * to the page. The page itself is drawn out of sight and hands its figure over, so that a framed figure is the one
 * which readers see on the site.
 */
export default function EmbedShell({ pathname, search, children }: EmbedShellProps) {
  const { t } = useText();
  const { figure, element, setElement, stage, words } = useEmbedStage(pathname, search);
  const around = useRef<HTMLDivElement>(null);
  const room = useMapRoom(around, element, figure?.isMap ?? false);
  const { refused, onClick } = useLinkOut();
  const title = words?.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const address = formatPageAddress(
    window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + pathname + search,
  );
  const style = { '--embed-map': room === null ? undefined : `${room}px` } as CSSProperties;
  return (
    <div
      className={figure?.isList ? 'embed is-list' : figure?.isMap ? 'embed is-map' : 'embed'}
      data-embed={figure?.isMap ? 'map' : 'figure'}
      ref={around}
      style={style}
      onClickCapture={onClick}
    >
      <WayBack pathname={pathname} search={search} />
      {words ? (
        <header className="embed-head">
          <h1>{words.title}</h1>
          <p>{words.subtitle}</p>
        </header>
      ) : null}
      {figure ? null : <p role="status">{t('embed.none')}</p>}
      {/* A list scrolls inside: the keyboard must reach it. */}
      <main
        ref={setElement}
        className="embed-stage"
        {...(figure?.isList ? { tabIndex: 0, 'aria-label': title } : {})}
      />
      {stage ? (
        <div className="embed-page">
          <EmbedContext value={stage}>{children}</EmbedContext>
        </div>
      ) : null}
      <footer className="embed-foot">
        {words ? <Notes words={words} /> : null}
        <Imprint edition={words?.edition ?? null} address={address} />
        <RefusedAddress address={refused} />
      </footer>
    </div>
  );
}
