/**
 * Statements that give every runner a state of today and a standing answer, and `share` of the uploads an event, its
 * delivery, an attempt at it and an event of a platform, all within the days that they are kept.
 */
export const fillEvents = (share: number): string => `
  insert into webhook_endpoint (id, client_id, url, events, secrets, created_at, updated_at)
    select 'whe_' || id, id, 'https://example.com/', '{}', '[]', now(), now() from client;
  create temp table told as
    select id, client_id, runner_id, right(id, -4) as suffix, now() - random() * interval '29 days' as at
    from upload where id like 'upl\\_0%' and ('x' || right(md5(id), 4))::bit(16)::int < ${share} * 65536;
  insert into outbox_event (id, client_id, runner_id, type, data, happened_at)
    select 'evt_' || suffix, client_id, runner_id, 'upload.processed',
      json_build_object('uploadId', id, 'runnerId', runner_id, 'note', repeat('x', 200)), at from told;
  insert into webhook_delivery (id, event_id, endpoint_id, status, attempts, created_at, finished_at)
    select 'whd_' || suffix, 'evt_' || suffix, 'whe_' || client_id, 'delivered', 1, at, at from told;
  insert into webhook_attempt (delivery_id, number, started_at, duration_milliseconds, outcome, status_code)
    select 'whd_' || suffix, 1, at, 20, 'delivered', 200 from told;
  insert into inbox (id, platform, event_key, kind, platform_user_id, confirm_with, status, runner_id, upload_id,
      received_at, finished_at)
    select 'inb_' || suffix, 'polar', suffix, 'activity', runner_id, 'none', 'processed', runner_id, id, at, at from told;
  insert into standing_answer (check_in_id, runner_id, fact, day, value)
    select min(id), runner_id, 'daily-sitting-hours', min(day), 8 from check_in where id like 'chk\\_0%' group by runner_id
    on conflict do nothing;
  insert into runner_today (runner_id, day, rules_version, severity, attention, headline, running_state, weekly_meters, updated_at)
    select id, now()::date, 1, 'none', 0, 'A headline of a usual length for a runner', 'ordinary', '[]', now()
    from runner on conflict do nothing;
  drop table told;
`;
