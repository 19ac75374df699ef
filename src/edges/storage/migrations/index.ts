import type { Migration } from 'kysely/migration';
import * as runtime from './0001-first-tables.ts';
import * as webhooksOut from './0002-webhooks-out.ts';
import * as doneRoutines from './0003-done-routines.ts';
import * as reprocessing from './0004-reprocessing.ts';
import * as platforms from './0005-platforms.ts';
import * as indices from './0006-indices.ts';
import * as ventilatoryThresholds from './0007-ventilatory-thresholds.ts';
import * as describingInBatches from './0008-describing-in-batches.ts';
import * as retention from './0009-retention.ts';

/** Forward only and in this order; a migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-runtime': runtime,
  '0002-webhooks-out': webhooksOut,
  '0003-done-routines': doneRoutines,
  '0004-reprocessing': reprocessing,
  '0005-platforms': platforms,
  '0006-indices': indices,
  '0007-ventilatory-thresholds': ventilatoryThresholds,
  '0008-describing-in-turns': describingInBatches,
  '0009-retention': retention,
};
