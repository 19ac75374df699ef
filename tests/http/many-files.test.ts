import { expect, it } from 'vitest';
import { type DeliveredFile, receiveUploads } from '#src/use-cases/uploads/receive-upload.ts';
import { useTestService } from '#tests/support/test-service.ts';

async function* once(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

it('the same files in two requests at once, in another order, are each imported once', async () => {
  const service = await useTestService({ worker: false });
  const { deps: inner } = service.runtime;
  const runnerId = await service.createRunner();
  for (let round = 0; round < 5; round += 1) {
    const files: DeliveredFile[] = [];
    for (let n = 0; n < 30; n += 1) {
      const received = await inner.files.receive(runnerId, once(`${round} ${n}`), 1e6);
      files.push({ ...received, filename: `${n}.fit` });
    }
    const sent = await Promise.all(
      [files, files.toReversed()].map((order) =>
        receiveUploads(inner, { runnerId, files: order, provenance: null }),
      ),
    );
    expect(sent.map((uploads) => uploads.map(({ filename }) => filename))).toEqual([
      files.map(({ filename }) => filename),
      files.map(({ filename }) => filename).toReversed(),
    ]);
    const statuses = sent.flat().map(({ status }) => status);
    expect(statuses.filter((status) => status === 'queued')).toHaveLength(30);
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(30);
  }
});
