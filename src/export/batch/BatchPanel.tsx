import { type ReactNode, useEffect, useState } from 'react';
import { readToday } from '../../ui/browser/clock';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { DEFAULT_PIXEL_RATIO, defaultDrawing } from '../drawFigure';
import { PIXEL_RATIOS } from '../figureSize';
import { formatFileStem } from '../fileName';
import { ImageOptions } from '../ImageOptions';
import { BatchRun } from './BatchRun';
import { CheckList } from './CheckList';
import type { LoadGeo } from './describeJobFigure';
import { type BatchChart, type BatchChoice, planBatch } from './planBatch';
import { IMAGE_FORMATS } from './runBatch';
import { type BatchDrawing, useBatch } from './useBatch';
import '../exportDialog.css';
import './batch.css';

/** What every offer of a batch needs. */
export interface BatchSource {
  readonly dataset: Dataset;
  readonly loadGeo: LoadGeo;
}

interface BatchPanelProps extends BatchSource {
  readonly choice: Omit<BatchChoice, 'charts'>;
  /** What may be drawn. */
  readonly offered: readonly BatchChart[];
  /** Told what stops a run under way, which says whether there was one. */
  readonly onStoppable?: (stop: () => boolean) => void;
  /** Fields that choose places and indicators. */
  readonly children: ReactNode;
}

/** SVG, PNG or both, and how large a PNG is. */
function FormatFields({
  drawing,
  onChange,
}: {
  readonly drawing: BatchDrawing;
  readonly onChange: (drawing: BatchDrawing) => void;
}) {
  const { t } = useText();
  const setFormats = (chosen: ReadonlySet<string>) =>
    onChange({ ...drawing, formats: IMAGE_FORMATS.filter((format) => chosen.has(format)) });
  return (
    <div>
      <CheckList
        legend={t('batch.formats')}
        items={IMAGE_FORMATS.map((id) => ({ id, label: id.toUpperCase() }))}
        chosen={new Set<string>(drawing.formats)}
        onChange={setFormats}
      />
      <div className="export-ratio" role="group" aria-label={t('export.ratio')}>
        <span>{t('export.ratio')}</span>
        <span className="segmented">
          {PIXEL_RATIOS.map((ratio) => (
            <button
              key={ratio}
              type="button"
              className="button"
              aria-pressed={drawing.ratio === ratio}
              onClick={() => onChange({ ...drawing, ratio })}
            >
              {ratio}×
            </button>
          ))}
        </span>
      </div>
    </div>
  );
}

/** Name of the archive: the places, the indicator when there is one, the day. */
function useArchiveName({ places, indicators }: Pick<BatchChoice, 'places' | 'indicators'>, today: string): string {
  const { t, both } = useText();
  const [place, ...others] = places;
  const where = place && others.length === 0 ? both(place.short) : t('batch.placesName', { count: places.length });
  const [indicator, ...more] = indicators;
  const what = indicator && more.length === 0 ? both(indicator.short) : '';
  return `${formatFileStem([t('data.fileName'), where, what, today])}.zip`;
}

/**
 * Charts of many places, or many charts of one, as one ZIP: what is drawn and how, how many files that gives, and the
 * way there.
 */
export function BatchPanel({ dataset, loadGeo, choice, offered, onStoppable, children }: BatchPanelProps) {
  const text = useText();
  const { t } = text;
  const [charts, setCharts] = useState<ReadonlySet<string>>(new Set(offered));
  const [drawing, setDrawing] = useState<BatchDrawing>({
    formats: IMAGE_FORMATS,
    options: defaultDrawing,
    ratio: DEFAULT_PIXEL_RATIO,
  });
  const batch = useBatch(dataset, loadGeo);
  const today = readToday();
  useEffect(() => {
    onStoppable?.(() => {
      if (batch.state.kind !== 'running') return false;
      batch.cancel();
      return true;
    });
  }, [onStoppable, batch]);
  const asked = offered.filter((chart) => charts.has(chart));
  const jobs = planBatch({ ...choice, charts: asked }, today, text);
  const fileName = useArchiveName(choice, today);
  // Table and README stand beside the files of the charts.
  const files = jobs.length * (drawing.formats.length + 1) + 2;
  return (
    <div className="batch">
      <fieldset className="batch-fields" disabled={batch.state.kind === 'running'}>
        {children}
        <CheckList
          legend={t('batch.charts')}
          items={offered.map((id) => ({ id, label: t(`batch.chart.${id}`) }))}
          chosen={charts}
          onChange={setCharts}
        />
        <FormatFields drawing={drawing} onChange={setDrawing} />
        <ImageOptions options={drawing.options} onChange={(options) => setDrawing({ ...drawing, options })} />
      </fieldset>
      <div className="batch-foot">
        <p className="batch-count">
          {jobs.length === 0
            ? t('batch.empty')
            : t('batch.count', { places: choice.places.length, charts: jobs.length, files })}
        </p>
        <BatchRun
          batch={batch}
          canStart={jobs.length > 0}
          onStart={(asDownload) => void batch.start({ ...drawing, jobs, fileName }, asDownload)}
        />
      </div>
    </div>
  );
}
