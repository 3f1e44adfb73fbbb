import { useMemo } from 'react';
import { layoutNationalLine } from '../../charts/nationalLine/layoutNationalLine';
import { SceneImage } from '../../charts/scene/SceneFigure';
import { useText } from '../../messages/TextContext';
import type { NationalSeries } from '../../selectors/selectNational';
import type { Room } from './usePaper';

/** The national series of certified workers as a line of time. */
export function WallNational({ series, room }: { readonly series: NationalSeries; readonly room: Room }) {
  const text = useText();
  const scene = useMemo(
    () => layoutNationalLine(series.rows, { width: room.width, height: room.height, form: 'large' }, text),
    [series, room, text],
  );
  return scene ? <SceneImage scene={scene} label={text.t('context.chart', { name: text.both(series.name) })} /> : null;
}
