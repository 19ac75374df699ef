import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { storeFiles } from '#src/use-cases/uploads/receive-upload.ts';
import { head, openConnection, type RawConnection } from '#tests/support/raw-connection.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

/** Every file below the data folder: raw, derived and temporary ones. */
const storedFiles = async ({ runtime }: TestService): Promise<string[]> =>
  (await readdir(join(runtime.config.dataDir, 'files'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

const query = async (service: TestService, text: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: service.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

const formOf = (parts: readonly Buffer[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part, index) => [
      Buffer.from(
        `--edge\r\nContent-Disposition: form-data; name="file"; filename="${index}.fit"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--edge--\r\n'),
  ]);

async function* inChunks(bytes: Buffer): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** A request whose length is not announced. */
const sendChunked = async (service: TestService, path: string, body: Buffer): Promise<number> => {
  const response = await fetch(`${await service.listen()}${path}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer sinew-test-operator-key',
      'content-type': 'multipart/form-data; boundary=edge',
    },
    body: inChunks(body),
    duplex: 'half',
  });
  return response.status;
};

describe('a refused upload stores nothing', () => {
  it('when its files together are larger than the limit, announced or not', async () => {
    const service = await useTestService({ worker: false, env: { MAX_UPLOAD_BYTES: '1048576' } });
    const runnerId = await service.createRunner();
    const form = formOf(Array.from({ length: 30 }, (_, index) => Buffer.alloc(1_000_000, index)));
    expect(await sendChunked(service, `/v1/runners/${runnerId}/uploads`, form)).toBe(413);
    const announced = await service.call('POST', `/v1/runners/${runnerId}/uploads`, {
      raw: form,
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    });
    expect(announced.status).toBe(413);
    expect(await storedFiles(service)).toEqual([]);
    expect(await query(service, 'select * from upload')).toEqual([]);
  });

  it('when its Idempotency-Key was used for another body', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const send = (raw: string) =>
      service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, {
        raw,
        headers: { 'idempotency-key': 'same' },
      });
    expect((await send('first')).status).toBe(202);
    const held = await storedFiles(service);
    for (const body of ['second', 'third', 'fourth']) expect((await send(body)).status).toBe(422);
    expect(held).toHaveLength(1);
    expect(await storedFiles(service)).toEqual(held);
  });

  it('when a part of its form is refused', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const whole = formOf([Buffer.from('one'), Buffer.from('two')]);
    const cut = await service.call('POST', `/v1/runners/${runnerId}/uploads`, {
      raw: whole.subarray(0, whole.length - 30),
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    });
    expect(cut.status).toBe(400);
    expect(await storedFiles(service)).toEqual([]);
  });
});

describe('the fields of a form', () => {
  const field = (text: string): string =>
    `--edge\r\nContent-Disposition: form-data; name="field"\r\nContent-Type: application/json\r\n\r\n${text}\r\n`;
  const send = async (service: TestService, text: string): Promise<number> => {
    const runnerId = await service.createRunner();
    const { status } = await service.call('POST', `/v1/runners/${runnerId}/uploads`, {
      raw: Buffer.concat([Buffer.from(field(text).repeat(20)), formOf([Buffer.from('file')])]),
      headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    });
    return status;
  };

  it('are ignored, and never read where they are large', async () => {
    const service = await useTestService({ worker: false });
    expect(await send(service, '{"name":"value"}')).toBe(202);
    const large = `[${'{},'.repeat(300_000)}{}]`;
    const before = process.cpuUsage();
    expect(await send(service, large)).toBe(400);
    const { user, system } = process.cpuUsage(before);
    // Reading one of the twenty alone, and looking for forbidden names in it, takes a tenth of a second.
    expect((user + system) / 1000).toBeLessThan(1_000);
  });
});

