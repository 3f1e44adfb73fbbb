import type { ReactNode } from 'react';
import { Stipple } from '../../charts/signs/Stipple';
import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { EmbedPart } from '../../export/EmbedPart';
import { ExportButton } from '../../export/ExportButton';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { formatFigureNumber, formatQualifierMark } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import {
  nameTierEntry,
  nameTierRow,
  TIER_COLUMNS,
  type TierEntry,
  type TierRow,
} from '../../selectors/selectTierMatrix';
import { AtlasLink } from '../../ui/AtlasLink';
import { FigureValue } from '../../ui/FigureValue';
import { showIfAsked } from '../../ui/browser/showIfAsked';
import { Section } from '../../ui/PageHead';
import './tierMatrix.css';

interface EntryProps {
  readonly entry: TierEntry;
  readonly dataset: Dataset;
}

/** A number or 未写数, what it is called, and the way to its words. */
function Entry({ entry, dataset }: EntryProps) {
  const { t, both } = useText();
  const { part, programme, figure } = entry;
  const named = nameTierEntry(entry, dataset);
  const line = figure?.line ?? part?.line ?? 0;
  return (
    <li className={figure && figure.value !== null ? 'is-counted' : 'is-uncounted'}>
      {figure ? (
        <span className={figure.value === null ? 'tier-unwritten' : 'tier-value'}>
          <FigureValue figure={figure} />
        </span>
      ) : (
        <span>{t('picture.unwritten')}</span>
      )}{' '}
      {figure?.kind === 'target' ? `${t('kind.target')} ` : ''}
      {named ? both(named) : ''}{' '}
      <AtlasLink to={figure ? paths.figure(figure.id) : paths.programme(programme ?? '')} className="tier-words">
        {figure?.id ?? part?.id}
        <span className="tier-line"> · {t('systems.lineOnly', { line })}</span>
      </AtlasLink>
    </li>
  );
}

/** The cells of a row: a tier of two levels stands over both columns, and what no report names is stippled. */
function Cells({ row, dataset }: { readonly row: TierRow; readonly dataset: Dataset }) {
  const { t } = useText();
  const taken = new Set<string>();
  return TIER_COLUMNS.map((column, position) => {
    if (taken.has(column)) return null;
    const entries = row.entries.filter((entry) => entry.column === column);
    const span = Math.max(1, ...entries.map((entry) => entry.span));
    for (const next of TIER_COLUMNS.slice(position + 1, position + span)) taken.add(next);
    if (entries.length === 0)
      return (
        <td key={column} className="tier-silent stippled">
          <Stipple />
          <span className="sr-only">{t('systems.notSaid')}</span>
        </td>
      );
    return (
      <td key={column} colSpan={span}>
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.figure?.id ?? entry.part?.id} entry={entry} dataset={dataset} />
          ))}
        </ul>
      </td>
    );
  });
}

const listWords = (rows: readonly TierRow[], lang: 'zh' | 'en'): string[] =>
  rows.flatMap(({ entries }) =>
    entries.flatMap(({ figure }) =>
      figure
        ? [
            formatQualifierMark(figure.qualifier) + formatFigureNumber(figure, lang),
            figure.caveats.length > 0 ? '※' : '',
            formatPeriod(figure.period, lang),
          ]
        : [],
    ),
  );

function RowHead({ row }: { readonly row: TierRow }) {
  const { both, lang } = useText();
  const newest = row.entries.find(({ figure }) => figure?.period.end === row.newest)?.figure;
  return (
    <th scope="row">
      <AtlasLink to={paths.region(row.region.adcode)}>{both(row.region.short)}</AtlasLink>
      {newest ? <small>{formatPeriod(newest.period, lang)}</small> : null}
    </th>
  );
}

interface TierMatrixProps {
  readonly rows: readonly TierRow[];
  readonly dataset: Dataset;
  /** The provinces that it is narrowed to; none = all. */
  readonly provinces: readonly string[];
  readonly aside: ReactNode;
}

/** Place by tier: who has which places of service, and how many; a number, a goal, named without one, or not named. */
export function TierMatrix({ rows, dataset, provinces, aside }: TierMatrixProps) {
  const text = useText();
  const { t } = text;
  const describe: DescribeFigure = async (context) => {
    const { describeTierFigure } = await import('../../export/figures/describeTierFigure');
    return describeTierFigure({ dataset, rows, provinces, ...context });
  };
  return (
    <Section title={t('systems.tiers')} note={t('systems.tiers.note', { count: rows.length })} aside={aside}>
      <EmbedPart figure="tiers">
        <div className="tier-scroll" role="region" tabIndex={0} aria-label={t('systems.tiers')}>
          <table className="tier-matrix">
            <thead>
              <tr>
                <th scope="col">{t('systems.place')}</th>
                {TIER_COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`system.tier.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.region.adcode} id={nameTierRow(row.region.adcode)} ref={showIfAsked}>
                  <RowHead row={row} />
                  <Cells row={row} dataset={dataset} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </EmbedPart>
      <ExportButton subject={t('systems.tiers')} figure="tiers" describe={describe} />
      <SignKey shown={listWords(rows, text.lang)} text={text} more={t('systems.tiers.care')} />
    </Section>
  );
}
