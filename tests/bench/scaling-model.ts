/** What one run costs from its upload to the assessment that counts it. Measured by `scaling`; every other number follows. */
export type CostOfRun = {
  /** CPU milliseconds in each kind of process. */
  readonly cpuMs: {
    readonly api: number;
    readonly worker: number;
    /** The processes of a worker that read files. */
    readonly reader: number;
    readonly postgres: number;
    readonly pgbouncer: number;
    readonly redis: number;
  };
  readonly statements: number;
  readonly walBytes: number;
  /** Of PostgreSQL's log, with runs sent sixteen at a time: commits at the same time share one. */
  readonly walSyncs: number;
  /** Rows and indices that stay. */
  readonly databaseBytes: number;
  readonly fileBytes: number;
  /** CPU milliseconds of the piece of work of `slowness.ts` where this was measured. */
  readonly pieceMs: number;
};

/** Two cores, PostgreSQL 15 behind PgBouncer, Redis, runners with thirty earlier runs, files of 11 kB. */
export const costOfRun: CostOfRun = {
  cpuMs: { api: 6.2, worker: 17, reader: 3, postgres: 10.7, pgbouncer: 1.9, redis: 1 },
  statements: 49,
  walBytes: 36_000,
  walSyncs: 4,
  databaseBytes: 18_000,
  fileBytes: 11_000,
  pieceMs: 2,
};

/** The costs on a machine, or beside other work, where the piece of work takes so long. */
export const costAt = (cost: CostOfRun, pieceMs: number): CostOfRun => {
  const slower = (kind: keyof CostOfRun['cpuMs']): number => (cost.cpuMs[kind] * pieceMs) / cost.pieceMs;
  return {
    ...cost,
    pieceMs,
    cpuMs: {
      api: slower('api'),
      worker: slower('worker'),
      reader: slower('reader'),
      postgres: slower('postgres'),
      pgbouncer: slower('pgbouncer'),
      redis: slower('redis'),
    },
  };
};

/** How many processes and cores there are. */
export type Fleet = {
  readonly cores: number;
  readonly apis: number;
  readonly workers: number;
  /** Reading processes of one worker. */
  readonly readers: number;
};

/** Runs a second that a fleet files at the most, and what bounds it: one thread of each process, or the cores together. */
export const mostRunsPerSecond = (
  { cpuMs }: CostOfRun,
  { cores, apis, workers, readers }: Fleet,
): { readonly runsPerSecond: number; readonly bound: string } => {
  const total = Object.values(cpuMs).reduce((sum, ms) => sum + ms, 0);
  const bounds = {
    cores: (cores * 1000) / total,
    api: (apis * 1000) / cpuMs.api,
    worker: (workers * 1000) / cpuMs.worker,
    reader: (workers * readers * 1000) / cpuMs.reader,
    pgbouncer: 1000 / cpuMs.pgbouncer,
    redis: 1000 / cpuMs.redis,
  };
  const [bound, runsPerSecond] = Object.entries(bounds).reduce((least, one) =>
    one[1] < least[1] ? one : least,
  );
  return { runsPerSecond, bound };
};

export type Population = {
  readonly runners: number;
  readonly runsPerWeek: number;
  /** Of a week's runs, those that arrive in its busiest hour. */
  readonly shareOfBusiestHour: number;
};

export const millionRunners: Population = { runners: 1_000_000, runsPerWeek: 5, shareOfBusiestHour: 0.25 };

/** A process or core is planned to be this busy in the busiest hour, so that queues stay short. */
const planned = 0.7;
const secondsPerHour = 3600;
const weeksPerYear = 52;
/** Rows of one partition or database, beyond which an index no longer stays in memory of usual size. */
const rowsPerDatabase = 100_000_000;

/** What one server gives, for finding what is exhausted first. */
export const limits = {
  /** Cores of one large database server. */
  postgresCores: 64,
  /** Flushes a second of a fast disk; commits at the same time share one. */
  walSyncsPerSecond: 10_000,
  /** Bytes a second that the log is written and copied to a replica. */
  walBytesPerSecond: 200e6,
  /** Redis and PgBouncer each use one core. */
  redisCores: 1,
  pgbouncerCores: 1,
} as const;

