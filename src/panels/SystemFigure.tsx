import { useState } from 'react';
import { layoutSystem } from '../charts/system/layoutSystem';
import { listWordTags, type WordTag } from '../charts/system/wordTags';
import { ChartWalk } from '../charts/scene/ChartWalk';
import { listTexts } from '../charts/scene/listTexts';
import { SceneImage } from '../charts/scene/SceneFigure';
import type { Scene } from '../charts/scene/scene';
import { selectStops } from '../charts/scene/walk';
import { SignKey } from '../charts/signKey/SignKey';
import { paths } from '../config/paths';
import type { Dataset } from '../domain/dataset';
import type { SystemView } from '../domain/systemView';
import { EmbedPart } from '../export/EmbedPart';
import { ExportButton } from '../export/ExportButton';
import type { DescribeFigure } from '../export/figures/exportFigure';
import { formatSystemFinding, formatSystemNote, formatSystemReading } from '../format/formatSystem';
import { useText } from '../messages/TextContext';
import { AtlasLink } from '../ui/AtlasLink';
import { useDrawnWidth } from '../ui/useDrawnWidth';
import { SystemFormMark } from './SystemFormMark';
import { SystemParts } from './SystemParts';
import './systemFigure.css';

interface SystemFigureProps {
  readonly dataset: Dataset;
  readonly view: SystemView;
  /** ISO date in China. */
  readonly today: string;
  /** Where several stand on a page, each says whose it is. */
  readonly isNamed?: boolean;
}

/** The way from the number of a part to its words, over the tag that the picture shows. */
function TagLink({
  tag,
  scene,
  onOpen,
}: {
  readonly tag: WordTag;
  readonly scene: Scene;
  readonly onOpen: () => void;
}) {
  const { t } = useText();
  const { x, y, width, height } = tag.box;
  const style = {
    left: `${(x / scene.width) * 100}%`,
    top: `${(y / scene.height) * 100}%`,
    width: `${(width / scene.width) * 100}%`,
    height: `${(height / scene.height) * 100}%`,
  };
  const label = t('systems.words', { id: tag.figureId ?? tag.partId });
  return tag.figureId === null ? (
    <a href={`#${tag.partId}`} className="system-tag" style={style} aria-label={label} onClick={onOpen} />
  ) : (
    <AtlasLink to={paths.figure(tag.figureId)} className="system-tag" style={style} aria-label={label} />
  );
}

/** How a programme is built: the finding, how to read it, the picture whose numbers lead to their words, its table. */
export function SystemFigure({ dataset, view, today, isNamed = false }: SystemFigureProps) {
  const text = useText();
  const { t, both } = text;
  const [box, widthPx] = useDrawnWidth<HTMLDivElement>(760);
  const [isOpen, setOpen] = useState(false);
  const scene = layoutSystem(view, { widthPx, today }, text);
  const finding = formatSystemFinding(view, today, text);
  const note = formatSystemNote(view, text);
  const describe: DescribeFigure = async (context) => {
    const { describeSystemFigure } = await import('../export/figures/describeSystemFigure');
    return describeSystemFigure({ dataset, view, ...context });
  };
  return (
    <section className="system-figure" aria-label={finding}>
      <p className="system-of">
        <SystemFormMark form={view.system.form} /> {t(`system.form.${view.system.form}`)}
        {isNamed ? (
          <>
            <span>{both(view.region.short)}</span>
            <AtlasLink to={paths.programme(view.programme.id)}>{both(view.programme.name)}</AtlasLink>
          </>
        ) : null}
      </p>
      <h2 className="system-finding">{finding}</h2>
      <p className="caption">{formatSystemReading(view, today, text)}</p>
      <EmbedPart figure="system" ref={box} className="system-picture">
        <ChartWalk stops={selectStops(scene.marks)} width={scene.width} height={scene.height}>
          <SceneImage scene={scene} label={finding} />
        </ChartWalk>
        {listWordTags(scene).map((tag) => (
          <TagLink key={tag.id} tag={tag} scene={scene} onOpen={() => setOpen(true)} />
        ))}
      </EmbedPart>
      <SignKey shown={listTexts(scene.marks)} text={text} />
      <div className="system-foot">
        <p className="caption">{note}</p>
        <ExportButton figure="system" subject={finding} describe={describe} />
      </div>
      <SystemParts view={view} isOpen={isOpen} onToggle={setOpen} />
    </section>
  );
}
