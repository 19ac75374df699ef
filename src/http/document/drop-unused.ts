import type { ApiDocument } from './api-document.ts';

const referencesIn = (part: unknown): string[] =>
  [...JSON.stringify(part ?? {}).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, name = '']) => name);

/** The document without the components that nothing leads to. */
export const dropUnused = (document: ApiDocument): ApiDocument => {
  const { components } = document;
  const used = new Set<string>();
  const waiting = referencesIn({ paths: document.paths, webhooks: document.webhooks });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    const [kind = '', key = ''] = name.split('/');
    waiting.push(...referencesIn(Reflect.get(Object(Reflect.get(components, kind)), key)));
  }
  const keep = <T>(
    kind: string,
    parts: { readonly [name: string]: T } = {},
  ): { readonly [name: string]: T } =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(`${kind}/${name}`)));
  return {
    ...document,
    components: {
      ...components,
      schemas: keep('schemas', components.schemas),
      parameters: keep('parameters', components.parameters),
      headers: keep('headers', components.headers),
      responses: keep('responses', components.responses),
    },
  };
};
