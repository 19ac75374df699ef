import { type Kysely, sql } from 'kysely';

/** Sends a test event to every enabled endpoint that never accepted one, as if it was made now. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create temporary table test_of on commit drop as
      select endpoint.id as endpoint_id, endpoint.client_id,
        (
          select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz',
            ((floor(extract(epoch from now()) * 1000)::bigint >> (5 * (9 - place))) & 31)::integer + 1, 1), '' order by place)
          from generate_series(0, 9) place
        ) || left(md5(endpoint.id || random()), 16) as suffix
      from webhook_endpoint endpoint
      where endpoint.verified_at is null and not endpoint.disabled;
    insert into outbox_event (id, client_id, type, data, happened_at)
      select 'evt_' || suffix, client_id, 'endpoint.test', json_build_object('endpointId', endpoint_id, 'message',
        'A test of this webhook endpoint. Nothing happened.'), now() from test_of;
    insert into webhook_delivery (id, event_id, endpoint_id, status, next_attempt_at, created_at)
      select 'del_' || suffix, 'evt_' || suffix, endpoint_id, 'waiting', now(), now() from test_of;
  `.execute(db);
};
