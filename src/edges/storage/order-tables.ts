/**
 * Tables so that each comes after those it names.
 *
 * @throws Error when some name each other in a circle.
 * @example
 * orderTables([{ name: 'run', references: ['runner'] }, { name: 'runner', references: [] }]); // runner, run
 */
export const orderTables = <T extends { readonly name: string; readonly references: readonly string[] }>(
  tables: readonly T[],
): T[] => {
  const ordered: T[] = [];
  let left = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ references }) => !references.some((name) => waiting.has(name)));
    if (free.length === 0) throw new Error(`Tables name each other in a circle: ${[...waiting].join(', ')}.`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
};
