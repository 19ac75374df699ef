// Part of `npm run lint`: no regular expression of the service may take longer than in proportion to its text.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findPatterns, type Pattern } from './find-patterns.ts';
import { judgePatterns } from './judge-patterns.ts';

/** Patterns of schemas: they are checked where the API's description has them. */
const schemaPatterns = (node: unknown, place: string): Pattern[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string'
      ? [{ place, source: value, flags: 'u' }]
      : schemaPatterns(value, `${place}/${key}`),
  );
};

const found = globSync(['src/**/*.ts', 'workers/**/*.ts']).map((file) =>
  findPatterns(file, readFileSync(file, 'utf8')),
);
const described = schemaPatterns(parse(readFileSync('openapi/openapi.yaml', 'utf8')), 'openapi');
const patterns = [...found.flatMap((file) => file.patterns), ...described];
const faults = [
  ...found.flatMap((file) => file.unchecked).map((place) => `${place} builds a pattern: write it out`),
  ...judgePatterns(patterns),
];
for (const fault of faults) console.error(fault);
console.log(`${patterns.length} patterns, ${faults.length} of them not linear`);
process.exitCode = faults.length === 0 ? 0 : 1;
