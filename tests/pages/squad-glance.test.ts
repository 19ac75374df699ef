import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays, dayInZone, rulesVersion, wordsOf } from '#src/core/index.ts';
import { expectAccessible, needsBrowser, openPage, screens } from '#tests/support/open-browser.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const openSquad = async (service: TestService): Promise<string> =>
  String((await service.call('POST', '/v1/squad-links', { body: { tag: 'team' } })).body['url']);

/** Two hundred runners with eight weeks of ratings and a stored assessment each; one of ten needs a look. */
const fill = `
  insert into runner (id, client_id, display_name, time_zone, week_starts_on, created_at, tags)
    select 'run_s' || lpad(n::text, 4, '0'), (select id from client limit 1), 'Runner ' || n, 'UTC', 'monday', now(),
      array['team', 'group ' || n % 4]
    from generate_series(0, 199) n;
  insert into runner_today (runner_id, day, rules_version, severity, attention, headline, running_state, next_run_meters,
      next_step, weekly_meters, last_run_day, last_check_in_day, updated_at, week_change)
    select id, current_date, ${rulesVersion}, case when n % 10 = 0 then 'caution' else 'none' end,
      case when n % 10 = 0 then 2 else 0 end, 'Nothing stands out. Your ceiling for the next run is 12.3 km.',
      'ordinary', 12300, null, '[10000, 20000, null, 25000, 31000, 28000, 30000, 12000, null, null, 20000, 21000]',
      current_date - n % 9, current_date - n % 5, now(), 0.1
    from runner, lateral (select substr(id, 6)::int as n) numbered where id like 'run_s%';
  insert into check_in (id, runner_id, day, region, side, tightness, answers, created_at)
    select 'chk_' || substr(id, 6) || day, id, current_date - day, 'calf', 'left', day % 8, '{}', now()
    from runner, generate_series(0, 55, 2) day where id like 'run_s%';
  insert into assessment (id, runner_id, as_of, severity, rules, body, created_at)
    select 'asm_' || substr(id, 6), id, current_date, case when n % 10 = 0 then 'caution' else 'none' end, '{}',
      json_build_object('warnings', json_build_array(json_build_object('severity', 'caution', 'since', '2026-05-05'))), now()
    from runner, lateral (select substr(id, 6)::int as n) numbered where id like 'run_s%';
  analyze;
`;

const useTwoHundred = async () => {
  const service = await useTestService({ worker: false });
  const database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  onTestFinished(() => database.end());
  await database.query(fill);
  return { service, url: await openSquad(service) };
};

describe('a squad at a glance', () => {
  it('says since when a warning stands', async () => {
    const service = await useTestService();
    const id = await service.createRunner({ displayName: 'Sam', tags: ['team'] });
    const today = dayInZone(Date.now(), 'UTC');
    for (const ago of [3, 1, 0])
      await service.call('POST', `/v1/runners/${id}/check-ins`, {
        body: { day: addDays(today, -ago), region: 'hamstring', side: 'left', tightness: 6 },
      });
    const url = await openSquad(service);
    const page = async () => (await service.app.inject({ url })).body;
    await expect.poll(page).toContain('Since ');
    const { body } = await service.call('GET', `/v1/runners/${id}/assessment`);
    const grave = (body['warnings'] as unknown as readonly { severity: string; since: string }[]).filter(
      ({ severity }) => severity === String(body['severity']),
    );
    const since = grave.map((warning) => warning.since).toSorted()[0] ?? '';
    expect(await page()).toContain(`Since ${wordsOf('en').dayName(since)}.`);
  });

  it('holds the rating of a day that has begun for the runner only', async () => {
    const evening = Date.parse(`${dayInZone(Date.now(), 'UTC')}T20:00:00Z`);
    const service = await useTestService({
      worker: false,
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => evening } } }),
    });
    for (const [timeZone, ago] of [
      ['Pacific/Auckland', 0],
      ['Pacific/Honolulu', 27],
    ] as const) {
      const id = await service.createRunner({ timeZone, tags: ['team'] });
      const day = addDays(dayInZone(evening, timeZone), -ago);
      const said = await service.call('POST', `/v1/runners/${id}/check-ins`, { body: { day, tightness: 4 } });
      expect(said.status).toBe(201);
    }
    const { body } = await service.app.inject({ url: await openSquad(service) });
    expect(body.match(/One rating in 28 days: 4 of 10\./g)).toHaveLength(2);
  });

  it('of 200 runners is a page of little processor time', async () => {
    const { service, url } = await useTwoHundred();
    for (let warm = 0; warm < 3; warm++) await service.app.inject({ url });
    const spent: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const before = process.cpuUsage();
      const { body } = await service.app.inject({ url });
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
      expect(body.match(/<tr>/g)).toHaveLength(202);
    }
    const median = spent.toSorted((a, b) => a - b)[2] ?? Number.NaN;
    console.info(`the page of a squad of 200: ${median.toFixed(1)} ms of processor time`);
    expect(median).toBeLessThan(500);
  });

  it('of 200 runners is seen in one scroll', async (context) => {
    needsBrowser(context);
    const { service, url } = await useTwoHundred();
    const address = await service.listen();
    const { page, faults } = await openPage(address + url, { viewport: screens.desktop });
    await expectAccessible(page);
    expect(faults).toEqual([]);
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    expect(height).toBeLessThan(2.5 * screens.desktop.height);
    const rows = page.locator('tbody tr:visible');
    expect(await rows.count()).toBe(20);
    expect(Number((await rows.first().boundingBox())?.height)).toBeLessThan(60);
    await page.locator('summary').click();
    expect(await rows.count()).toBe(200);
    // The heads of columns stay in sight.
    await page.evaluate('scrollTo(0, 3000)');
    expect(Math.abs((await page.locator('thead').last().locator('th').first().boundingBox())?.y ?? 99)).toBe(
      0,
    );
  });
});
