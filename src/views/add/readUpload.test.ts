import { zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { decodeText, readHtml, readUpload } from './readUpload';

const encode = (text: string) => new TextEncoder().encode(text);
const fileOf = (name: string, bytes: Uint8Array | string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);

describe('a file that a reader drops', () => {
  it('is read as UTF-8, UTF-16 or GB18030', () => {
    expect(decodeText(encode('社工'))).toBe('社工');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x3e, 0x79, 0xe5, 0x5d]))).toBe('社工');
    expect(decodeText(new Uint8Array([0xc9, 0xe7, 0xb9, 0xa4]))).toBe('社工');
  });
  it('may be a saved page, of which no script and no markup is left', () => {
    const html =
      '<head><title>x</title></head><p>社工&nbsp;20&#20154;<script>alert(1)</script></p><p onclick="x()">站</p>';
    expect(readHtml(html)).toBe('社工 20人\n站');
  });
  it('may be a .docx, whose paragraphs are its lines', async () => {
    const xml =
      '<w:document><w:p><w:r><w:t>社工</w:t></w:r><w:r><w:t>20人</w:t></w:r></w:p><w:p><w:t>站 &amp; 点</w:t></w:p></w:document>';
    const docx = zipSync({ 'word/document.xml': encode(xml), 'word/other.xml': encode('x') });
    expect(await readUpload(fileOf('a.docx', docx))).toEqual({ ok: true, text: '社工20人\n站 & 点' });
  });
  it('may be a table: .csv, or the first sheet of .xlsx with its shared words and empty cells', async () => {
    expect(await readUpload(fileOf('a.csv', '地区,持证社工\n"贵阳市","1,250"\n'))).toEqual({
      ok: true,
      text: '地区\t持证社工\n贵阳市\t1,250',
    });
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>社工站</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1250</v></c><c r="C2"/></row></sheetData>';
    const strings = '<sst><si><t>地区</t></si><si><r><t>贵阳</t></r><r><t>市</t></r></si></sst>';
    const xlsx = zipSync({ 'xl/worksheets/sheet1.xml': encode(sheet), 'xl/sharedStrings.xml': encode(strings) });
    expect(await readUpload(fileOf('a.xlsx', xlsx))).toEqual({ ok: true, text: '地区\t\t社工站\n贵阳市\t1250\t' });
  });
  it.each([
    ['a.docx', 'no archive', 'broken'],
    ['a.xlsx', 'no archive', 'broken'],
    ['a.pdf', '%PDF', 'scan'],
    ['a.wps', 'x', 'scan'],
    ['a.exe', 'x', 'unknown'],
    ['a.txt', ' \n', 'noText'],
    ['a.txt', 'x'.repeat(5_000_001), 'tooLarge'],
  ])('%s is refused where it gives no text (%#)', async (name, content, problem) => {
    expect(await readUpload(fileOf(name, content))).toEqual({ ok: false, problem });
  });
});
