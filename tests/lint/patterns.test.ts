import { describe, expect, it } from 'vitest';
import { findPatterns } from './find-patterns.ts';
import { judgePatterns } from './judge-patterns.ts';

const judge = (source: string, flags = ''): readonly string[] =>
  judgePatterns([{ place: 'here:1', source, flags }]);

describe('the check of patterns', () => {
  it.each([
    ['blanks before the end', '\\s+$'],
    ['the time that held a reader for two minutes', '^\\d{4}-\\d{2}\\s*(?:Z|[+-]\\d{2})?\\s*$'],
    ['a list in a list', '^(\\w+,?)+$'],
    ['a mark looked for from each of its starts', '<\\?xml[^>]*?encoding'],
  ])('refuses %s', (_, source) => {
    expect(judge(source)).toEqual([expect.stringMatching(/^here:1 .*(?:polynomial|exponential)/)]);
  });

  it.each([
    ['^\\s+'],
    ['^\\d{4}-\\d{2}\\s*(?:Z|[+-]\\d{2})?$'],
    ['\\.(?:fit|gpx)$'],
    ['^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$'],
  ])('takes %s', (source) => {
    expect(judge(source)).toEqual([]);
  });

  it('finds literals and texts that become patterns, in TypeScript', () => {
    const text = [
      'const end: RegExp = /a+$/giu;',
      "export const made = new RegExp('b+$', 'u') satisfies RegExp;",
      "const where = (text as string).search('c+$');",
      'const divided = 4 / 2 / 1; // no /d+$/',
    ].join('\n');
    expect(findPatterns('a.ts', text)).toEqual({
      patterns: [
        { place: 'a.ts:1', source: 'a+$', flags: 'giu' },
        { place: 'a.ts:2', source: 'b+$', flags: 'u' },
        { place: 'a.ts:3', source: 'c+$', flags: '' },
      ],
      unchecked: [],
    });
  });

  it('names the places of patterns that are put together while the program runs', () => {
    const text = 'const a = (x: string) => new RegExp(x + x);\nconst b = (x: string) => RegExp(x);';
    expect(findPatterns('a.ts', text)).toEqual({ patterns: [], unchecked: ['a.ts:1', 'a.ts:2'] });
  });
});