describe('the quota of a client', () => {
  it('counts requests at the same time together', async () => {
    const service = await useTestService({ worker: false, env: { CLIENT_STORED_BYTES: '10000' } });
    const runnerId = await service.createRunner();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, {
          raw: Buffer.alloc(3_000, index),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(3);
    expect(
      answers.filter(({ body }) => String(body['type']) === '/problems/quota-bytes-reached'),
    ).toHaveLength(17);
    expect(await storedFiles(service)).toHaveLength(3);
    expect(await query(service, 'select sum(bytes)::int as bytes from upload')).toEqual([{ bytes: 9_000 }]);
  });

  it('counts what is on the way in requests that never end', async () => {
    const service = await useTestService({ worker: false, env: { CLIENT_STORED_BYTES: '1000000' } });
    const runnerId = await service.createRunner();
    const address = await service.listen();
    const path = `POST /v1/runners/${runnerId}/uploads`;
    const slow = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const client = await openConnection(address);
        client.send(head(path, operatorKey, 'content-type: x/y', 'content-length: 900000'));
        client.send(Buffer.alloc(300_000));
        return client;
      }),
    );
    const isRefused = (client: RawConnection): boolean => client.received().includes('quota-bytes-reached');
    await expect.poll(() => slow.filter(isRefused)).toHaveLength(5);
    expect((await service.call('POST', `${path.slice(5)}?filename=a`, { raw: 'small' })).status).toBe(202);
    for (const client of slow) client.end();
    await expect
      .poll(async () => (await service.call('POST', path.slice(5), { raw: Buffer.alloc(900_000, 1) })).status)
      .toBe(202);
  });

  it('counts every file of a form as an upload of the day', async () => {
    const service = await useTestService({ worker: false, env: { CLIENT_DAILY_UPLOADS: '5' } });
    const runnerId = await service.createRunner();
    const send = (count: number) =>
      service.call('POST', `/v1/runners/${runnerId}/uploads`, {
        raw: formOf(Array.from({ length: count }, (_, index) => Buffer.from(`${count} ${index}`))),
        headers: { 'content-type': 'multipart/form-data; boundary=edge' },
      });
    expect((await send(6)).body['type']).toBe('/problems/quota-uploads-reached');
    expect((await send(4)).status).toBe(202);
    expect((await send(2)).body['type']).toBe('/problems/quota-uploads-reached');
    expect(await storedFiles(service)).toHaveLength(4);
  });

  it('ends the unpacking of an archive where it is reached', async () => {
    const run = await sample('fit/every-second-running-dynamics.fit');
    const parts = Array.from({ length: 12 }, (_, index) => ({
      name: `${index}.fit`,
      bytes: Buffer.concat([run, Buffer.from(String(index))]),
    }));
    const zip = zipBytes(parts);
    const limit = zip.length + 4 * run.length;
    const service = await useTestService({ env: { CLIENT_STORED_BYTES: String(limit) } });
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, zip, 'all.zip');
    expect(upload).toMatchObject({ status: 'processed', files: { total: 12 } });
    const refused = await query(
      service,
      `select count(*)::int as parts from upload where problem ->> 'code' = 'quota-bytes-reached'`,
    );
    expect(Number(refused[0]?.['parts'])).toBeGreaterThanOrEqual(8);
    const stored = await query(
      service,
      `select sum(bytes)::int as bytes from upload where status <> 'duplicate'`,
    );
    expect(Number(stored[0]?.['bytes'])).toBeLessThanOrEqual(limit);
  });
});

it('removes the bytes of a request that was killed before its upload was entered, and no others', async () => {
  let nowMs = Date.now();
  const service = await useTestService({
    worker: false,
    env: {},
    replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
  });
  const runnerId = await service.createRunner();
  const { deps } = service.runtime;
  const clientId = (await deps.stores.runners.findById(runnerId))?.clientId ?? '';
  const store = async (text: string): Promise<string> => {
    const held = await deps.files.hold(inChunks(Buffer.from(text)), 100);
    await storeFiles(deps, { clientId, runnerId }, [{ ...held, filename: 'a.fit' }]);
    return held.sha256;
  };
  await store('killed');
  const used = await store('sent again');
  await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw: 'sent again' });
  await store('sent again');
  expect(await storedFiles(service)).toHaveLength(2);
  await sweepUnfinished(deps);
  expect(await storedFiles(service)).toHaveLength(2);
  nowMs += 25 * 3_600_000;
  const renewed = await store('killed');
  nowMs += 3_600_000;
  await sweepUnfinished(deps);
  expect((await storedFiles(service)).toSorted()).toEqual([renewed, used].toSorted());
  nowMs += 25 * 3_600_000;
  await sweepUnfinished(deps);
  expect(await storedFiles(service)).toEqual([used]);
  expect(await query(service, 'select * from file_reservation')).toEqual([]);
});
