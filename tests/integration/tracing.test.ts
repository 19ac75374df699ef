import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jobId } from '#src/edges/queue/jobs.ts';
import { noTracer, traceOf } from '#src/edges/tracing.ts';
import { readBody } from '#tests/support/read-body.ts';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';

type Span = {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
};

type Export = {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
};

/** A collector on this machine, which also takes webhooks. */
const startCollector = async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (body === null) return;
    if (request.url === '/v1/traces') bodies.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const spans = (): Span[] =>
    bodies.flatMap((body) =>
      (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  return { url: `http://127.0.0.1:${port}`, spans, text: () => bodies.join('\n') };
};

const sample = (): Promise<Buffer> =>
  readFile(new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url));

describe('traces', () => {
  it('follow one upload through both processes, from its request to its webhooks, as one trace', async () => {
    const collector = await startCollector();
    const service = await startServiceProcess({
      DATABASE_URL: await useDatabaseUrl(),
      DATA_DIR: await useDataDir(),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: '200',
      WEBHOOKS_ALLOW_PRIVATE: 'yes',
    });
    await service.call('POST', '/v1/webhook-endpoints', { url: `${collector.url}/hook` });
    await expect.poll(service.output).toContain('worker takes jobs');
    const { body: runner } = await service.call('POST', '/v1/runners', { displayName: 'Ada Lovelace' });
    const answer = await service.call(
      'POST',
      `/v1/runners/${runner['id']}/uploads?filename=ada-in-the-park.fit`,
      await sample(),
    );
    const uploadId = String(answer.body['items']?.[0]?.['id']);
    const { traceId, spanId } = traceOf(uploadId);
    const ofUpload = () => collector.spans().filter((span) => span.traceId === traceId);
    await expect
      .poll(() =>
        ofUpload()
          .map(({ name }) => name)
          .toSorted(),
      )
      .toEqual([
        'POST /v1/runners/:id/uploads',
        'assess-runner',
        'deliver-webhook',
        'deliver-webhook',
        'import-upload',
      ]);
    const root = ofUpload().find((span) => span.spanId === spanId);
    expect(root?.name).toBe('POST /v1/runners/:id/uploads');
    expect(root?.parentSpanId ?? '').toBe('');
    for (const span of ofUpload()) {
      if (span.spanId !== spanId) expect(span.parentSpanId).toBe(spanId);
      expect(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano)).toBe(true);
      expect(span.attributes).toEqual([{ key: 'sinew.upload.id', value: { stringValue: uploadId } }]);
    }
    await service.kill('SIGTERM');
    expect(collector.spans().every((span) => span.traceId === traceId)).toBe(true);
    for (const secret of ['Lovelace', 'ada-in-the-park', String(runner['id'])])
      expect(collector.text()).not.toContain(secret);
  });

  it('hold up no upload when the collector is unavailable', async () => {
    const service = await startServiceProcess({
      DATABASE_URL: await useDatabaseUrl(),
      DATA_DIR: await useDataDir(),
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
      OTEL_EXPORTER_OTLP_TIMEOUT: '500',
      OTEL_BSP_SCHEDULE_DELAY: '200',
    });
    const { body: runner } = await service.call('POST', '/v1/runners', {});
    const answer = await service.call('POST', `/v1/runners/${runner['id']}/uploads`, await sample(), {
      prefer: 'wait=20',
    });
    expect(answer.body['items']?.[0]?.['status']).toBe('processed');
    await expect.poll(() => service.output()).toContain('traces not sent');
  });

  it('have ids that follow from the id of the upload', () => {
    const hash = createHash('sha256').update('upl_1').digest('hex');
    expect(traceOf('upl_1')).toEqual({ traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) });
  });

  it('make no second job of a delivery that is enqueued with and without its uploads', () => {
    const payload = { deliveryId: 'dlv_1', dueMs: 5 };
    const traced = { name: 'deliver-webhook', payload: { ...payload, uploadIds: ['upl_1'] } } as const;
    expect(jobId(traced)).toBe(jobId({ name: 'deliver-webhook', payload }));
  });

  it('cost nothing when they are not configured', async () => {
    const at = { startedMs: 0, endedMs: 1, outcome: 'done', kind: 'job' } as const;
    noTracer.step({ name: 'import-upload', uploadIds: ['upl_1'], ...at });
    await expect(noTracer.close()).resolves.toBeUndefined();
  });
});
