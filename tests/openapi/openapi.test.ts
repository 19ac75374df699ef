import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import Type, { type TSchema } from 'typebox';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeApi } from '#openapi/describe-api.ts';
import { nameComponents } from '#src/http/document/name-components.ts';
import { writeYaml } from '#src/http/document/write-yaml.ts';
import { named } from '#src/http/schemas/named.ts';
import { generateTypes } from '#tests/clients/generate-types.ts';
import { resolveReferences } from '#tests/support/resolve-references.ts';
import { useTestService } from '#tests/support/test-service.ts';

type Parameter = {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: { readonly default?: unknown };
};
type Operation = {
  readonly operationId?: string;
  readonly security?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: object;
};
type Media = { readonly schema?: { readonly $ref?: string } };
type Document = { readonly paths: Record<string, Record<string, Operation>> };

const operations = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the OpenAPI document', () => {
  it('is committed as the routes describe themselves (npm run openapi)', async () => {
    const committed = await readFile(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8');
    expect(committed).toBe(writeYaml(await describeApi()));
  });

  it('is what a service serves', async () => {
    const { app } = await useTestService({ worker: false });
    const { body } = await app.inject('/openapi.json');
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(await describeApi())));
    expect((await app.inject('/openapi.yaml')).body).toBe(writeYaml(JSON.parse(body)));
    expect((await app.inject('/docs/json')).json()).toEqual(JSON.parse(body));
  });

  it('is what the types of the client are written from (npm run openapi)', async () => {
    const types = new URL('../../openapi/client/api-types.d.ts', import.meta.url);
    expect(await readFile(types, 'utf8')).toBe(await generateTypes(await describeApi()));
  });

  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate((await describeApi()) as Record<string, unknown>);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('names every operation once and lists its problems', async () => {
    const all = operations((await describeApi()) as Document);
    const ids = all.map(({ operation }) => operation.operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of all) {
      if (path.startsWith('/v1/'))
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '503']));
    }
  });

  it('requires no parameter that has a default', async () => {
    for (const { operation } of operations(resolveReferences((await describeApi()) as Document)))
      for (const { name, required, schema } of operation.parameters ?? [])
        if (schema.default !== undefined)
          expect({ name, required: required === true }).toEqual({ name, required: false });
  });

  it('lists the values of an enum once, and pages and bodies of JSON as components', async () => {
    const document = (await describeApi()) as Document;
    const places = new Map<string, string[]>();
    const unnamed: string[] = [];
    const walk = (part: unknown, place: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { enum: values, content } = part as { enum?: unknown[]; content?: Record<string, Media> };
      if (Array.isArray(values) && values.length > 1) {
        const key = JSON.stringify([...values].sort());
        places.set(key, [...(places.get(key) ?? []), place]);
      }
      const schema = content?.['application/json']?.schema;
      if (schema !== undefined && schema.$ref === undefined) unnamed.push(place);
      for (const [key, value] of Object.entries(part)) walk(value, `${place}/${key}`);
    };
    walk(document, '');
    expect([...places.values()].filter(({ length }) => length > 1)).toEqual([]);
    expect(unnamed).toEqual([]);
  });

  it('describes the body of an upload as a form and as the file itself', async () => {
    const { paths } = (await describeApi()) as Document;
    const body = paths['/v1/runners/{id}/uploads']?.['post']?.requestBody;
    expect(body).toMatchObject({
      required: true,
      content: {
        'multipart/form-data': { schema: { properties: { file: { type: 'array' } }, required: ['file'] } },
        'application/octet-stream': { schema: { contentMediaType: 'application/octet-stream' } },
      },
    });
  });

  it.each(['1.1', '1.2'] as const)('is the same for a reader of YAML %s', async (version) => {
    const document = await describeApi();
    expect(parse(writeYaml(document), { version })).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('has one schema a name', async () => {
    const thing = (schema: TSchema) => named('Thing', schema);
    const components = (...schemas: object[]) => ({
      paths: {},
      components: { schemas: { Things: { anyOf: schemas } } },
    });
    const { schemas } = nameComponents(components(thing(Type.String()), thing(Type.String()))).components;
    expect(schemas).toEqual({
      Thing: { type: 'string' },
      Things: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/Thing' }] },
    });
    expect(() => nameComponents(components(thing(Type.String()), thing(Type.Number())))).toThrow(
      'two schemas',
    );
  });
});
