import type { FinishedFile } from './fileText.ts';
import type { CompiledMaps } from './validate.ts';

const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function summarise(title: string, files: readonly FinishedFile[]): string {
  const bySize = [...files].sort((a, b) => b.brotliBytes - a.brotliBytes);
  const total = files.reduce((sum, file) => sum + file.brotliBytes, 0);
  const areas = files.reduce((sum, { file }) => sum + file.areas.length, 0);
  const largest = bySize.slice(0, 3).map(({ path, brotliBytes }) => `${path} ${formatKilobytes(brotliBytes)}`);
  return `${title}: ${files.length} files, ${areas} areas, ${formatKilobytes(total)} with brotli; largest ${largest.join(', ')}`;
}

export function formatReport({ nation, provinces, counties }: CompiledMaps): string {
  const { width, height, points } = nation.file;
  return [
    `china.json: ${width} × ${height} units, ${Object.keys(points).length} seats, ${formatKilobytes(nation.brotliBytes)} with brotli`,
    summarise('province', provinces),
    summarise('county', counties),
  ].join('\n');
}
