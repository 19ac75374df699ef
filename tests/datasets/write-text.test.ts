import { describe, expect, it } from 'vitest';
import { columnName } from '#src/http/datasets/column.ts';
import { csvField } from '#src/http/datasets/write-text.ts';
import { readCsv } from './read-table.ts';

describe('a field of CSV', () => {
  it.each([
    [null, ''],
    ['', '""'],
    [-1.5, '-1.5'],
    [1e-7, '1e-7'],
    [false, 'false'],
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['a-b', 'a-b'],
  ])('%j is written as %j', (value, expected) => {
    expect(csvField(value)).toBe(expected);
  });

  it.each([
    '=1+1',
    '+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
  ])('%j is no formula any more', (text) => {
    expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('is read back as it was, beside its neighbours', () => {
    const values = ['x"y', 'a,b', '', 'l1\nl2', 'é'];
    const header = values.map((_, index) => `c${index}`).join(',');
    const [row] = readCsv(`${header}\r\n${values.map(csvField).join(',')}\r\n`);
    expect(Object.values(row ?? {})).toEqual(values);
  });
});

it('a column is named by the path of its field', () => {
  expect(columnName('loadRisk.relativeRate.low80')).toBe('loadRiskRelativeRateLow80');
});
