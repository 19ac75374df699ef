import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ApiDocument, type Content, isReference, mapOperations } from './api-document.ts';

/** What an operation was asked and what it answered, recorded from a running service. */
export type Example = {
  /** Absent where the body is no JSON. */
  readonly request?: unknown;
  readonly status: number;
  /** Absent where the answer has no JSON. */
  readonly answer?: unknown;
};

const folder = new URL('examples/', import.meta.url);

/** Every recorded example by the id of its operation. */
export const readExamples = async (): Promise<ReadonlyMap<string, Example>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const read = async (name: string): Promise<[string, Example]> => [
    basename(name, '.json'),
    JSON.parse(await readFile(new URL(name, folder), 'utf8')),
  ];
  return new Map(await Promise.all(names.map(read)));
};

const json = 'application/json';

const withExample = (content: Content, example: unknown): Content => {
  const stated = content[json];
  return stated === undefined || example === undefined
    ? content
    : { ...content, [json]: { ...stated, example } };
};

/** The document with the example of each operation at its request and at the answer that it got. */
export const addExamples = (document: ApiDocument, examples: ReadonlyMap<string, Example>): ApiDocument => ({
  ...document,
  paths: mapOperations(document.paths, (operation) => {
    const example = examples.get(operation.operationId);
    if (example === undefined) return operation;
    const { requestBody, responses } = operation;
    const answer = responses[String(example.status)];
    return {
      ...operation,
      ...(requestBody === undefined
        ? {}
        : { requestBody: { ...requestBody, content: withExample(requestBody.content, example.request) } }),
      responses:
        answer === undefined || isReference(answer) || answer.content === undefined
          ? responses
          : {
              ...responses,
              [String(example.status)]: { ...answer, content: withExample(answer.content, example.answer) },
            },
    };
  }),
});
