import { useMemo } from 'react';
import type { Text } from '../../messages/text';
import { SignKey } from '../signKey/SignKey';
import { listTexts } from '../scene/listTexts';
import { SceneFigure } from '../scene/SceneFigure';
import { layoutNationalLine, type NationalLineSize, type NationalReports } from './layoutNationalLine';

/** Height of a large line, in pixels. */
const LARGE_PX = 250;
/** Small charts have one size: their letters stay as they are. */
const SMALL: NationalLineSize = { width: 220, height: 92, form: 'small' };

interface NationalLineProps {
  readonly rows: readonly NationalReports[];
  /** What the picture says, in words. */
  readonly label: string;
  readonly text: Text;
  /** What stands above it in words, with signs that are explained below it. */
  readonly said?: readonly string[];
  /** Width of the column that a large line stands in; left out for a small one. */
  readonly width?: number;
}

/** A national series as a line of time. Nothing where there are too few reports for one. */
export function NationalLine({ rows, label, text, width, said = [] }: NationalLineProps) {
  const scene = useMemo(
    () => layoutNationalLine(rows, width === undefined ? SMALL : { width, height: LARGE_PX, form: 'large' }, text),
    [rows, width, text],
  );
  return scene ? (
    <>
      <SceneFigure scene={scene} label={label} isSmall={width === undefined} />
      <SignKey shown={[...listTexts(scene.marks), ...said]} text={text} />
    </>
  ) : null;
}
