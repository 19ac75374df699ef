import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, regions } from '#src/core/index.ts';
import { needsBrowser, openPage } from '#tests/support/open-browser.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number): string => addDays(today, -days);

const useSheet = async (fill: (service: TestService, runnerId: string) => Promise<unknown>) => {
  const service = await useTestService();
  const runnerId = await service.createRunner({ displayName: 'Ada', heightMeters: 1.7, birthYear: 1990 });
  await fill(service, runnerId);
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'physio' } });
  const url = String(body['url']);
  return { service, url, text: (await service.app.inject({ url })).body };
};

const run = (service: TestService, id: string, days: number, meters: number) =>
  service.call('POST', `/v1/runners/${id}/activities`, {
    body: {
      startTime: `${daysAgo(days)}T06:00:00Z`,
      sport: 'running',
      distanceMeters: meters,
      durationSeconds: meters / 3,
    },
  });

const checkIn = (service: TestService, id: string, days: number, body: object) =>
  service.call('POST', `/v1/runners/${id}/check-ins`, { body: { day: daysAgo(days), ...body } });

/** A few weeks of runs, a jump, and a hamstring that follows it. */
const fillStory = async (service: TestService, id: string): Promise<void> => {
  for (let days = 60; days >= 12; days -= 4) await run(service, id, days, 8000);
  await run(service, id, 8, 14_000);
  const place = { region: 'hamstring', side: 'left' };
  await checkIn(service, id, 7, { ...place, tightness: 4, signs: { suddenOnset: false, pop: false } });
  await checkIn(service, id, 2, { ...place, tightness: 3, conditions: { diabetes: true, pregnant: false } });
  await service.call('POST', `/v1/runners/${id}/done-routines`, {
    body: { day: daysAgo(1), routine: 'glute_bridge' },
  });
};

describe('the sheet for a physio', () => {
  it('says what began when, on which side, what was run before and what was done', async () => {
    const { text } = await useSheet(fillStory);
    expect(text).toMatch(/first rating of 4 of 10, your left hamstring/);
    expect(text).toMatch(/One run was a jump: 75% longer than anything in the 30 days before/);
    expect(text).toMatch(/Glute bridge: one day/i);
    expect(text).toMatch(/Yes: diabetes\./);
    expect(text).toMatch(/No: pregnancy\./);
  });

  it('names the warning signs that were said, denied and never answered, each with its day', async () => {
    const { text } = await useSheet(fillStory);
    const cells = (side: string): string =>
      [...text.matchAll(new RegExp(`<td class="${side}"[^>]*>([^<]*)`, 'g'))]
        .map(([, cell]) => cell)
        .join(' ');
    expect(cells('no')).toMatch(/a pop \(/);
    expect(cells('notAnswered')).toMatch(/numbness around the groin or saddle/);
    expect(cells('notAnswered')).not.toMatch(/a pop/);
    expect(cells('yes')).toBe(''.padEnd(cells('yes').length, ' '));
  });

  it('puts a referral first and still holds the facts', async () => {
    const { text } = await useSheet(async (service, id) => {
      await fillStory(service, id);
      await checkIn(service, id, 0, { region: 'lower-back', signs: { saddleNumbness: true } });
    });
    expect(text.indexOf('emergency department')).toBeLessThan(text.indexOf('Red flags'));
    expect(text).toMatch(/<td class="yes"[^>]*>numbness around the groin or saddle/);
    expect(text).toContain('first rating of 4 of 10');
  });

  it('of a runner of whom nothing is known says so', async () => {
    const { text } = await useSheet(async () => {});
    expect(text).toContain('No rating of 3 or more in these weeks.');
    expect(text).toContain('None was marked as done.');
    expect(text).toContain('No hamstring injury stated.');
  });
});

/** Everything that can be long at once: eleven places, every sign said, many routines and warnings. */
const fillAll = async (service: TestService, id: string): Promise<void> => {
  for (let days = 80; days >= 0; days -= 2) await run(service, id, days, days % 6 === 0 ? 21_000 : 5000);
  for (const [index, region] of regions.entries())
    for (const days of [40, 20, 3])
      await checkIn(service, id, days, {
        region,
        side: region === 'lower-back' ? null : 'left',
        tightness: (index % 7) + 2,
        signs: { tingling: true, bruise: true, painOnHop: false },
        sittingHours: 9,
        bridge: [20, 12],
      });
  const routines = [
    'glute_bridge',
    'plank',
    'nordic_curl',
    'single_leg_bridge',
    'calf_raise',
    'side_plank',
    'breathing',
    'clamshell',
  ];
  for (const routine of routines)
    for (const days of [9, 5, 1])
      await service.call('POST', `/v1/runners/${id}/done-routines`, {
        body: { day: daysAgo(days), routine },
      });
};

describe('the sheet on paper', () => {
  beforeEach(needsBrowser);

  it.each([
    ['a story', fillStory],
    ['everything at once', fillAll],
    ['nothing', async () => {}],
  ] as const)('is one page for %s', async (_name, fill) => {
    const { service, url } = await useSheet(fill);
    const { page } = await openPage((await service.listen()) + url);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(pdf.length).toBeLessThan(150_000);
  });
});
