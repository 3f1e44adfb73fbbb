import { useMemo } from 'react';
import { layoutDeadlines } from '../../charts/deadlines/layoutDeadlines';
import { measureText } from '../../charts/scene/measureText';
import { SceneMark } from '../../charts/scene/SceneSvg';
import type { TargetFinding } from '../../domain/targetFinding';
import type { NextWords } from '../../format/formatTargetFinding';
import { useFirstText } from '../../messages/TextContext';

/** Two lines of words in letters of 13 px, at the upper left of the line. */
const WORDS = { size: 13, height: 40 } as const;

interface DeadlineLineProps {
  readonly finding: TargetFinding;
  /** What stands over the line. */
  readonly next: NextWords | null;
  readonly today: string;
}

/** All deadlines on one line of time. */
export default function DeadlineLine({ finding, next, today }: DeadlineLineProps) {
  const text = useFirstText();
  const { width, height, marks } = useMemo(() => {
    const lines = next ? [`${next.title} ${next.asked} ${next.amount}`, next.rest] : [];
    const widest = Math.max(0, ...lines.map((line) => measureText(line, WORDS.size, 700)));
    return layoutDeadlines(finding, today, { x: 0, y: 0, width: widest, height: next ? WORDS.height : 0 }, text);
  }, [finding, today, next, text]);
  return (
    <svg
      role="img"
      aria-label={text.t('home.due.label', { count: finding.targets.length })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {marks.map((mark, position) => (
        <SceneMark key={position} mark={mark} />
      ))}
    </svg>
  );
}
