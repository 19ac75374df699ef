import type { Database } from './database.ts';
import { createOperatorCounts } from './operator/operator-counts.ts';
import { createOperatorLists } from './operator/operator-lists.ts';
import { createOperatorSessions } from './operator/operator-sessions.ts';

export type { StateCounts } from './operator/operator-counts.ts';
export type { OperatorList, OperatorPageRequest } from './operator/operator-filter.ts';
export type {
  ConnectionRow,
  DeliveryRow,
  EndpointRow,
  EventRow,
  Owned,
  ReprocessingRow,
  UploadRow,
} from './operator/operator-rows.ts';
export type { OperatorSession } from './operator/operator-sessions.ts';

/** What whoever operates the service sees of all clients: ids, states and reasons, nothing of health. */
export const createOperatorStore = (db: Database) => ({
  ...createOperatorSessions(db),
  ...createOperatorLists(db),
  ...createOperatorCounts(db),
});

export type OperatorStore = ReturnType<typeof createOperatorStore>;
