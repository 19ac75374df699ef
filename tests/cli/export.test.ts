import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run, useFolder } from './cli-service.ts';

/** A service that answers an export as its author wants. */
const useExport = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  const address = server.address();
  const env = {
    SINEW_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    SINEW_API_KEY: 'key',
  };
  return (...args: readonly string[]) => run(['export', ...args], env);
};

describe('sinew export', () => {
  it('streams what is asked to standard output or into a file', async () => {
    const asked: (string | undefined)[] = [];
    const sinew = await useExport((request, response) => {
      asked.push(request.url);
      response.end('id,km\n1,2\n');
    });
    const folder = await useFolder();
    const { code, out } = await sinew(
      'days',
      '--format',
      'csv',
      '--from',
      '2026-01-01',
      '--to',
      '2026-02-01',
    );
    expect({ code, out }).toEqual({ code: 0, out: 'id,km\n1,2\n' });
    expect(asked).toEqual(['/v1/export/days?format=csv&from=2026-01-01&to=2026-02-01']);
    const file = join(folder, 'streams.parquet');
    const written = await sinew('streams', '--format', 'parquet', '--out', file, '--json');
    expect(JSON.parse(written.out)).toEqual({ file, bytes: 10 });
    expect(await readFile(file, 'utf8')).toBe('id,km\n1,2\n');
    expect(await readdir(folder)).toEqual(['streams.parquet']);
  });

  it('writes the form that the extension of the file names, unless another is asked for', async () => {
    const asked: (string | undefined)[] = [];
    const sinew = await useExport((request, response) => {
      asked.push(request.url);
      response.end('x');
    });
    const folder = await useFolder();
    await sinew('days', '--out', join(folder, 'days.csv'));
    await sinew('days', '--out', join(folder, 'days.parquet'), '--format', 'csv');
    await sinew('days', '--out', join(folder, 'days.txt'));
    expect(asked).toEqual(['csv', 'csv', 'ndjson'].map((format) => `/v1/export/days?format=${format}`));
  });

  it('leaves the file of before when the answer ends early', async () => {
    const sinew = await useExport((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 50);
    });
    const folder = await useFolder();
    const file = join(folder, 'activities.ndjson');
    await writeFile(file, 'before');
    const { code, err } = await sinew('activities', '--out', file);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('ended early') });
    expect(await readFile(file, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['activities.ndjson']);
  });

  it('says what the service refuses and where it cannot write', async () => {
    const sinew = await useExport((_request, response) => {
      response.writeHead(422, { 'content-type': 'application/problem+json' });
      response.end('{"detail":"Wrong.","errors":[{"pointer":"/from","detail":"must be a day"}]}');
    });
    const refused = await sinew('activities', '--from', 'never');
    expect(refused).toMatchObject({ code: 1, err: 'Wrong. (HTTP 422)\n/from: must be a day\n' });
    expect(await sinew('activities', '--json')).toMatchObject({ code: 2 });
    const open = await useExport((_request, response) => void response.end('x'));
    const nowhere = await open('activities', '--out', '/no/such/folder/a.csv');
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written') });
  });
});
