import type { Migration } from 'kysely/migration';
import * as firstTables from './0001-first-tables.ts';
import * as webhooksOut from './0002-webhooks-out.ts';
import * as doneRoutines from './0003-done-routines.ts';
import * as reprocessing from './0004-reprocessing.ts';
import * as platforms from './0005-platforms.ts';
import * as indices from './0006-indices.ts';
import * as ventilatoryThresholds from './0007-ventilatory-thresholds.ts';
import * as describingInBatches from './0008-describing-in-batches.ts';
import * as retention from './0009-retention.ts';
import * as platformLease from './0010-platform-lease.ts';
import * as webhookTurns from './0012-webhook-turns.ts';
import * as testKnownEndpoints from './0013-test-known-endpoints.ts';
import * as shorterHints from './0014-shorter-hints.ts';
import * as fileReservations from './0015-file-reservations.ts';
import * as unreadActivities from './0016-unread-activities.ts';
import * as corrections from './0017-corrections.ts';
import * as tagsAndToday from './0018-tags-and-today.ts';
import * as links from './0019-links.ts';
import * as statedActivities from './0020-stated-activities.ts';
import * as filteredLists from './0021-filtered-lists.ts';
import * as plannedRuns from './0022-planned-runs.ts';
import * as revisions from './0023-revisions.ts';
import * as notifications from './0024-notifications.ts';
import * as operatorPages from './0026-operator-pages.ts';
import * as toldInLanguages from './0027-told-in-languages.ts';

/**
 * Forward only and in this order; a migration that has landed is never edited. The database knows each by its number
 * alone, so that its file may be renamed.
 */
export const migrations: Record<string, Migration> = {
  '0001': firstTables,
  '0002': webhooksOut,
  '0003': doneRoutines,
  '0004': reprocessing,
  '0005': platforms,
  '0006': indices,
  '0007': ventilatoryThresholds,
  '0008': describingInBatches,
  '0009': retention,
  '0010': platformLease,
  '0012': webhookTurns,
  '0013': testKnownEndpoints,
  '0014': shorterHints,
  '0015': fileReservations,
  '0016': unreadActivities,
  '0017': corrections,
  '0018': tagsAndToday,
  '0019': links,
  '0020': statedActivities,
  '0021': filteredLists,
  '0022': plannedRuns,
  '0023': revisions,
  '0024': notifications,
  '0026': operatorPages,
  '0027': toldInLanguages,
};
