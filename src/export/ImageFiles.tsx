import { useState } from 'react';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { SaidError } from './SaidError';
import { useText } from '../messages/TextContext';
import { Answer, type Answering } from './Answer';
import { canCopyImages, canShareImages, copyImage, shareImage } from './copyImage';
import { downloadBlob } from './downloadBlob';
import { DEFAULT_PIXEL_RATIO, drawFigure, type DrawOptions, drawSvg, nameFile } from './drawFigure';
import { isInAppBrowser, readAsAddress } from './inAppBrowser';
import { FailureWords } from './FailureWords';
import { PIXEL_RATIOS, type PixelRatio } from './figureSize';
import { canPrint, printFigure } from './printFigure';
import type { ExportFigure } from './figures/exportFigure';
import type { Preview } from './useDrawing';

interface ImageFilesProps extends Answering {
  readonly exported: ExportFigure;
  readonly options: DrawOptions;
  readonly preview: Preview;
  /** The real image, where it can only be kept by pressing it long. */
  readonly onPicture: (address: string) => void;
}

/** What can be done with the image; each returns the words that say how it went. */
function useImageActions({ exported: { spec }, options, preview, onPicture }: ImageFilesProps, ratio: PixelRatio) {
  const text = useText();
  const { t } = text;
  const draw = () => drawFigure(spec, text, 'png', options, ratio);
  const save = async (format: 'png' | 'svg') => {
    downloadBlob(
      await drawFigure(spec, text, format, options, ratio),
      nameFile(spec, format, options, format === 'png' ? ratio : undefined),
    );
    return t('export.done', { format: format.toUpperCase() });
  };
  return {
    png: async () => {
      if (!isInAppBrowser(navigator.userAgent)) return save('png');
      onPicture(await readAsAddress(await draw()));
      return t('export.pressLong');
    },
    svg: () => save('svg'),
    pdf: async () => {
      if (!canPrint()) throw new SaidError(t('export.cannotPrint'));
      await printFigure(drawSvg(spec, text, options, 1, true).svg, preview.widthPx > preview.heightPx);
      return t('export.printed');
    },
    copy: async () => {
      if (!canCopyImages()) throw new SaidError(t('export.cannotCopy'));
      await copyImage(draw());
      return t('export.copied');
    },
    share: async () =>
      t(
        (await shareImage(await draw(), nameFile(spec, 'png', options, ratio), spec.title, spec.address))
          ? 'export.shared'
          : 'export.notShared',
      ),
  };
}

type Action = keyof ReturnType<typeof useImageActions>;

/** The other way that is left when one is refused. */
const INSTEAD: Readonly<Record<Action, 'export.instead.svg' | 'export.instead.png' | 'export.instead.open'>> = {
  png: 'export.instead.svg',
  svg: 'export.instead.open',
  pdf: 'export.instead.svg',
  copy: 'export.instead.png',
  share: 'export.instead.png',
};

/** The image as a file, on paper, on the clipboard, in the share sheet. */
export function ImageFiles(props: ImageFilesProps) {
  const { answer, onAnswer, preview } = props;
  const { t } = useText();
  const [ratio, setRatio] = useState<PixelRatio>(DEFAULT_PIXEL_RATIO);
  const actions = useImageActions(props, ratio);
  const run = (name: Action) => {
    onAnswer('');
    actions[name]().then(onAnswer, (error: unknown) => {
      onAnswer(
        <>
          {t('export.failed', { reason: '' })}
          <FailureWords error={error} /> {t(INSTEAD[name])}
        </>,
      );
    });
  };
  return (
    <fieldset>
      <legend>{t('export.image')}</legend>
      <div className="export-buttons">
        <button type="button" className="button is-primary" onClick={() => run('png')}>
          PNG
        </button>
        <button type="button" className="button" onClick={() => run('svg')}>
          {t('export.svg')}
        </button>
        <button type="button" className="button" onClick={() => run('pdf')}>
          {t('export.pdf')}
        </button>
        <button type="button" className="button" onClick={() => run('copy')}>
          {t('export.copy')}
        </button>
        {canShareImages() ? (
          <button type="button" className="button" onClick={() => run('share')}>
            {t('export.share')}
          </button>
        ) : null}
        <Answer words={answer} />
      </div>
      <div className="export-ratio">
        <span>{t('export.ratio')}</span>
        <SegmentedChoice
          label={t('export.ratio')}
          values={PIXEL_RATIOS}
          chosen={ratio}
          onChoose={setRatio}
          nameOf={(item) => `${item}×`}
        />
        <small>
          {preview.widthPx * ratio} × {preview.heightPx * ratio}
        </small>
      </div>
    </fieldset>
  );
}
