import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inAddress } from '#src/cli/api.ts';
import { operatorKey } from '#tests/support/test-service.ts';
import { run, useCliService } from './cli-service.ts';

type Forward = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string },
) => Promise<string>;

/** A server in front of a service, whose answer to each request is decided by `answer`; null ends the connection. */
const useServer = async (
  answer: (request: { url: string; forward: () => Promise<string> }) => Promise<string | null>,
  target = '',
  status = 200,
) => {
  const forwardTo: Forward = async (url, { method, headers, body }) =>
    (await fetch(target + url, { method, headers, ...(body === '' ? {} : { body }) })).text();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(
      ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
        const value = request.headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    );
    const url = request.url ?? '';
    const init = { method: request.method ?? 'GET', headers, body: Buffer.concat(chunks).toString() };
    const text = await answer({ url, forward: () => forwardTo(url, init) });
    if (text === null) response.destroy();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

describe('the calls of the command line', () => {
  it('create one thing although the first answer is lost', async () => {
    const service = await useCliService({ worker: false });
    let lost = 0;
    const url = await useServer(async ({ forward }) => {
      const text = await forward();
      return lost++ === 0 ? null : text;
    }, service.url);
    const args = ['runners', 'create', '--display-name', 'Ada', '--time-zone', 'UTC', '--url', url];
    expect(await run(args, { SINEW_API_KEY: operatorKey })).toMatchObject({ code: 0, err: '' });
    expect(lost).toBe(2);
    expect((await service.call('GET', '/v1/runners')).body['items']).toHaveLength(1);
  });

  it.each([
    ['{"errors":{"name":["is bad"]}}', 'HTTP 500'],
    ['{"errors":["is bad",null,{"detail":{}}],"detail":{"of":1}}', 'HTTP 500'],
    ['{"detail":"down"}', 'down (HTTP 500)'],
    ['[]', 'HTTP 500'],
    ['null', 'HTTP 500'],
  ])('show an error in whatever form: %s', async (text, said) => {
    const url = await useServer(async () => text, '', 500);
    const { code, err } = await run(['runners', 'list', '--url', url, '--key', 'x']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(said) });
    expect(err).not.toContain('TypeError');
  });

  it.each(['{}', 'null', '[]', '"text"'])('say so where another service answers %s', async (text) => {
    const url = await useServer(async () => text);
    for (const args of [
      ['runners', 'list'],
      ['export', 'days'],
    ]) {
      const { code, err, out } = await run([...args, '--url', url, '--key', 'x']);
      expect({ code, err, out }).toEqual({
        code: 1,
        err: expect.stringContaining('not the address of a Sinew'),
        out: '',
      });
    }
  });

  it('say so where something else answers', async () => {
    const url = await useServer(async () => '<!doctype html><p>Sign in');
    const { code, err } = await run(['runners', 'list', '--url', url, '--key', 'x']);
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('not the address of a Sinew'),
    });
  });

  it.each([
    ['http://here:3000/', 'http://here:3000/v1/runners'],
    ['http://here:3000', 'http://here:3000/v1/runners'],
    ['https://here/sinew', 'https://here/sinew/v1/runners'],
    ['https://here/sinew/', 'https://here/sinew/v1/runners'],
  ])('find the service at %s', (address, expected) => {
    expect(inAddress('/v1/runners', address).href).toBe(expected);
  });
});
