import type { Feature } from 'write-excel-file/universal';
import type { Cell } from './observations';
import type { Table } from './layoutWorkbook';
import { formatAttributes } from './svgText';
import { nameColumn } from './workbookCells';

/** Whether a cell is a web address; a file that was made by a build does not know the host, and links nothing. */
export const isAddress = (cell: Cell): cell is string => typeof cell === 'string' && /^https?:\/\//.test(cell);

interface CellLink {
  readonly cell: string;
  readonly id: string;
  readonly address: string;
}

const findLinks = (table: Table | undefined): CellLink[] =>
  (table?.rows ?? []).flatMap((row, down) =>
    row.flatMap((cell, along) => {
      const name = `${nameColumn(along)}${down + 2}`;
      return isAddress(cell) ? [{ cell: name, id: `rId-link-${name}`, address: cell }] : [];
    }),
  );

const formatLink = ({ cell, id }: CellLink): string => `<hyperlink${formatAttributes({ ref: cell, 'r:id': id })}/>`;

const formatRelation = ({ id, address }: CellLink): string =>
  `<Relationship${formatAttributes({
    Id: id,
    Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
    Target: address,
    TargetMode: 'External',
  })}/>`;

/** Cells that hold a web address open it, also where a program does not make links of words by itself. */
export const linkAddresses = (tables: readonly Table[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, _sheet, { sheetIndex }) {
          const links = findLinks(tables[sheetIndex]);
          if (links.length === 0) return xml;
          // The order of a sheet's parts is fixed: links stand before the margins of the page.
          return xml.replace(/<pageMargins\b/, `<hyperlinks>${links.map(formatLink).join('')}</hyperlinks>$&`);
        },
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_sheet, { sheetIndex }) => findLinks(tables[sheetIndex]).map(formatRelation).join(''),
      },
    },
  },
});
