import { type Kysely, sql } from 'kysely';

/**
 * What an endpoint may receive: whether it is verified, how many messages at once, and whether parts of archives are
 * announced. A delivery that may not be sent yet is held. An endpoint that accepted a message is verified. `put_offs` is
 * no longer used; it stays for processes of the version before until they are replaced.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table webhook_endpoint
      add archive_parts boolean not null default false,
      add verified_at timestamptz,
      add failures integer not null default 0,
      add slots integer not null default 1,
      add minute_at timestamptz,
      add minute_posts integer not null default 0;
    alter table webhook_delivery
      add held boolean not null default false,
      add sending_until timestamptz,
      add check (not held or status = 'waiting');

    drop index webhook_delivery_due;
    create index webhook_delivery_due on webhook_delivery (next_attempt_at)
      where status = 'waiting' and not held;
    create index webhook_delivery_waiting on webhook_delivery (endpoint_id, next_attempt_at)
      where status = 'waiting' and not held;
    create index webhook_delivery_held on webhook_delivery (endpoint_id, id) where held;
    create index webhook_delivery_sending on webhook_delivery (endpoint_id) where sending_until is not null;
    create index outbox_event_test on outbox_event (client_id, happened_at) where type = 'endpoint.test';

    update webhook_endpoint endpoint set verified_at = (
      select max(finished_at) from webhook_delivery delivery
      where delivery.endpoint_id = endpoint.id and delivery.status = 'delivered'
    );
  `.execute(db);
};
