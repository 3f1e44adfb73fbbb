/**
 * Beginnings of message keys that the code puts together (`verdict.${verdict}`), so that no literal names them. A key that
 * begins like this counts as used; a test finds beginnings that are missing here and entries that nothing uses any more.
 */
export const dynamicMessageKeys: readonly string[] = [
  'about.words.', 'basis.', 'batch.chart.', 'caveat.', 'cite.', 'data.download.', 'data.file.', 'data.label.', 'data.meaning.', 'data.period.', 'data.programme.', 'data.type.', 'export.', 'failure.', 'filter.all.', 'filter.counts.', 'filter.name.', 'filter.remain.', 'find.by.', 'find.kind.', 'home.finding.', 'home.of31.', 'kind.', 'level.', 'map.key.', 'programme.kind.', 'programmes.map.key.', 'qualifier.', 'reason.', 'state.', 'target.due.', 'target.map.key.', 'target.sort.', 'term.', 'unit.', 'verdict.',
];
