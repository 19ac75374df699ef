import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { renderCalendar } from '#src/http/views/week-calendar.ts';
import { runOfDay, useRunnerAt } from '#tests/support/runs-of-days.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

const today = '2025-03-01';

type IcsEvent = Readonly<Record<string, string>>;

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** The properties of a calendar and of its events by name, unfolded and unescaped (RFC 5545). */
const readCalendar = (text: string): { calendar: IcsEvent; events: readonly IcsEvent[] } => {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  const [head = '', ...blocks] = text.replaceAll('\r\n ', '').split('\r\nBEGIN:VEVENT\r\n');
  const read = (block: string): IcsEvent =>
    Object.fromEntries(
      block
        .split('\r\n')
        .filter((line) => line.includes(':'))
        .map((line) => [line.slice(0, line.indexOf(':')), unescaped(line.slice(line.indexOf(':') + 1))]),
    );
  return { calendar: read(head), events: blocks.map((block) => read(block.split('END:VEVENT')[0] ?? '')) };
};

const openRunner = async (fields: object = {}) => {
  const { service, runnerId, clock } = await useRunnerAt(today, fields);
  const address = `/v1/runners/${runnerId}/week-plan.ics`;
  const feed = async (query = '') => {
    const answer = await service.call('GET', `${address}${query}`);
    expect(answer.status).toBe(200);
    return { answer, text: String(answer.body), ...readCalendar(String(answer.body)) };
  };
  const plan = (body: object) => service.call('POST', `/v1/runners/${runnerId}/planned-runs`, { body });
  const say = (body: object) =>
    service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: today, ...body } });
  const assessment = async (): Promise<Body> =>
    (await service.call('GET', `/v1/runners/${runnerId}/assessment?days=7`)).body;
  const settle = () => expect.poll(() => service.runtime.deps.stores.runners.dirtyAt(runnerId)).toBeNull();
  return { service, runnerId, clock, feed, plan, say, assessment, settle };
};

