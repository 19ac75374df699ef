import type { Example } from '#src/http/document/add-examples.ts';
import type { Body, TestService } from '#tests/support/test-service.ts';
import { createStabiliser } from './stable-example.ts';

type Method = Parameters<TestService['call']>[0];

/** Records what operations are asked and what they answer. */
export type Recorder = {
  /** The answer, for the calls after it. `key`: a bearer other than the operator's. */
  readonly record: (
    operationId: string,
    method: Method,
    url: string,
    body?: unknown,
    key?: string,
  ) => Promise<Body>;
  readonly examples: ReadonlyMap<string, Example>;
};

/** @throws Error where an operation answers a problem. */
export const createRecorder = (service: TestService): Recorder => {
  const examples = new Map<string, Example>();
  const stable = createStabiliser();
  const record: Recorder['record'] = async (operationId, method, url, body, key) => {
    const isFile = body instanceof Uint8Array;
    const sent = isFile ? { raw: body, headers: { prefer: 'wait=30' } } : { body };
    const answer = await service.call(method, url, {
      ...(body === undefined ? {} : sent),
      ...(key === undefined ? {} : { key }),
    });
    if (answer.status >= 300)
      throw new Error(`${operationId}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const isJson = String(answer.headers['content-type'] ?? '').startsWith('application/json');
    examples.set(operationId, {
      ...(body === undefined || isFile ? {} : { request: stable(body) }),
      status: answer.status,
      ...(isJson ? { answer: stable(answer.body) } : {}),
    });
    return answer.body;
  };
  return { record, examples };
};

export const idOf = (body: Body | undefined): string => String(body?.['id']);
