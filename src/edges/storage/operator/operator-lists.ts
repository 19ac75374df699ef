import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import { type Page, pageById } from '#src/edges/storage/paging.ts';
import {
  countRows,
  narrow,
  type OperatorFilter,
  type OperatorList,
  type OperatorPageRequest,
} from './operator-filter.ts';
import type {
  ConnectionRow,
  DeliveryRow,
  EndpointRow,
  EventRow,
  ReprocessingRow,
  UploadRow,
} from './operator-rows.ts';

const owner = ['client.id as clientId', 'client.name as clientName'] as const;

/** The last attempt at each delivery. */
const lastAttempt = sql<{ statusCode: number | null; because: string | null }>`lateral (
  select status_code, because from webhook_attempt
  where delivery_id = webhook_delivery.id order by number desc limit 1
)`;

/** Lists over all clients, newest first: states and reasons, nothing that tells of a run or of how somebody feels. */
export const createOperatorLists = (db: Database) => ({
  /** The number of rows of a list, counted up to `most`. */
  countRows: async (list: OperatorList, filter: OperatorFilter, most: number): Promise<number> => {
    const { rows } = await countRows(list, filter, most).execute(db);
    return rows[0]?.count ?? 0;
  },

  listEvents: (page: OperatorPageRequest): Promise<Page<EventRow>> =>
    pageById(page, (after, limit) =>
      db
        .selectFrom('inbox')
        .leftJoin('runner', 'runner.id', 'inbox.runnerId')
        .leftJoin('client', 'client.id', 'runner.clientId')
        .select([
          ...owner,
          ...(['inbox.id', 'inbox.platform', 'inbox.kind', 'inbox.status', 'inbox.reason'] as const),
          ...(['inbox.runnerId', 'inbox.uploadId', 'inbox.attempts'] as const),
          ...(['inbox.receivedAt', 'inbox.nextAttemptAt'] as const),
        ])
        .where(narrow('events', page, after))
        .orderBy('inbox.id', 'desc')
        .limit(limit)
        .execute(),
    ),

  listUploads: (page: OperatorPageRequest): Promise<Page<UploadRow>> =>
    pageById(page, (after, limit) =>
      db
        .selectFrom('upload')
        .innerJoin('client', 'client.id', 'upload.clientId')
        .select([
          ...owner,
          ...(['upload.id', 'upload.runnerId', 'upload.parentId', 'upload.bytes'] as const),
          ...(['upload.format', 'upload.status', 'upload.problem', 'upload.attempts'] as const),
          ...(['upload.receivedAt', 'upload.finishedAt'] as const),
        ])
        .where(narrow('uploads', page, after))
        .orderBy('upload.id', 'desc')
        .limit(limit)
        .execute(),
    ),

  listDeliveries: (page: OperatorPageRequest): Promise<Page<DeliveryRow>> =>
    pageById(page, (after, limit) =>
      db
        .selectFrom('webhookDelivery')
        .innerJoin('outboxEvent', 'outboxEvent.id', 'webhookDelivery.eventId')
        .innerJoin('webhookEndpoint', 'webhookEndpoint.id', 'webhookDelivery.endpointId')
        .innerJoin('client', 'client.id', 'webhookEndpoint.clientId')
        .leftJoin(lastAttempt.as('last'), (join) => join.onTrue())
        .select([
          ...owner,
          ...(['webhookDelivery.id', 'webhookDelivery.endpointId', 'webhookDelivery.status'] as const),
          ...(['webhookDelivery.held', 'webhookDelivery.attempts', 'webhookDelivery.createdAt'] as const),
          ...(['webhookDelivery.nextAttemptAt', 'webhookEndpoint.url', 'outboxEvent.type'] as const),
          ...(['last.statusCode', 'last.because'] as const),
        ])
        .where(narrow('deliveries', page, after))
        .orderBy('webhookDelivery.id', 'desc')
        .limit(limit)
        .execute(),
    ),

  /** Endpoints that are disabled or whose last messages failed, by id. */
  listFailingEndpoints: (limit: number): Promise<EndpointRow[]> =>
    db
      .selectFrom('webhookEndpoint')
      .innerJoin('client', 'client.id', 'webhookEndpoint.clientId')
      .select([
        ...owner,
        ...(['webhookEndpoint.id', 'webhookEndpoint.url', 'webhookEndpoint.disabled'] as const),
        ...(['webhookEndpoint.disabledReason', 'webhookEndpoint.disabledAt'] as const),
        ...([
          'webhookEndpoint.failingSince',
          'webhookEndpoint.failures',
          'webhookEndpoint.verifiedAt',
        ] as const),
      ])
      .where((eb) => eb.or([eb('disabled', '=', true), eb('failingSince', 'is not', null)]))
      .orderBy('webhookEndpoint.id', 'desc')
      .limit(limit)
      .execute(),

  listConnections: (page: OperatorPageRequest): Promise<Page<ConnectionRow>> =>
    pageById(page, (after, limit) =>
      db
        .selectFrom('connection')
        .innerJoin('runner', 'runner.id', 'connection.runnerId')
        .innerJoin('client', 'client.id', 'runner.clientId')
        .select([
          ...owner,
          ...(['connection.id', 'connection.runnerId', 'connection.platform'] as const),
          ...(['connection.status', 'connection.reason', 'connection.revocation'] as const),
          ...(['connection.revocationReason', 'connection.lastEventAt'] as const),
          ...(['connection.createdAt', 'connection.endedAt'] as const),
        ])
        .where(narrow('connections', page, after))
        .orderBy('connection.id', 'desc')
        .limit(limit)
        .execute(),
    ),

  listReprocessing: (page: OperatorPageRequest): Promise<Page<ReprocessingRow>> =>
    pageById(page, (after, limit) =>
      db
        .selectFrom('reprocessingJob')
        .innerJoin('client', 'client.id', 'reprocessingJob.clientId')
        .select([
          ...owner,
          ...(['reprocessingJob.id', 'reprocessingJob.status', 'reprocessingJob.dryRun'] as const),
          ...(['reprocessingJob.total', 'reprocessingJob.done', 'reprocessingJob.failed'] as const),
          ...(['reprocessingJob.createdAt', 'reprocessingJob.progressedAt'] as const),
          'reprocessingJob.finishedAt',
        ])
        .where(narrow('reprocessing', page, after))
        .orderBy('reprocessingJob.id', 'desc')
        .limit(limit)
        .execute(),
    ),
});
