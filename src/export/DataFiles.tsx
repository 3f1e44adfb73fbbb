import { readSiteAddress } from '../ui/browser/siteFacts';
import { useText } from '../messages/TextContext';
import type { Text } from '../messages/text';
import { Answer, type Answering } from './Answer';
import { formatChartCsv, formatChartJson, selectChartRows } from './chartData';
import { downloadBlob } from './downloadBlob';
import { nameFile } from './drawFigure';
import { FailureWords } from './FailureWords';
import { layoutWorkbook } from './layoutWorkbook';
import type { ExportFigure } from './figures/exportFigure';

interface DataFilesProps extends Answering {
  readonly exported: ExportFigure;
}

const FORMATS = ['csv', 'xlsx', 'json'] as const;
type DataFormat = (typeof FORMATS)[number];

async function makeFile(exported: ExportFigure, text: Text, format: DataFormat): Promise<Blob> {
  if (format === 'csv')
    return new Blob([formatChartCsv(exported, readSiteAddress())], { type: 'text/csv;charset=utf-8' });
  if (format === 'json') return new Blob([formatChartJson(exported, readSiteAddress())], { type: 'application/json' });
  const { writeWorkbook } = await import('./writeWorkbook');
  const { dataset, spec, counted } = exported;
  return writeWorkbook(
    layoutWorkbook(
      {
        dataset,
        rows: selectChartRows(exported, readSiteAddress()),
        selection: spec.title,
        ...(counted ? { counted } : {}),
        siteUrl: readSiteAddress(),
      },
      text,
    ),
  );
}

/** What the table holds, in words. */
function describeTable({ counted, figures }: ExportFigure, { t }: Text): string {
  return counted
    ? t('export.dataCounts', { count: counted.length })
    : t('export.data', { count: new Set(figures).size });
}

/** Exactly the figures of the chart as a table, each with the way back to its words. */
export function DataFiles({ exported, answer, onAnswer }: DataFilesProps) {
  const text = useText();
  const { t } = text;
  const run = async (format: DataFormat) => {
    onAnswer('');
    try {
      downloadBlob(await makeFile(exported, text, format), nameFile(exported.spec, format));
      onAnswer(t('export.done', { format: format.toUpperCase() }));
    } catch (error) {
      onAnswer(
        <>
          {t('export.failed', { reason: '' })}
          <FailureWords error={error} />
        </>,
      );
    }
  };
  return (
    <fieldset>
      <legend>{describeTable(exported, text)}</legend>
      <div className="export-buttons">
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" onClick={() => void run(format)}>
            {format.toUpperCase()}
          </button>
        ))}
        <Answer words={answer} />
      </div>
    </fieldset>
  );
}
