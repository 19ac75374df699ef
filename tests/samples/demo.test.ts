import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createClient } from 'sinew/client';
import { afterEach, describe, expect, it } from 'vitest';
import { inviteToTry } from '#samples/demo/invite-to-try.ts';
import { progressLine, showProgress } from '#samples/demo/show-progress.ts';
import { awaitUploads, sendRuns } from '#samples/demo/upload-history.ts';
import { suddenRamp } from '#samples/stories/sudden-ramp.ts';

type Asked = { readonly method: string; readonly url: string; readonly key: string; readonly bytes: number };
type Reply = { readonly status: number; readonly body: unknown };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const readAll = async (request: IncomingMessage): Promise<number> => {
  let bytes = 0;
  for await (const chunk of request) bytes += Buffer.from(chunk).length;
  return bytes;
};

/** A service that answers what a test wants and remembers what it was asked. */
const pretend = async (answer: (asked: Asked) => Reply): Promise<{ address: string; asked: Asked[] }> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((bytes) => {
      const question: Asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        key: request.headers.authorization ?? '',
        bytes,
      };
      asked.push(question);
      const { status, body } = answer(question);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${String(bound.port)}`, asked };
};

const silent = (): void => {};

describe('the upload of a history', () => {
  it('sends each file whole, under its own name, in the order of the days', async () => {
    let sent = 0;
    const { address, asked } = await pretend(() => {
      sent += 1;
      return { status: 202, body: { items: [{ id: `upl_${String(sent)}`, finishedAt: null }] } };
    });
    const ids = await sendRuns(createClient({ url: address, key: 'k' }), 'run_1', suddenRamp.runs, silent);
    expect(ids).toHaveLength(suddenRamp.runs.length);
    expect(asked[0]?.url).toBe('/v1/runners/run_1/uploads?filename=2025-05-05-6-km.fit');
    expect(asked.at(-1)?.url).toContain('2025-06-08-18-km.fit');
    expect(asked.every((question) => question.bytes > 5000)).toBe(true);
  });

  it('asks until every upload is finished and reports what became of each', async () => {
    let questions = 0;
    const processed = {
      filename: 'a.fit',
      status: 'processed',
      problem: null,
      finishedAt: '2025-06-08T09:00:00Z',
    };
    const { address } = await pretend(() => {
      questions += 1;
      const body = questions < 3 ? { ...processed, status: 'processing', finishedAt: null } : processed;
      return { status: 200, body };
    });
    const seen: number[] = [];
    const sinew = createClient({ url: address, key: 'k' });
    const uploads = await awaitUploads(sinew, ['upl_1', 'upl_2'], (done) => seen.push(done));
    expect(uploads).toEqual([processed, processed]);
    expect(seen.at(-1)).toBe(2);
  });
});

describe('the progress bar', () => {
  it('is one line of fixed width', () => {
    expect(progressLine('reading', 1, 2)).toBe(`reading  [${'█'.repeat(20)}${'·'.repeat(20)}] 1 of 2`);
    expect(progressLine('reading', 0, 0)).toContain('█'.repeat(40));
  });

  it('draws over itself on a terminal and writes one line elsewhere', () => {
    const draw = (isTTY: boolean): string => {
      const written: string[] = [];
      const show = showProgress({ isTTY, write: (text) => written.push(text) }, 'x', 2);
      for (const done of [0, 1, 1, 2]) show(done);
      return written.join('');
    };
    expect(draw(true).match(/\r/g)).toHaveLength(3);
    expect(draw(true).endsWith('\n')).toBe(true);
    expect(draw(false).match(/\n/g)).toHaveLength(1);
    expect(draw(false)).not.toContain('\r');
  });
});

describe('the invitation at the end', () => {
  it('names the documentation and a call that can be copied, and ends with the page of the runner', () => {
    const text = inviteToTry('http://127.0.0.1:3000', 'key', 'run_1', ['/p/a', '/p/b', '/p/c', '/p/d']);
    expect(text).toContain('http://127.0.0.1:3000/docs');
    expect(text).toContain('/v1/runners/run_1/assessment"');
    expect(text.trimEnd().endsWith('http://127.0.0.1:3000/p/a')).toBe(true);
    expect(text).toContain('SINEW_KEY=key');
  });
});
