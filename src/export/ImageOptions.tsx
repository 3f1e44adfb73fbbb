import { useId } from 'react';
import { useText } from '../messages/TextContext';
import type { DrawOptions } from './drawFigure';
import { figureSizes, SIZE_NAMES } from './figureSize';

interface ImageOptionsProps {
  readonly options: DrawOptions;
  readonly onChange: (options: DrawOptions) => void;
}

/** Size, ground and QR code of the image. */
export function ImageOptions({ options, onChange }: ImageOptionsProps) {
  const { t } = useText();
  const group = useId();
  return (
    <div className="export-options">
      <fieldset>
        <legend>{t('export.size')}</legend>
        {SIZE_NAMES.map((size) => (
          <label key={size} className="export-option">
            <input
              type="radio"
              name={`${group}-size`}
              checked={options.size === size}
              onChange={() => onChange({ ...options, size })}
            />
            <span>{t(`export.size.${size}`)}</span>
            {size === 'auto' ? null : (
              <small>
                {figureSizes[size].widthPx} × {figureSizes[size].heightPx}
              </small>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('export.look')}</legend>
        {(['light', 'dark'] as const).map((theme) => (
          <label key={theme} className="export-option">
            <input
              type="radio"
              name={`${group}-theme`}
              checked={options.theme === theme}
              onChange={() => onChange({ ...options, theme })}
            />
            <span>{t(`export.theme.${theme}`)}</span>
          </label>
        ))}
        <label className="export-option">
          <input
            type="checkbox"
            checked={options.hasQr}
            onChange={(event) => onChange({ ...options, hasQr: event.target.checked })}
          />
          <span>{t('export.qr')}</span>
        </label>
      </fieldset>
    </div>
  );
}
