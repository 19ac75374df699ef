import type { Database } from './database.ts';
import { createInboxArrivals } from './inbox/inbox-arrivals.ts';
import { createInboxLedger } from './inbox/inbox-ledger.ts';
import { createInboxProcessing } from './inbox/inbox-processing.ts';

export type { InboxBody, InboxEntry, InboxStatus, NewInboxEntry } from './inbox/inbox-entry.ts';

/** The ledger of events that platforms sent. */
export const createInboxStore = (db: Database) => ({
  ...createInboxArrivals(db),
  ...createInboxProcessing(db),
  ...createInboxLedger(db),
});

export type InboxStore = ReturnType<typeof createInboxStore>;
