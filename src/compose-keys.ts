import { join } from 'node:path';
import type pino from 'pino';
import { type Config, ConfigError } from './config.ts';
import type { ProcessKind } from './edges/log.ts';
import { findSecretKey, keepSecretKey, secretKeyId } from './edges/secret-box.ts';
import type { Database } from './edges/storage/database.ts';
import { listSealingKeys } from './edges/storage/list-sealing-keys.ts';

const requireKnown = (
  config: Config,
  keys: readonly Uint8Array[],
  sealing: readonly string[],
  log: pino.Logger,
): void => {
  const known = new Set(keys.map(secretKeyId));
  const unknown = sealing.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  if (unknown.length < sealing.length) {
    log.warn({ keys: unknown }, 'secrets are sealed with keys that are not in SECRETS_KEY');
    return;
  }
  const file = join(config.dataDir, 'secrets-key');
  const place = config.secretsKeys === null ? file : 'SECRETS_KEY';
  const fault = keys.length === 0 ? 'is missing' : 'holds another key';
  throw new ConfigError(
    `The database holds secrets (of webhooks and platforms) sealed with the key ${unknown.join(', ')}, but ${place} ${fault}: restore ${file} from a backup, or set SECRETS_KEY to that key.`,
  );
};

/**
 * The keys of secrets at rest. A new key is made only where the database holds no sealed secret: with another key
 * those could not be opened, and the addresses of platforms would change.
 *
 * @throws ConfigError where the key of the stored secrets is not here.
 */
export const openKeys = async (
  config: Config,
  kind: ProcessKind,
  database: Database,
  log: pino.Logger,
): Promise<readonly Uint8Array[]> => {
  if (kind === 'api' && config.databaseUrl !== null && config.secretsKeys === null) {
    log.warn(
      'SECRETS_KEY is not set: only processes on this DATA_DIR can decrypt secrets stored by this one',
    );
  }
  // Before the file is looked for: the key of another process that starts is there before its first secret.
  const sealing = await listSealingKeys(database);
  const kept = config.secretsKeys ?? (await findSecretKey(config.dataDir));
  requireKnown(config, kept, sealing, log);
  return kept.length > 0 ? kept : [await keepSecretKey(config.dataDir)];
};