describe('the calendar of a week', () => {
  it('is in the language and the units of its runner', async () => {
    const { feed, plan, settle } = await openRunner({ language: 'en-GB', units: 'imperial' });
    await plan({ startTime: `${addDays(today, 1)}T09:00:00Z`, distanceMeters: 8047 });
    await settle();
    const { answer, events } = await feed();
    expect(answer.headers['content-language']).toBe('en');
    const texts = events.map(({ SUMMARY, DESCRIPTION }) => `${SUMMARY} ${DESCRIPTION}`).join(' ');
    expect(texts).toContain('5 miles');
    expect(texts).not.toMatch(/\d km\b/);
  });

  it('has a day for each run with its ceiling, and routines with dose and stop rule', async () => {
    const { feed, plan, say, assessment, runnerId, settle } = await openRunner({
      displayName: 'Ada, "B"; C',
    });
    await say({ region: 'hamstring', side: 'left', tightness: 2, bridge: [12, 24] });
    await plan({
      startTime: `${addDays(today, 1)}T09:00:00Z`,
      distanceMeters: 5000,
      title: 'Park; easy,\r\nslow',
    });
    await plan({
      startTime: `${addDays(today, 3)}T09:00:00Z`,
      distanceMeters: 10_000,
      race: true,
      title: 'City run',
    });
    await plan({
      startTime: `${addDays(today, 90)}T09:00:00Z`,
      distanceMeters: 42_195,
      race: true,
      title: '',
    });
    await settle();
    const { answer, calendar, events } = await feed();
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(calendar).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      'REFRESH-INTERVAL;VALUE=DURATION': 'PT1H',
      'X-WR-CALNAME': 'Running week of Ada, "B"; C',
    });
    const on = (later: number): IcsEvent | undefined =>
      events.find((event) => event['DTSTART;VALUE=DATE'] === addDays(today, later).replaceAll('-', ''));
    expect(on(1)).toMatchObject({
      UID: `${addDays(today, 1)}.${runnerId}@sinew`,
      'DTEND;VALUE=DATE': addDays(today, 2).replaceAll('-', ''),
      SUMMARY: expect.stringMatching(/^Easy run, at most 6\.6 km/),
    });
    expect(on(1)?.['DESCRIPTION']).toContain('Planned: Park; easy,\nslow, 5 km\n');
    expect(on(3)?.['SUMMARY']).toBe('Race: City run, 10 km');
    expect(on(90)?.['SUMMARY']).toBe('Race: 42 km');
    const days = (await assessment())['week']?.['days'] as unknown as readonly {
      day: string;
      restDay: { name: string; stopRule: string }[];
    }[];
    const strong = days.find(({ restDay }) => restDay.length > 0);
    const text = events.find(({ UID }) => UID?.startsWith(String(strong?.day)))?.['DESCRIPTION'];
    for (const { name, stopRule } of strong?.restDay ?? []) {
      expect(text).toContain(name);
      expect(text).toContain(stopRule);
    }
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });

  it('stays the same while nothing changes; a change raises the sequence and keeps the UID', async () => {
    const { service, runnerId, feed, plan, clock, settle } = await openRunner();
    await settle();
    const first = await feed();
    clock.nowMs += 60_000;
    expect((await feed()).text).toBe(first.text);
    clock.nowMs += 60_000;
    await plan({ startTime: `${addDays(today, 1)}T09:00:00Z`, distanceMeters: 12_000 });
    const second = await feed();
    const of = ({ events }: { events: readonly IcsEvent[] }) =>
      events.find(({ UID }) => UID?.startsWith(addDays(today, 1)));
    expect(of(second)?.['SUMMARY']).toMatch(/^Hard run/);
    expect(Number(of(second)?.['SEQUENCE'])).toBeGreaterThan(Number(first.events[0]?.['SEQUENCE']));
    expect(of(second)?.['LAST-MODIFIED']).toBe('20250301T120200Z');
    clock.nowMs += 60_000;
    await service.upload(runnerId, runOfDay(today, 6500), 'today.fit');
    await settle();
    const third = await feed();
    expect(third.events[0]?.['LAST-MODIFIED']).toBe('20250301T120300Z');
    expect(third.text).toContain('7.2 km');
  });

  it('holds only the referral while a red flag stands, word for word', async () => {
    const { feed, plan, say, assessment } = await openRunner();
    await plan({ startTime: `${addDays(today, 3)}T09:00:00Z`, distanceMeters: 10_000, race: true });
    await say({ signs: { bladderBowelChange: true, saddleNumbness: true } });
    const { events } = await feed();
    expect(events).toHaveLength(1);
    const { headline, referral } = await assessment();
    expect(events[0]?.['SUMMARY']).toBe(headline);
    expect(events[0]?.['DESCRIPTION']).toContain(String(referral));
  });

  it('says on each day that running pauses', async () => {
    const { feed, say } = await openRunner();
    await say({ region: 'hamstring', side: 'left', signs: { suddenOnset: true, painfulToWalk: true } });
    const { events } = await feed('?days=3');
    expect(events.length).toBeGreaterThan(0);
    for (const { SUMMARY } of events) expect(SUMMARY).toMatch(/^Running pauses/);
  });

  it('asks for what can be planned, and is of the own runner only', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const status = async (path: string): Promise<number> => (await service.call('GET', path)).status;
    expect(await status(`/v1/runners/${runnerId}/week-plan.ics?days=15`)).toBe(422);
    expect(await status('/v1/runners/run_other/week-plan.ics')).toBe(404);
  });
});

it('a calendar text holds no control characters and no line longer than 75 bytes', () => {
  const day = {
    day: today,
    kind: 'plan',
    title: 'a\u0007\u0085b'.repeat(40),
    text: '🏃‍♀️ é\n'.repeat(60),
  } as const;
  const text = renderCalendar(
    { days: [day], notes: ['one', 'two'], changedAt: '2025-03-01T00:00:00.000Z' },
    { id: 'run_1', displayName: 'Ada\nBEGIN:VEVENT\u001b', timeZone: 'UTC' },
    'en',
  );
  const { calendar, events } = readCalendar(text);
  expect(calendar['X-WR-CALNAME']).toBe('Running week of Ada\nBEGIN:VEVENT ');
  expect(events).toHaveLength(1);
  expect(events[0]?.['DESCRIPTION']).toBe(day.text);
});
