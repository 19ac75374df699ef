import { createHash } from 'node:crypto';
import type { EpochMs } from '#src/core/domain/calendar.ts';
import { withoutEndSlashes } from './end-slashes.ts';
import type { Log } from './log.ts';

/** A step of an upload from request to webhook. It holds Sinew's ids only: no name, file name or health data. */
export type Step = {
  /** A route's pattern or a job's name. */
  readonly name: string;
  /** `arrival` begins the trace: the request, the platform's event, the archive. */
  readonly kind: 'arrival' | 'job';
  /** The uploads it served: the step appears in the trace of each. */
  readonly uploadIds: readonly string[];
  readonly startedMs: EpochMs;
  readonly endedMs: EpochMs;
  readonly outcome: 'done' | 'failed';
};

/** Records steps once they are over; each upload has a trace of its own. */
export type Tracer = {
  readonly step: (step: Step) => void;
  /** Sends what is not sent yet. */
  readonly close: () => Promise<void>;
};

/** Records nothing, and loads no library. */
export const noTracer: Tracer = { step: () => undefined, close: async () => undefined };

/**
 * Ids that every process computes from the upload's id, so that no trace context has to be stored: the trace's are
 * the first 16 bytes of its SHA-256, the root span's the 8 bytes after them.
 *
 * @example
 * traceOf('upl_1').traceId; // what `printf upl_1 | sha256sum | cut -c1-32` prints
 */
export const traceOf = (uploadId: string): { readonly traceId: string; readonly spanId: string } => {
  const hash = createHash('sha256').update(uploadId).digest('hex');
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) };
};

/** Time for sending the last spans when a process ends. */
const closeTimeoutMs = 3_000;

const sampled = 1;

/**
 * Sends traces to an OpenTelemetry collector by OTLP over HTTP, in batches. An unreachable collector
 * delays nothing: it is logged and its spans are dropped. `OTEL_EXPORTER_OTLP_HEADERS` is respected.
 *
 * @param options.endpoint base address of the collector; `/v1/traces` is added.
 */
export const openTracer = async (options: {
  endpoint: string;
  process: string;
  log: Pick<Log, 'warn'>;
}): Promise<Tracer> => {
  // Loaded only where it is used.
  const [api, { BatchSpanProcessor, RandomIdGenerator, TracerProvider }, resources, { OTLPTraceExporter }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, diag, DiagLogLevel, trace } = api;
  const warn = (message: string): void => options.log.warn({ err: message.slice(0, 300) }, 'traces not sent');
  const quiet = (): undefined => undefined;
  diag.setLogger({ error: warn, warn, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN);
  const random = new RandomIdGenerator();
  // The ids of the next span; null: random ones.
  let next: { readonly traceId: string; readonly spanId: string } | null = null;
  const provider = new TracerProvider({
    resource: resources.resourceFromAttributes({
      'service.name': 'sinew',
      'sinew.process': options.process,
      'process.pid': process.pid,
    }),
    idGenerator: {
      generateTraceId: () => next?.traceId ?? random.generateTraceId(),
      generateSpanId: () => next?.spanId ?? random.generateSpanId(),
    },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${withoutEndSlashes(options.endpoint)}/v1/traces` }),
      }),
    ],
  });
  const tracer = provider.getTracer('sinew');
  const record = (step: Step, uploadId: string): void => {
    const root = traceOf(uploadId);
    const arrives = step.kind === 'arrival';
    const parent = { ...root, traceFlags: sampled, isRemote: true };
    next = arrives ? root : null;
    const span = tracer.startSpan(
      step.name,
      {
        kind: arrives ? SpanKind.SERVER : SpanKind.CONSUMER,
        startTime: step.startedMs,
        attributes: { 'sinew.upload.id': uploadId },
      },
      arrives ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent),
    );
    next = null;
    if (step.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(step.endedMs);
  };
  return {
    step: (step) => {
      for (const uploadId of step.uploadIds) record(step, uploadId);
    },
    close: async () => {
      const timeout = new Promise<void>((resolve) => setTimeout(resolve, closeTimeoutMs).unref());
      await Promise.race([provider.shutdown().catch(quiet), timeout]);
    },
  };
};
