import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser';

/** A regular expression and where it stands. */
export type Pattern = { readonly place: string; readonly source: string; readonly flags: string };

/** What a source file holds: its patterns, and places that build one that nobody can check. */
export type FoundPatterns = { readonly patterns: readonly Pattern[]; readonly unchecked: readonly string[] };

/** Methods of a text that make a pattern of a text they are given. */
const patternMethods: ReadonlySet<string> = new Set(['match', 'matchAll', 'search']);

type Call = CallExpression | NewExpression;

/** True for `RegExp(…)`, `new RegExp(…)` and `text.match(…)`. */
const takesPattern = ({ type, callee }: Call): boolean => {
  if (callee.type === 'Identifier') return callee.name === 'RegExp';
  const isMethod = type === 'CallExpression' && callee.type === 'MemberExpression' && !callee.computed;
  // The cache of a browser is asked for an address.
  if (isMethod && callee.object.type === 'Identifier' && callee.object.name === 'caches') return false;
  return isMethod && callee.property.type === 'Identifier' && patternMethods.has(callee.property.name);
};

/**
 * The regular expressions of a TypeScript file: literals, and texts that are made into one.
 *
 * @example
 * findPatterns('a.ts', 'const end = /\\s+$/u;').patterns; // [{ place: 'a.ts:1', source: '\\s+$', flags: 'u' }]
 */
export const findPatterns = (file: string, text: string): FoundPatterns => {
  const patterns: Pattern[] = [];
  const unchecked: string[] = [];
  const placeOf = (start: number): string => `${file}:${text.slice(0, start).split('\n').length}`;
  const look = (call: Call): void => {
    const [pattern, flags] = call.arguments;
    if (!takesPattern(call) || pattern === undefined) return;
    if (pattern.type !== 'Literal') unchecked.push(placeOf(call.start));
    else if (typeof pattern.value === 'string') {
      const given = flags?.type === 'Literal' && typeof flags.value === 'string' ? flags.value : '';
      patterns.push({ place: placeOf(call.start), source: pattern.value, flags: given });
    }
  };
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      patterns.push({ place: placeOf(node.start), source: node.regex.pattern, flags: node.regex.flags });
    },
    CallExpression: look,
    NewExpression: look,
  }).visit(parseSync(file, text).program);
  return { patterns, unchecked };
};
