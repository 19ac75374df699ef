import { resolve } from 'node:path';
import { readKnownNames } from './config-names.ts';
import {
  ConfigError,
  type Environment,
  integer,
  oneOf,
  optionalInteger,
  subnets,
  text,
  url,
} from './config-values.ts';
import { withoutEndSlashes } from './edges/end-slashes.ts';
import { readS3Address } from './edges/files/s3-address.ts';
import { type LogFormat, logFormats } from './edges/log.ts';
import { mailAddressFault } from './edges/notifications/mail-address.ts';
import { configurePlatforms } from './edges/platforms/index.ts';
import {
  type PlatformSettings,
  readPathSecrets,
  readReturnOrigins,
} from './edges/platforms/open-platforms.ts';
import { BadSetting } from './edges/platforms/settings.ts';
import { readSecretKey } from './edges/secret-box.ts';
import type { Quota, Retention } from './use-cases/dependencies.ts';

export { ConfigError };

/** The settings of the environment, validated once. Units are in the names. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** null: embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  /** null: the queue is in the same PostgreSQL. */
  readonly redisUrl: string | null;
  /** null: the folder `files` in `dataDir`. */
  readonly filesUrl: string | null;
  readonly bootstrapApiKey: string | null;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  readonly workerConcurrency: number;
  readonly maxUploadBytes: number;
  readonly rateLimitPerMinute: number;
  /** Addresses and subnets of proxies that say in `X-Forwarded-For` who asks. */
  readonly trustedProxies: readonly string[];
  readonly quota: Quota;
  readonly retention: Retention;
  /** Connections for the queries of one process; null: the default of its kind. */
  readonly databasePoolMax: number | null;
  /** Connections for the queue of one process; null: the default of its kind. */
  readonly databaseQueuePoolMax: number | null;
  /** Where the queue and the migrations reach PostgreSQL when `databaseUrl` is a transaction pooler. */
  readonly databaseDirectUrl: string | null;
  /** Address under which clients reach the service; null: relative addresses. */
  readonly publicUrl: string | null;
  /** The commit that the service was built from; null: unknown. */
  readonly commit: string | null;
  /** Port of the Prometheus page on `host`; null: none. */
  readonly metricsPort: number | null;
  /** Port of a worker's page, or the next free one above it; null: none. */
  readonly workerMetricsPort: number | null;
  /** Base address of an OpenTelemetry collector (OTLP over HTTP); null: no traces. */
  readonly tracesUrl: string | null;
  /** Keys of secrets at rest, the one in use first; null: a key in `dataDir`, made at the first start. */
  readonly secretsKeys: readonly Uint8Array[] | null;
  /** Whether webhooks may go to private addresses, ports and plain http. For development and closed networks. */
  readonly webhooksAllowPrivate: boolean;
  /** The mail server of notifications and the address they are sent from; null: no mail. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** Watch platforms: which are configured, under which paths, and where runners may return to. */
  readonly platforms: PlatformSettings;
  /** Where workers keep backups, how many, and the longest age of the newest; null: they make none. */
  readonly backups: { readonly folder: string; readonly keep: number; readonly everyHours: number } | null;
  /** Whether `npm start` runs a worker beside the API. */
  readonly superviseWorker: boolean;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const days = (env: Environment, name: string, fallback: number, min: number): number =>
  integer(env, name, fallback, { min, max: 36_500 });

/** A port; 0 is any free one, which the log names. */
const port = (env: Environment, name: string): number | null =>
  optionalInteger(env, name, { min: 0, max: 65_535 });

const portAfter = (before: number | null): number | null =>
  before === null || before === 0 ? before : Math.min(before + 1, 65_535);

const filesUrl = (env: Environment): string | null => {
  const value = url(env, 'FILES_URL', ['s3:', 'file:']);
  const address = value?.startsWith('s3:') ? readS3Address(value, env) : null;
  if (typeof address === 'string') throw new ConfigError(`FILES_URL ${address}.`);
  return value;
};

const apiKey = (env: Environment): string | null => {
  const value = text(env, 'BOOTSTRAP_API_KEY');
  if (value !== null && !/^[\x21-\x7e]{16,512}$/.test(value)) {
    throw new ConfigError('BOOTSTRAP_API_KEY must have 16 to 512 ASCII characters and no blanks.');
  }
  return value;
};

const secretsKeys = (env: Environment): readonly Uint8Array[] | null => {
  const value = text(env, 'SECRETS_KEY');
  if (value === null) return null;
  const keys = value.split(',').map(readSecretKey);
  if (!keys.every((key) => key !== null)) {
    throw new ConfigError('SECRETS_KEY must be 32 bytes in base64 or hexadecimal, older keys after commas.');
  }
  return keys;
};

