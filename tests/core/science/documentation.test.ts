import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../src/core/science/', import.meta.url);
const exported = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:const|type|function) (\w+)( = \()?/g;

/** Words with which a comment says where a formula comes from: a paper, a definition, or that it is ours. */
const provenance =
  /Source|[Cc]onvention|[Cc]oach rule|[Dd]efinition|Follows from|[Aa]lgebra|[A-Z][a-z]+ (?:19|20)\d\d\b/;

const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

const exportsOf = (file: string) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(exported)].map(
    ([, comment, name, opensParameters]) => ({
      name: `${file}: ${name}`,
      comment: comment ?? '',
      isFunction: opensParameters !== undefined,
    }),
  );

const all = files.flatMap(exportsOf);

describe('what core/science exports', () => {
  it('is found at all', () => {
    expect(all.filter(({ isFunction }) => isFunction).length).toBeGreaterThan(50);
  });

  it('says what it is', () => {
    expect(all.filter(({ comment }) => comment.trim() === '').map(({ name }) => name)).toEqual([]);
  });

  it('shows a value where it is a function', () => {
    const silent = all.filter(({ isFunction, comment }) => isFunction && !comment.includes('@example'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('names its source, or says that it is a convention, where it is a function', () => {
    const unsourced = all.filter(({ isFunction, comment }) => isFunction && !provenance.test(comment));
    expect(unsourced.map(({ name }) => name)).toEqual([]);
  });
});
