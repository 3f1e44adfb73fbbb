import { useId, useState } from 'react';
import { describeTarget } from '../../charts/targetCard/describeTarget';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import { paths } from '../../config/paths';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { BoardRowCells } from './BoardRowCells';
import type { TargetRow } from '../../export/figures/targetRows';

interface BoardRowProps {
  readonly row: TargetRow;
  readonly today: string;
  readonly axis: TimeAxis;
}

/** A row of the board; one that stands for several places opens to show each of them. */
export function BoardRowView({ row, today, axis }: BoardRowProps) {
  const text = useText();
  const { t, both } = text;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isGroup = row.members.length > 1;
  const name = both(row.first.indicator.name);
  return (
    <>
      <tbody role="rowgroup">
        <tr role="row" data-target={row.first.target.id} data-spoken={describeTarget(row.first, text, row.place)}>
          <th role="rowheader" scope="row" className="targets-ask">
            <AtlasLink to={paths.target(row.first.target.id)}>
              <strong>{row.place}</strong> {name}
            </AtlasLink>
            {isGroup ? (
              <button
                type="button"
                className="targets-more"
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => setOpen(!isOpen)}
              >
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path
                    d={isOpen ? 'M1 3l4 4 4-4' : 'M3 1l4 4-4 4'}
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="1.6"
                  />
                </svg>
                {t('target.board.members', { count: row.members.length })}
                <span className="sr-only">
                  {' '}
                  {row.place} {name}
                </span>
              </button>
            ) : null}
          </th>
          <BoardRowCells place={row.place} members={row.members} first={row.first} today={today} axis={axis} />
        </tr>
      </tbody>
      {isGroup ? (
        <tbody role="rowgroup" id={id} hidden={!isOpen}>
          {row.members.map((series) => {
            const place = formatPlace(series.region, text);
            return (
              <tr
                role="row"
                key={series.target.id}
                className="is-member"
                data-target={series.target.id}
                data-spoken={describeTarget(series, text)}
              >
                <th role="rowheader" scope="row" className="targets-ask">
                  <AtlasLink to={paths.target(series.target.id)}>
                    <strong>{place}</strong> {name}
                  </AtlasLink>
                </th>
                <BoardRowCells place={place} members={[series]} first={series} today={today} axis={axis} />
              </tr>
            );
          })}
        </tbody>
      ) : null}
    </>
  );
}
