import type { Migration } from 'kysely/migration';
import * as ground from './0001-ground.ts';
import * as webhooksOut from './0002-webhooks-out.ts';

/** Forward only and in this order; a migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-webhooks-out': webhooksOut,
};
