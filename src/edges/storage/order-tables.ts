/**
 * Sorts tables so that each comes after those it references.
 *
 * @throws Error when references form a cycle.
 * @example
 * orderTables([{ name: 'run', references: ['runner'] }, { name: 'runner', references: [] }]); // runner, run
 */
export const orderTables = <T extends { readonly name: string; readonly references: readonly string[] }>(
  tables: readonly T[],
): T[] => {
  const ordered: T[] = [];
  let remaining = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  while (remaining.length > 0) {
    const waiting = new Set(remaining.map(({ name }) => name));
    const free = remaining.filter(({ references }) => !references.some((name) => waiting.has(name)));
    if (free.length === 0)
      throw new Error(`Tables reference each other in a cycle: ${[...waiting].join(', ')}.`);
    ordered.push(...free);
    remaining = remaining.filter((table) => !free.includes(table));
  }
  return ordered;
};
