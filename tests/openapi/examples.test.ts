import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeApi } from '#openapi/describe-api.ts';
import { readExamples } from '#src/http/document/add-examples.ts';
import { type ApiDocument, type Content, isReference } from '#src/http/document/api-document.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { recordExamples } from './record-examples.ts';

/** The evening of the last day of the story. */
const nowMs = Date.UTC(2025, 5, 8, 18);

/** Every example of a document with its schema and its place. */
const examplesOf = ({ paths }: ApiDocument): { place: string; schema: object; example: unknown }[] => {
  const inContent = (place: string, content: Content = {}) =>
    Object.values(content).flatMap(({ schema, example }) =>
      schema === undefined || example === undefined ? [] : [{ place, schema, example }],
    );
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, requestBody, responses }) => [
      ...inContent(`${operationId} request`, requestBody?.content),
      ...Object.entries(responses).flatMap(([status, answer]) =>
        isReference(answer) ? [] : inContent(`${operationId} ${status}`, answer.content),
      ),
    ]);
};

const isJson = (content: Content = {}): boolean => 'application/json' in content;

const readDocument = async (): Promise<ApiDocument> => JSON.parse(JSON.stringify(await describeApi()));

describe('the examples of the document', () => {
  it('are what the service answers (npm run examples)', async () => {
    const service = await useTestService({
      worker: false,
      env: {
        WEBHOOKS_ALLOW_PRIVATE: 'yes',
        GENERIC_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}`,
        PUBLIC_URL: 'https://sinew.example',
      },
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const recorded = await recordExamples(service);
    for (const [operationId, example] of recorded)
      await expect(`${JSON.stringify(example, null, 2)}\n`).toMatchFileSnapshot(
        `../../src/http/document/examples/${operationId}.json`,
      );
  });

  it('agree with their schemas', async () => {
    const document = await readDocument();
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema({ $id: 'openapi', ...document });
    const faults = examplesOf(document).flatMap(({ place, schema, example }) => {
      const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'));
      return ajv.validate(local, example) ? [] : [`${place}: ${ajv.errorsText()}`];
    });
    expect(faults).toEqual([]);
  });

  it('are at every body and answer of JSON, and of no other operation', async () => {
    const document = await readDocument();
    const shown = new Set(examplesOf(document).map(({ place }) => place));
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const missing = operations.flatMap(({ operationId, requestBody, responses }) => {
      const answers = Object.entries(responses)
        .filter(
          ([status, answer]) => status.startsWith('2') && !isReference(answer) && isJson(answer.content),
        )
        .map(([status]) => `${operationId} ${status}`);
      const isAnswered = answers.length === 0 || answers.some((place) => shown.has(place));
      const asked = `${operationId} request`;
      return [
        ...(isAnswered ? [] : [answers]),
        ...(isJson(requestBody?.content) && !shown.has(asked) ? [asked] : []),
      ].flat();
    });
    expect(missing).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect([...(await readExamples()).keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
