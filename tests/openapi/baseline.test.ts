import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeApi } from '#openapi/describe-api.ts';
import type { Schema } from '#tests/attack/api-document.ts';
import { resolveReferences } from '#tests/support/resolve-references.ts';
import { type ComparedDocument, findBreaks } from './find-breaks.ts';

const runner: Schema = {
  type: 'object',
  required: ['id', 'sex'],
  properties: {
    id: { type: 'string' },
    sex: { anyOf: [{ type: 'string', enum: ['female', 'male'] }, { type: 'null' }] },
    heightMeters: { type: 'number', minimum: 0.5 },
  },
};

/** A document of one operation that takes and answers a value. */
const document = ({
  body = runner,
  answer = runner,
  ...operation
}: Record<string, object> = {}): ComparedDocument => ({
  paths: {
    '/runners': {
      post: {
        operationId: 'createRunner',
        parameters: [{ in: 'query', name: 'limit', schema: { type: 'integer', maximum: 200 } }],
        requestBody: { content: { 'application/json': { schema: body } } },
        responses: { '201': { content: { 'application/json': { schema: answer } } }, '422': {} },
        ...operation,
      },
    },
  },
});

const withField = (name: string, schema: Schema | undefined): Schema => {
  const { [name]: _before, ...others } = runner.properties ?? {};
  return { ...runner, properties: schema === undefined ? others : { ...others, [name]: schema } };
};

const parameter = (change: object) => ({
  parameters: [{ in: 'query', name: 'limit', schema: { type: 'integer', maximum: 200 }, ...change }],
});

describe('a document against an earlier one', () => {
  it.each<[string, ComparedDocument, string]>([
    ['an operation', { paths: {} }, 'POST /runners is gone'],
    ['its id', document({ operationId: Object('addRunner') }), 'POST /runners is not createRunner any more'],
    ['a parameter', document({ parameters: [] }), 'POST /runners ?limit is gone'],
    ['a required parameter', document(parameter({ required: true })), 'POST /runners ?limit is required now'],
    [
      'a bound of a parameter',
      document(parameter({ schema: { type: 'integer', maximum: 100 } })),
      'POST /runners ?limit has the maximum 100 now',
    ],
    [
      'a media type',
      document({ requestBody: { content: {} } }),
      'POST /runners has no application/json any more',
    ],
    ['a status', document({ responses: { '201': {}, '200': {} } }), 'POST /runners → 422 is gone'],
    [
      'a required field of a request',
      document({ body: { ...runner, required: ['id', 'sex', 'heightMeters'] } }),
      'POST /runners/heightMeters is required now',
    ],
    [
      'a field of a request',
      document({ body: withField('heightMeters', undefined) }),
      'POST /runners/heightMeters is gone',
    ],
    [
      'a type of a request',
      document({ body: withField('sex', { type: 'string', enum: ['female', 'male'] }) }),
      'POST /runners/sex takes no null any more',
    ],
    [
      'a bound of a request',
      document({ body: withField('heightMeters', { type: 'number', minimum: 1 }) }),
      'POST /runners/heightMeters has the minimum 1 now',
    ],
    [
      'a field of an answer',
      document({ answer: withField('sex', undefined) }),
      'POST /runners → 201/sex is gone',
    ],
    [
      'a field that was always there',
      document({ answer: { ...runner, required: ['id'] } }),
      'POST /runners → 201/sex may be absent now',
    ],
    [
      'a type of an answer',
      document({ answer: withField('heightMeters', { type: ['number', 'null'] as unknown as string }) }),
      'POST /runners → 201/heightMeters may be null now',
    ],
    [
      'a value of an answer',
      document({
        answer: withField('sex', { anyOf: [{ type: 'string', enum: ['female'] }, { type: 'null' }] }),
      }),
      'POST /runners → 201/sex has no "male" any more',
    ],
  ])('names the loss or change of %s', (_what, after, expected) => {
    expect(findBreaks(document(), after)).toContain(expected);
  });

  it('says nothing of what is added', () => {
    const extended: Schema = {
      ...runner,
      properties: {
        ...runner.properties,
        sex: { anyOf: [{ type: 'string', enum: ['female', 'male', 'other'] }, { type: 'null' }] },
        tags: { type: 'array', items: { type: 'string' } },
      },
    };
    const after = document({
      ...parameter({ schema: { type: 'integer', maximum: 500 } }),
      body: extended,
      answer: extended,
    });
    expect(findBreaks(document(), after)).toEqual([]);
    expect(findBreaks(document(), document())).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  it('breaks no client of the baseline (npm run openapi -- --accept renews it, for a new major version)', async () => {
    const text = await readFile(new URL('../../openapi/baseline.yaml', import.meta.url), 'utf8');
    const baseline = resolveReferences(parse(text) as ComparedDocument);
    const current = resolveReferences((await describeApi()) as ComparedDocument);
    expect(findBreaks(baseline, current)).toEqual([]);
  });
});