/** What a population needs in its busiest hour, and what it stores in a year. */
export const planFor = (cost: CostOfRun, population: Population) => {
  const runsPerYear = population.runners * population.runsPerWeek * weeksPerYear;
  const runsInBusiestHour = population.runners * population.runsPerWeek * population.shareOfBusiestHour;
  const perSecond = runsInBusiestHour / secondsPerHour;
  const busy = (cpuMs: number): number => (perSecond * cpuMs) / 1000;
  const processes = (cpuMs: number): number => Math.ceil(busy(cpuMs) / planned);
  const { cpuMs } = cost;
  // Of what one server gives, the share that is needed.
  const shares = {
    'cores of PostgreSQL': busy(cpuMs.postgres) / limits.postgresCores,
    'flushes of the log': (perSecond * cost.walSyncs) / limits.walSyncsPerSecond,
    'bytes of the log': (perSecond * cost.walBytes) / limits.walBytesPerSecond,
    'the core of Redis': busy(cpuMs.redis) / limits.redisCores,
    'the core of PgBouncer': busy(cpuMs.pgbouncer) / limits.pgbouncerCores,
  };
  const [firstBottleneck, shareUsed] = Object.entries(shares).reduce((most, one) =>
    one[1] > most[1] ? one : most,
  );
  // With half the workers that are needed, the rest of the hour's runs waits.
  const halfOfNeeded = perSecond / 2;
  return {
    runsPerSecond: perSecond,
    apiProcesses: processes(cpuMs.api),
    workers: processes(cpuMs.worker),
    readers: processes(cpuMs.reader),
    postgresCores: processes(cpuMs.postgres),
    statementsPerSecond: perSecond * cost.statements,
    walSyncsPerSecond: perSecond * cost.walSyncs,
    walMegabytesPerSecond: (perSecond * cost.walBytes) / 1e6,
    databaseTerabytesPerYear: (runsPerYear * cost.databaseBytes) / 1e12,
    filesTerabytesPerYear: (runsPerYear * cost.fileBytes) / 1e12,
    activitiesPerYear: runsPerYear,
    databases: Math.ceil(runsPerYear / rowsPerDatabase),
    queueDepthAtHalf: (perSecond - halfOfNeeded) * secondsPerHour,
    hoursToEmptyAtHalf: (perSecond - halfOfNeeded) / halfOfNeeded,
    firstBottleneck,
    shareUsed,
  };
};

const round = (value: number, digits = 2): string =>
  Number(value.toPrecision(digits)).toLocaleString('en-US');

/** The rows of the table in `workers/scaling.md`. */
export const tableOf = (cost: CostOfRun, population: Population): string => {
  const plan = planFor(cost, population);
  const rows = [
    ['runs a second in the busiest hour', round(plan.runsPerSecond, 3)],
    ['API processes, a core each', round(plan.apiProcesses)],
    ['workers, a core each', round(plan.workers)],
    ['cores of their reading processes', round(plan.readers)],
    ['cores of PostgreSQL', round(plan.postgresCores)],
    ['statements a second', round(plan.statementsPerSecond)],
    ['flushes of its log a second', round(plan.walSyncsPerSecond)],
    ['log written, MB a second', round(plan.walMegabytesPerSecond)],
    ['activities after a year, millions', round(plan.activitiesPerYear / 1e6, 3)],
    ['database after a year, TB', round(plan.databaseTerabytesPerYear)],
    ['files after a year, TB', round(plan.filesTerabytesPerYear)],
    ['databases, with at most 100 million activities each', round(plan.databases)],
    ['runs that wait after the hour, with half the workers', round(plan.queueDepthAtHalf)],
    ['hours until they are done', round(plan.hoursToEmptyAtHalf)],
    ['exhausted first', `${plan.firstBottleneck}, ${round(plan.shareUsed * 100)} % in use`],
  ];
  return rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n');
};

/** The rows of the costs of one run in `workers/scaling.md`. */
export const costsOf = ({ cpuMs, ...cost }: CostOfRun): string =>
  [
    ...Object.entries(cpuMs).map(([kind, ms]) => [`CPU of ${kind}, ms`, round(ms)]),
    ['statements', round(cost.statements)],
    ['bytes of the log', round(cost.walBytes)],
    ['flushes of the log', round(cost.walSyncs)],
    ['bytes that stay in the database', round(cost.databaseBytes)],
    ['bytes of files', round(cost.fileBytes)],
  ]
    .map(([name, value]) => `| ${name} | ${value} |`)
    .join('\n');
