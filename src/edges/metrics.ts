import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The measurements of use-cases, API and workers. Never an id, a name or health data. */
export type Meter = {
  readonly uploadReceived: (outcome: 'queued' | 'duplicate') => void;
  readonly uploadFinished: (outcome: 'processed' | 'rejected', secondsSinceReceived: number) => void;
  /** null when no upload led to the assessment. */
  readonly runnerAssessed: (secondsSinceReceived: number | null) => void;
  readonly jobEnded: (job: { name: string; seconds: number; outcome: 'done' | 'failed' }) => void;
  readonly backupEnded: (outcome: 'made' | 'failed') => void;
  /** A raw file whose stored bytes are not those that were received. */
  readonly fileDamaged: () => void;
  readonly requestAnswered: (answer: {
    method: string;
    route: string;
    status: number;
    seconds: number;
  }) => void;
};

/** Values that are read when the page is rendered: by lane and state, or by platform. */
export type Watched = {
  readonly queueDepth: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** Seconds since anything arrived, by platform; platforms that never sent anything are left out. */
  readonly platformSilence: () => Promise<Readonly<Record<string, number>>>;
};

export type Metrics = Meter & {
  /** Reads these values for each rendering of the page. A read that fails leaves its metric out. */
  readonly watch: (watched: Watched) => void;
  /** Adds what the process itself uses: CPU, memory, event loop, open files. */
  readonly watchProcess: () => void;
  /** The page in Prometheus' text format. */
  readonly render: () => Promise<string>;
};

const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const jobSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const waitSeconds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 14_400];

const histogram = <L extends string>(
  registry: Registry,
  name: string,
  help: string,
  buckets: number[],
  labelNames: readonly L[] = [],
): Histogram<L> => new Histogram({ name, help, buckets, labelNames: [...labelNames], registers: [registry] });

const watch = (registry: Registry, watched: Watched): void => {
  new Gauge({
    name: 'sinew_queue_jobs',
    help: 'Jobs in the queue by lane and state. The same from every process: take the maximum.',
    labelNames: ['lane', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      const lanes = await watched.queueDepth().catch(() => ({}));
      for (const [lane, states] of Object.entries(lanes))
        for (const [state, jobs] of Object.entries(states)) this.set({ lane, state }, jobs);
    },
  });
  new Gauge({
    name: 'sinew_platform_silence_seconds',
    help: 'Seconds since a watch platform last sent anything.',
    labelNames: ['platform'],
    registers: [registry],
    async collect() {
      this.reset();
      const silences = await watched.platformSilence().catch(() => ({}));
      for (const [platform, seconds] of Object.entries(silences)) this.set({ platform }, seconds);
    },
  });
};

/**
 * The metrics of one process, in a registry of their own.
 *
 * @example
 * const metrics = createMetrics();
 * metrics.uploadFinished('processed', 0.4);
 * await metrics.render(); // '… sinew_uploads_finished_total{outcome="processed"} 1 …'
 */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const received = new Counter({
    name: 'sinew_uploads_received_total',
    help: 'Files received.',
    labelNames: ['outcome'],
    registers,
  });
  const finished = new Counter({
    name: 'sinew_uploads_finished_total',
    help: 'Files processed or rejected, parts of archives included.',
    labelNames: ['outcome'],
    registers,
  });
  const damaged = new Counter({
    name: 'sinew_stored_files_damaged_total',
    help: 'Readings of files whose stored bytes are not those that were received. Any is a reason to act.',
    registers,
  });
  const backups = new Counter({
    name: 'sinew_backups_total',
    help: 'Backups that this worker made or failed to make.',
    labelNames: ['outcome'],
    registers,
  });
  const processed = histogram(
    registry,
    'sinew_upload_to_processed_seconds',
    'From the last byte of a file to its saved activity.',
    waitSeconds,
  );
  const assessed = histogram(
    registry,
    'sinew_upload_to_assessment_seconds',
    'From the last byte of the oldest file without an assessment to the assessment that includes it.',
    waitSeconds,
  );
  const jobs = histogram(registry, 'sinew_job_duration_seconds', 'Time a job took.', jobSeconds, [
    'job',
    'outcome',
  ]);
  const requests = histogram(
    registry,
    'sinew_http_request_duration_seconds',
    'Time to answer a request.',
    requestSeconds,
    ['method', 'route', 'status'],
  );
  return {
    uploadReceived: (outcome) => received.inc({ outcome }),
    uploadFinished: (outcome, seconds) => {
      finished.inc({ outcome });
      if (outcome === 'processed') processed.observe(seconds);
    },
    runnerAssessed: (seconds) => {
      if (seconds !== null) assessed.observe(seconds);
    },
    jobEnded: ({ name, seconds, outcome }) => jobs.observe({ job: name, outcome }, seconds),
    backupEnded: (outcome) => backups.inc({ outcome }),
    fileDamaged: () => damaged.inc(),
    requestAnswered: ({ seconds, status, ...labels }) =>
      requests.observe({ ...labels, status: String(status) }, seconds),
    watch: (watched) => watch(registry, watched),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    render: () => registry.metrics(),
  };
};

/** A metrics page that listens. */
export type MetricsPage = { readonly port: number; readonly close: () => Promise<void> };

const listen = (server: ReturnType<typeof createServer>, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });

/**
 * Serves `GET /metrics` on a port of its own, so that it is never public together with the API.
 *
 * @param place.ports how many ports to try from `place.port` upwards: workers of one machine take the next free one.
 * @throws the last error when none of the ports is free.
 */
export const serveMetrics = async (
  metrics: Metrics,
  place: { host: string; port: number; ports: number },
): Promise<MetricsPage> => {
  metrics.watchProcess();
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics')
      return response.writeHead(404).end();
    const page = await metrics.render().catch(() => null);
    if (page === null) return response.writeHead(500).end();
    return response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(page);
  });
  for (let tried = 1; ; tried++) {
    try {
      const port = await listen(server, place.host, place.port === 0 ? 0 : place.port + tried - 1);
      return {
        port,
        close: () =>
          new Promise((resolve) => {
            server.closeAllConnections();
            server.close(() => resolve());
          }),
      };
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE' || tried >= place.ports) throw error;
    }
  }
};