const platformSettings = (env: Environment): PlatformSettings => {
  const configurations = configurePlatforms(env);
  for (const configured of configurations.values()) {
    const fault = configured.kind === 'invalid' ? configured.faults[0] : undefined;
    if (fault !== undefined) throw new ConfigError(`${fault.setting}: ${fault.detail}.`);
  }
  try {
    return {
      configurations,
      pathSecrets: readPathSecrets(env),
      returnOrigins: readReturnOrigins(env),
    };
  } catch (error) {
    if (error instanceof BadSetting) throw new ConfigError(`${error.setting}: ${error.message}.`);
    throw error;
  }
};

const mailSettings = (env: Environment): Config['mail'] => {
  const [server, from] = [url(env, 'SMTP_URL', ['smtp:', 'smtps:']), text(env, 'SMTP_FROM')];
  if (from !== null && mailAddressFault(from) !== null)
    throw new ConfigError('SMTP_FROM must be a mail address, like sinew@club.example.');
  if (server === null) return null;
  if (from === null) throw new ConfigError('SMTP_FROM must be set where SMTP_URL is.');
  return { url: server, from };
};

const backupSettings = (env: Environment): Config['backups'] => {
  const folder = text(env, 'BACKUP_DIR');
  const keep = integer(env, 'BACKUP_KEEP', 7, { min: 1, max: 100_000 });
  const everyHours = integer(env, 'BACKUP_EVERY_HOURS', 24, { min: 1, max: 8_760 });
  return folder === null ? null : { folder: resolve(folder), keep, everyHours };
};

const readPublicUrl = (env: Environment): string | null => {
  const written = url(env, 'PUBLIC_URL', ['http:', 'https:']);
  return written === null ? null : withoutEndSlashes(written);
};

/**
 * Reads and checks every setting.
 *
 * @throws ConfigError with one line that names the setting.
 * @example
 * readConfig({ PORT: '8080' }).port; // 8080
 */
export const readConfig = (env: Environment): Config => readKnownNames(env, readSettings);

const readSettings = (env: Environment): Config => ({
  host: text(env, 'HOST') ?? '127.0.0.1',
  port: integer(env, 'PORT', 3000, { min: 0, max: 65_535 }),
  dataDir: resolve(text(env, 'DATA_DIR') ?? './.data'),
  databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
  redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:']),
  filesUrl: filesUrl(env),
  bootstrapApiKey: apiKey(env),
  logLevel: oneOf(env, 'LOG_LEVEL', logLevels, 'info'),
  logFormat: oneOf(env, 'LOG_FORMAT', logFormats, 'json'),
  workerConcurrency: integer(env, 'WORKER_CONCURRENCY', 2, { min: 1, max: 64 }),
  maxUploadBytes: integer(env, 'MAX_UPLOAD_BYTES', 512 * 1024 * 1024, { min: 1024, max: 64 * 1024 ** 3 }),
  rateLimitPerMinute: integer(env, 'RATE_LIMIT_PER_MINUTE', 1200, { min: 1, max: 1_000_000 }),
  trustedProxies: subnets(env, 'TRUST_PROXY'),
  quota: {
    dailyUploads: optionalInteger(env, 'CLIENT_DAILY_UPLOADS', { min: 1, max: 1_000_000_000 }),
    storedBytes: optionalInteger(env, 'CLIENT_STORED_BYTES', { min: 1024, max: Number.MAX_SAFE_INTEGER }),
  },
  retention: {
    eventDays: days(env, 'KEEP_EVENTS_DAYS', 30, 1),
    inboxBodyDays: days(env, 'KEEP_INBOX_BODIES_DAYS', 14, 1),
    // Platforms repeat an event for up to seven days.
    inboxEntryDays: days(env, 'KEEP_INBOX_DAYS', 90, 8),
    assessmentDays: optionalInteger(env, 'KEEP_ASSESSMENTS_DAYS', { min: 1, max: 36_500 }),
  },
  databasePoolMax: optionalInteger(env, 'DATABASE_POOL_MAX', { min: 2, max: 200 }),
  // One listener for each lane, and one for queries.
  databaseQueuePoolMax: optionalInteger(env, 'DATABASE_QUEUE_POOL_MAX', { min: 6, max: 200 }),
  databaseDirectUrl: url(env, 'DATABASE_DIRECT_URL', ['postgres:', 'postgresql:']),
  publicUrl: readPublicUrl(env),
  commit: text(env, 'BUILD_COMMIT'),
  metricsPort: port(env, 'METRICS_PORT'),
  workerMetricsPort: port(env, 'WORKER_METRICS_PORT') ?? portAfter(port(env, 'METRICS_PORT')),
  tracesUrl: url(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:']),
  secretsKeys: secretsKeys(env),
  webhooksAllowPrivate: oneOf(env, 'WEBHOOKS_ALLOW_PRIVATE', ['yes', 'no'], 'no') === 'yes',
  mail: mailSettings(env),
  platforms: platformSettings(env),
  backups: backupSettings(env),
  superviseWorker: oneOf(env, 'SUPERVISE_WORKER', ['yes', 'no'], 'yes') === 'yes',
});
