import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { computeBoardAxis } from '../../charts/targetTimeline/layoutTargetTimeline';
import { type TimeAxis, timeOf } from '../../charts/targetTimeline/timeAxis';
import { useText } from '../../messages/TextContext';
import { groupByClock } from './arrangeBoard';
import { BoardRowView } from './BoardRowView';
import type { TargetRow } from '../../export/figures/targetRows';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

interface BoardTableProps {
  readonly rows: readonly TargetRow[];
  readonly today: string;
  /**
   * In the order of deadlines the rows fall into groups, those without one last; in another order they stand together.
   */
  readonly isByDeadline: boolean;
}

/** All targets with one today line through every row. */
export function BoardTable({ rows, today, isByDeadline }: BoardTableProps) {
  const { t } = useText();
  const axis = computeBoardAxis(
    rows.flatMap((row) => row.members),
    today,
  );
  const groups = groupByClock(rows);
  return (
    <ArrowWalk to=".targets-ask a" className="targets-board">
      <table className="targets-table" role="table" aria-label={t('target.board.tableLabel')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('target.board.place')}
            </th>
            <th role="columnheader" scope="col" className="targets-axis">
              <span className="sr-only">{t('target.board.time')}</span>
              <Years axis={axis} />
            </th>
            <th role="columnheader" scope="col" className="targets-head-numbers">
              {t('target.board.numbers')}
            </th>
            <th role="columnheader" scope="col">
              {t('target.board.attainment')}
            </th>
            <th role="columnheader" scope="col">
              {t('target.board.verdict')}
            </th>
          </tr>
        </thead>
        {isByDeadline ? (
          <>
            <Group title={t('target.board.passed')} rows={groups.passed} today={today} axis={axis} />
            <Group title={t('target.board.ahead')} rows={groups.ahead} today={today} axis={axis} />
            <Group title={t('target.board.undated')} rows={groups.undated} today={today} axis={axis} />
          </>
        ) : (
          rows.map((row) => <BoardRowView key={row.key} row={row} today={today} axis={axis} />)
        )}
      </table>
      <TodayLine share={axis.at(timeOf(today))} />
    </ArrowWalk>
  );
}

interface GroupProps extends Pick<BoardTableProps, 'rows' | 'today'> {
  readonly title: string;
  readonly axis: TimeAxis;
}

function Group({ title, rows, today, axis }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <tbody role="rowgroup">
        <tr role="row" className="targets-group">
          <th role="rowheader" scope="rowgroup" colSpan={5}>
            {title} {rows.length}
          </th>
        </tr>
      </tbody>
      {rows.map((row) => (
        <BoardRowView key={row.key} row={row} today={today} axis={axis} />
      ))}
    </>
  );
}

function Years({ axis }: { readonly axis: TimeAxis }) {
  return (
    <svg width="100%" height="24" aria-hidden="true" overflow="visible">
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(axis.at(tick))}
          x2={percent(axis.at(tick))}
          y1="18"
          y2="24"
          stroke="var(--line2)"
        />
      ))}
      {axis.years.map(({ year, middle }) => (
        <text key={year} x={percent(axis.at(middle))} y="15" fontSize="12" fill="var(--ink2)" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** One line over the time column of all rows; blocks on a phone draw a short one each. */
function TodayLine({ share }: { readonly share: number }) {
  const { t } = useText();
  return (
    <div className="targets-now" aria-hidden="true">
      <svg width="100%" height="100%" overflow="visible">
        <line x1={percent(share)} x2={percent(share)} y1="0" y2="100%" stroke="var(--ink1)" strokeWidth="1.5" />
      </svg>
      <span style={{ left: percent(share) }}>{t('target.board.now')}</span>
    </div>
  );
}
