import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { readLocalDate } from '#src/edges/formats/tables/text/read-local-date.ts';
import { readNumber } from '#src/edges/formats/tables/text/read-number.ts';
import { readObjects } from '#src/edges/formats/tables/text/read-objects.ts';
import { readRows } from '#src/edges/formats/tables/text/read-rows.ts';

const instant = Date.UTC(2025, 2, 3, 17, 4, 5);

describe('readLocalDate', () => {
  it.each([
    'Mar 3, 2025, 5:04:05 PM',
    'Mar 3, 2025, 5:04:05\u202FPM',
    'March 3, 2025 5:04:05 p.m.',
    '3 Mar 2025, 17:04:05',
    '03.03.2025, 17:04:05',
    '3. März 2025 um 17:04:05',
    '3 mars 2025 à 17:04:05',
    '3 mars 2025, 17:04:05',
    '3 mar 2025, 17:04:05',
    '3 mar. 2025 17:04:05',
    '3 de mar. de 2025, 17:04:05',
    '3 mrt 2025 17:04:05',
    '3. mar. 2025 17.04.05',
    '2025年3月3日 17:04:05',
    '2025/03/03 17:04:05',
    '2025. 3. 3. 오후 5:04:05',
    '2025年3月3日 下午5:04:05',
    '2025-03-03 17:04:05',
    '03/03/2025, 17:04:05',
    '3 мар. 2025 г., 17:04:05',
  ])('reads %s', (text) => {
    expect(readLocalDate(text)).toBe(instant);
  });

  it('knows midnight and noon of twelve hours', () => {
    expect(readLocalDate('Mar 3, 2025, 12:00:00 AM')).toBe(Date.UTC(2025, 2, 3));
    expect(readLocalDate('Mar 3, 2025, 12:00:00 PM')).toBe(Date.UTC(2025, 2, 3, 12));
  });

  it.each([
    '',
    '04/05/2025, 17:00:00',
    '31.02.2025, 17:00:00',
    'Mar 3, 2025',
    '3 2025 17:00:00',
    'x'.repeat(99),
  ])('does not guess at "%s"', (text) => {
    expect(readLocalDate(text)).toBeNull();
  });

  it('tells day and month apart where one is no month', () => {
    expect(readLocalDate('25/03/2025, 17:00:00')).toBe(Date.UTC(2025, 2, 25, 17));
    expect(readLocalDate('03/25/2025, 17:00:00')).toBe(Date.UTC(2025, 2, 25, 17));
  });
});

it.each([
  ['12', 12],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1,234,567', null],
  ['12,000', null],
  ['', null],
  ['abc', null],
  ['Infinity', null],
  ['1,2,3', null],
])('readNumber reads %s as %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

/** A text as programs save it. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};
const lineEnds = { 'line feeds': '\n', both: '\r\n', 'carriage returns': '\r' };
const savedAs = Object.entries(encodings).flatMap(([encoding, encode]) =>
  Object.entries(lineEnds).map(([name, end]) => [encoding, name, encode, end] as const),
);

describe('readRows', () => {
  const read = async (bytes: Uint8Array) => {
    const rows: { readonly cells: readonly string[]; readonly isCut: boolean }[] = [];
    for await (const row of readRows(sourceFromBytes(bytes))) rows.push(row);
    return rows;
  };

  it.each(savedAs)(
    'in %s with %s reads quotes, line breaks within them, blank rows and a last row without an end',
    async (_encoding, _name, encode, end) => {
      const rows = await read(encode(`ä,"b ""c""${end}d",${end}${end}1,2`));
      expect(rows.map(({ cells }) => cells)).toEqual([['ä', `b "c"${end}d`, ''], [''], ['1', '2']]);
      expect(rows.some(({ isCut }) => isCut)).toBe(false);
    },
  );

  it.each([
    ['1,2\n3,"4\n5,6\n', ['3', '']],
    [`1,2\n3,"${'4,5\n'.repeat(5000)}`, ['3', '']],
    ['1,2\n"', ['']],
  ])('says in which row a quote begins that is never closed', async (text, last) => {
    expect(await read(Buffer.from(text))).toEqual([
      { cells: ['1', '2'], isCut: false },
      { cells: last, isCut: true },
    ]);
  });
});

it('readObjects gives the objects of a level, whatever texts hold', async () => {
  const text = '[{"a":{"b":"}]{"},"n":[NaN, 1]},{"broken":},{"c":"\\"{"}]';
  const objects: unknown[] = [];
  for await (const object of readObjects(sourceFromBytes(Buffer.from(text)), 1)) objects.push(object);
  expect(objects).toEqual([{ a: { b: '}]{' }, n: [null, 1] }, { c: '"{' }]);
});
