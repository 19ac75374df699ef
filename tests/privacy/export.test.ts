import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { heldBytes } from '#tests/support/held-memory.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';
import { fillRunner, secretWord, useDatabase } from './fill-runner.ts';

/** The files of a zip by name, read from its table of contents. */
const readZip = (zip: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    files.set(name, method === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + nameLength + extra + comment;
  }
  return files;
};

const headers = { authorization: `Bearer ${operatorKey}` };

it('gives everything that is held of a runner: rows, answers and the original bytes', async () => {
  const service = await useTestService();
  const runnerId = await fillRunner(service, await useDatabase(service));
  const answer = await service.app.inject({ url: `/v1/runners/${runnerId}/export`, headers });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/zip');
  const files = readZip(answer.rawPayload);
  const listOf = (name: string) => JSON.parse(String(files.get(`${name}.json`))) as Record<string, unknown>[];
  expect(JSON.parse(String(files.get('runner.json')))).toMatchObject({ id: runnerId, displayName: 'Ada' });
  expect(listOf('activities')).toHaveLength(2);
  expect(listOf('recordings')).toHaveLength(2);
  expect(listOf('uploads')).toHaveLength(5);
  expect(
    listOf('uploads')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['duplicate', 'processed', 'processed', 'processed', 'rejected']);
  expect(listOf('check-ins')[0]).toMatchObject({ answers: { note: secretWord } });
  expect(listOf('assessments').length).toBeGreaterThan(0);
  expect(listOf('connections')).toEqual([expect.objectContaining({ platform: 'generic', status: 'active' })]);
  expect(String(answer.rawPayload)).not.toContain('sealed-token');
  expect(String(files.get('connections.json'))).not.toContain('sealed-token');
  expect(listOf('links')).toEqual([expect.objectContaining({ view: 'today', runnerId })]);
  expect(Object.keys(listOf('links')[0] ?? {})).not.toContain('tokenHash');
  expect(listOf('link-uses')).toEqual([expect.objectContaining({ uses: 1 })]);
  const raw = [...files.keys()].filter((name) => name.startsWith('raw/'));
  expect(raw.map((name) => name.replace(/^raw\/upl_\w+-/, '')).sort()).toEqual([
    'broken.fit',
    'park-again.fit',
    'run.gpx',
    'takeout.zip',
  ]);
  const park = raw.find((name) => name.endsWith('park-again.fit')) ?? '';
  const sent = await readFile(
    new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url),
  );
  expect(Buffer.compare(files.get(park) ?? Buffer.alloc(0), sent)).toBe(0);
});

it('is the client’s own: the export of another client’s runner is not found', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['admin'] },
  });
  const answer = await service.call('GET', `/v1/runners/${runnerId}/export`, { key: String(body['key']) });
  expect(answer.status).toBe(404);
});

it('holds no more than a few chunks of 200 MB of runs in memory', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { stores, files } = service.runtime.deps;
  const megabyte = Buffer.alloc(1024 * 1024, 'not so random text ');
  for (let index = 0; index < 5; index++) {
    const chunks = async function* () {
      for (let part = 0; part < 40; part++) yield Buffer.concat([Buffer.from([index, part]), megabyte]);
    };
    const received = await files.receive(runnerId, chunks(), Number.POSITIVE_INFINITY);
    await stores.uploads.insert({
      ...received,
      id: `upl_big_${String(index).padStart(2, '0')}`,
      runnerId,
      parentId: null,
      partPath: null,
      filename: 'big.gz',
      provenance: null,
      receivedAt: '2026-11-01T00:00:00Z',
    });
  }
  const url = await service.listen();
  const before = heldBytes();
  let [most, bytes, measuredAt] = [0, 0, 0];
  const response = await fetch(`${url}/v1/runners/${runnerId}/export`, { headers });
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes < measuredAt) continue;
    measuredAt = bytes + 5_000_000;
    most = Math.max(most, heldBytes() - before);
  }
  expect(bytes).toBeGreaterThan(200_000_000);
  console.info(`an export of ${bytes} bytes: at most ${Math.round(most / 1e6)} MB held`);
  expect(most).toBeLessThan(30_000_000);
});
