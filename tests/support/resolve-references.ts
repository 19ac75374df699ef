/** Every `$ref` into the document replaced by what it names. */
export const resolveReferences = <T extends object>(document: T): T => {
  const known = new Map<string, unknown>();

  const find = (reference: string): unknown => {
    if (!known.has(reference)) {
      const names = reference.replace(/^#\//, '').split('/');
      const found = names.reduce<unknown>((part, name) => Reflect.get(Object(part), name), document);
      known.set(reference, resolve(found));
    }
    return known.get(reference);
  };

  const resolve = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(resolve);
    if (typeof part !== 'object' || part === null) return part;
    if ('$ref' in part && typeof part.$ref === 'string') return find(part.$ref);
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, resolve(value)]));
  };

  return resolve(document) as T;
};
