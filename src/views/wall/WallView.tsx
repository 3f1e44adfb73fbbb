import { useCallback, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { DroppedPart } from '../../address/parseAddress';
import { writeAddress } from '../../address/writeAddress';
import { listCellWords } from '../../charts/targetCard/listTargetWords';
import type { Dataset } from '../../domain/dataset';
import { describeSigns, findSigns, listShown, type SignWords } from '../../format/findSigns';
import { formatDateProse } from '../../format/formatPeriod';
import { joinClauses } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useDataset } from '../../store/datasetStore';
import { readToday } from '../../ui/browser/clock';
import { siteFacts } from '../../ui/browser/siteFacts';
import { useAddress } from '../../ui/browser/useAddress';
import DroppedNotice from '../../ui/DroppedNotice';
import { usePaper, type Room } from './usePaper';
import { useTurning } from './useTurning';
import { useWall, type Wall } from './useWall';
import { listWallPages, type WallPage } from './wallPages';
import { WallMap } from './WallMap';
import { WallNational } from './WallNational';
import { WallTargets } from './WallTargets';
import './wall.css';

/** So many targets can be read on one page. */
const CELLS_PER_PAGE = 10;

/** What the signs of a page mean, in a line of its foot. */
const describeShown = (shown: readonly string[], text: Text, words?: SignWords): string =>
  joinClauses(describeSigns(findSigns(shown), text, words), text.lang);

/** What stands over a page, and below it what is to be known of its picture. */
function describePage(page: WallPage, { map, cells, national }: Wall, text: Text) {
  const { t, lang } = text;
  switch (page.kind) {
    case 'map': {
      const figures = map.result.places.map(({ figure }) => figure);
      return {
        title: map.finding,
        note: map.subtitle,
        foot: [
          describeShown(listShown(figures, lang), text) + (lang === 'zh' ? '。' : '.'),
          t('wall.signs'),
          ...(map.query.per === '10k' ? [t('term.perTenThousand.text')] : []),
          t('map.boundaryNote'),
          t('map.boundarySource'),
        ].join(' '),
      };
    }
    case 'targets': {
      const shown = cells
        .slice(page.from, page.to)
        .flatMap(({ first, members }) => listCellWords(first, members, text));
      const foot = describeShown(shown, text, { '×': t('home.targets.members') });
      return { title: t('home.targets', { count: cells.length }), note: null, foot };
    }
    case 'national':
      return { title: national?.title ?? '', note: null, foot: t('home.national.note') };
  }
}

interface PageBodyProps {
  readonly page: WallPage;
  readonly wall: Wall;
  readonly dataset: Dataset;
  readonly room: Room;
}

function PageBody({ page, wall, dataset, room }: PageBodyProps) {
  switch (page.kind) {
    case 'map':
      return <WallMap dataset={dataset} {...wall.map} room={room} />;
    case 'targets':
      return <WallTargets cells={wall.cells.slice(page.from, page.to)} />;
    case 'national':
      return wall.national ? <WallNational series={wall.national.series} room={room} /> : null;
  }
}

/** The first screen with the same filters. */
function useWayOut() {
  const { search } = useLocation();
  const left = writeAddress('home', new URLSearchParams(search), { view: null, turn: null }).toString();
  return { pathname: '/', search: left && `?${left}` };
}

/** Reading begins at the page, as on every other one. */
const focusOnce = (page: HTMLElement | null) => page?.focus({ preventScroll: true });

interface PaperProps {
  readonly dataset: Dataset;
  readonly wall: Wall;
  /** Seconds after which the pages turn; null = they stand. */
  readonly turn: number | null;
  /** Parts of the address that were not understood. */
  readonly dropped: readonly DroppedPart[];
}

function Paper({ dataset, wall, turn, dropped }: PaperProps) {
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const out = useWayOut();
  const [to, search] = [out.pathname, out.search];
  const leave = useCallback(() => void navigate({ pathname: to, search }), [navigate, to, search]);
  const pages = listWallPages(wall.cells.length, CELLS_PER_PAGE, wall.national !== null);
  const shown = useTurning(pages.length, turn, leave);
  const { style, body, room } = usePaper();
  const page = pages[shown];
  if (!page) return null;
  const { title, note, foot } = describePage(page, wall, text);
  const position = t('wall.position', { page: shown + 1, pages: pages.length });
  return (
    <main className="wall" style={style} aria-label={t('wall.title')} tabIndex={-1} ref={focusOnce}>
      <header className="wall-head">
        <p>
          {t('shell.name')} ·{' '}
          {t('wall.facts', {
            date: formatDateProse(siteFacts.updatedOn, text.lang),
            articles: dataset.articles.length,
          })}
        </p>
        <Link className="wall-leave" to={out}>
          {t('wall.leave')}
        </Link>
        <p>
          {position}
          {turn === null ? null : ` · ${t('wall.turning', { seconds: turn })}`}
        </p>
      </header>
      <h1>{wall.headline}</h1>
      <h2>
        {title} {note ? <small>{note}</small> : null}
      </h2>
      <p className="sr-only" role="status">
        {position} {title}
      </p>
      <div className="wall-body" ref={body}>
        {room ? <PageBody page={page} wall={wall} dataset={dataset} room={room} /> : null}
      </div>
      <footer className="wall-foot">
        <p>{foot}</p>
        <DroppedNotice dropped={dropped} />
      </footer>
    </main>
  );
}

/** `/?view=wall`: the first screen without controls for a wall in an office, page by page. */
export default function WallView() {
  const text = useText();
  const dataset = useDataset({ of: 'release' });
  const [today] = useState(readToday);
  const { query, dropped } = useAddress('home', selectKnownValues(dataset));
  const wall = useWall(dataset, query, today);
  return (
    <>
      <title>{`${text.t('wall.title')} · ${text.t('shell.name')}`}</title>
      {wall ? <Paper dataset={dataset} wall={wall} turn={query.turn} dropped={dropped} /> : null}
    </>
  );
}
