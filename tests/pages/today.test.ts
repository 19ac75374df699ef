import { describe, expect, it } from 'vitest';
import { daysAgo, jump, sore, steady, strained, today, useStory } from './today-story.ts';

const textOf = (page: string): string =>
  page
    .replace(/<script[^>]*>[^<]*<\/script>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const linesOf = (page: string): string[] =>
  textOf(page)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('today, without a script', () => {
  it('of a quiet runner says how far at most, what is gentler, and the routines with how and when to stop', async () => {
    const { get, assessment } = await useStory({ runs: steady });
    const [text, { headline, routines }] = [textOf(await get()), await assessment()];
    for (const said of [String(headline), 'All quiet', 'At most 8.8 km', 'Gentler: 8 km', 'Before a run'])
      expect(text).toContain(said);
    const first = routines?.['preRun']?.[0];
    for (const field of ['name', 'doseText', 'how', 'stopRule'])
      expect(text).toContain(String(first?.[field]));
    expect(text).not.toContain('What stands out');
    expect(text).toMatch(/about your runs\. \d+ warning questions are unanswered\./);
  });

  it('of a jump says what was measured against what, how well it is known and what ends it', async () => {
    const { get, assessment } = await useStory({ runs: [jump, ...steady], checkIn: sore });
    const [page, { warnings, nextSteps }] = [await get(), await assessment()];
    const text = textOf(page);
    for (const said of [
      'Warning',
      '17 km. The warning begins above 16 km.',
      '4 of 10. The warning begins at 3 of 10.',
    ])
      expect(text).toContain(said);
    for (const field of ['title', 'message', 'clearsWhen'])
      expect(text).toContain(String(warnings?.[0]?.[field]));
    expect(text).toContain('cohort or meta-analysis with direct relevance');
    // The limit and its last day stand in the steps and once more where they are largest, not a third time.
    expect(text).toMatch(/At most [\d.]+ km\s+until \w+day \d+ \w+\s+Gentler/);
    expect(text).not.toContain('Up to');
    const order = [nextSteps?.[0]?.['text'], 'At most', 'What stands out', 'Plan a run'].map((said) =>
      text.indexOf(String(said)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    // The reasons are folded away, and the page is whole without a script.
    expect(page).not.toMatch(/<details[^>]* open/);
    expect(page).not.toMatch(/ style="| on\w+="/);
  });

  it('of a pause invites to no run', async () => {
    const { get } = await useStory({ runs: steady, checkIn: strained });
    const text = textOf(await get());
    expect(text).toContain('Stop running for now');
    expect(text).toContain('Paused.');
    expect(text).not.toMatch(/At most|Gentler|Plan a run|Before a run/);
    expect(linesOf(await get('/plan?run=5'))).toEqual([
      'Plan a run',
      'Plan a run',
      'Running waits for now.',
      'Back to today',
    ]);
  });

  it('of a way back says the stage, and no distance', async () => {
    const checkIn = { ...sore, tightness: 1, examined: { region: 'hamstring', side: 'left', day: today } };
    const { service, runnerId, get, assessment } = await useStory({ runs: steady });
    const said = { ...strained, day: daysAgo(8), signs: { ...strained.signs, hoursSinceOnset: 2 } };
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: said });
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: today, ...checkIn } });
    const { running } = await assessment();
    expect(running?.['state']).toBe('staged');
    const text = textOf(await get());
    expect(text).toContain('Back step by step.');
    expect(text).toContain(String(running?.['text']));
    expect(text).not.toMatch(/At most|Gentler|Plan a run/);
  });

  it.each(['', '/plan', '/plan?run=5'])('of an emergency is filled by the referral (%s)', async (below) => {
    const checkIn = { region: 'lower-back', signs: { saddleNumbness: true } };
    const { get, post, assessment, doneRoutines } = await useStory({ runs: steady, checkIn });
    const { referral } = await assessment();
    expect(linesOf(await get(below)).slice(1)).toEqual(['Emergency', String(referral)]);
    expect((await post({ routine: 'plank', act: 'done' })).statusCode).toBe(422);
    expect(await doneRoutines()).toEqual([]);
  });
});

describe('a routine of today', () => {
  it('is marked as done by its form, once however often it is sent, and the mark is taken back', async () => {
    const { get, post, assessment, doneRoutines } = await useStory({ runs: steady });
    const id = String((await assessment())['routines']?.['preRun']?.[0]?.['id']);
    expect(await get()).toContain(`id="done-preRun-${id}"`);
    await post({ routine: id, act: 'done' });
    const answer = await post({ routine: id, act: 'done' });
    expect(answer.statusCode).toBe(200);
    expect(textOf(answer.body)).toContain('✓ Done today');
    expect(await doneRoutines()).toMatchObject([{ day: today, routine: id }]);
    for (const _ of [1, 2]) {
      const undone = await post({ routine: id, act: 'undo' });
      expect(undone.statusCode).toBe(200);
      expect(textOf(undone.body)).not.toContain('✓ Done today');
    }
    expect(await doneRoutines()).toEqual([]);
  });

  it('that is not offered today cannot be marked', async () => {
    const { post, doneRoutines } = await useStory({ runs: steady });
    for (const routine of ['nordic_curl', 'unknown', '__proto__', '', 'x'.repeat(5000)])
      expect((await post({ routine, act: 'done' })).statusCode).toBe(422);
    expect(await doneRoutines()).toEqual([]);
  });

  it.each(['timeline', 'physio'])('has no form for a link of the view %s', async (view) => {
    const { get, post, doneRoutines } = await useStory({ runs: steady }, view);
    expect(await get()).not.toContain('name="routine"');
    await post({ routine: 'dynamic_warmup_block', act: 'done' });
    expect(await doneRoutines()).toEqual([]);
  });

  it('is marked by a link to check in below its own address', async () => {
    const { get, post, assessment, doneRoutines } = await useStory({ runs: steady }, 'check-in');
    const id = String((await assessment())['routines']?.['preRun']?.[0]?.['id']);
    expect(await get('/today')).toContain('/today#routine-');
    expect((await post({ routine: id, act: 'done' }, '/today')).statusCode).toBe(200);
    expect(await doneRoutines()).toHaveLength(1);
  });

  it('of a link with a PIN is marked with the proof of the form', async () => {
    const { get, post, assessment, doneRoutines } = await useStory({ runs: steady }, 'today', {
      pin: '2468',
    });
    const id = String((await assessment())['routines']?.['preRun']?.[0]?.['id']);
    expect(await get()).not.toContain('routine');
    const opened = (await post({ pin: '2468' })).body;
    const proof = /name="proof" value="([^"]+)"/.exec(opened)?.[1] ?? '';
    await post({ routine: id, act: 'done' });
    expect(await doneRoutines()).toEqual([]);
    expect(textOf((await post({ proof, routine: id, act: 'done' })).body)).toContain('✓ Done today');
    expect(textOf((await post({ proof, run: '30' }, '/plan')).body)).toContain('this begins to warn');
    expect(opened).not.toContain('week-plan.ics');
  });
});

describe('a run to plan', () => {
  it('says what it would warn of, and beyond which length', async () => {
    const { get } = await useStory({ runs: steady });
    expect(textOf(await get('/plan?run=8.5'))).toContain('no new warning follows');
    const text = textOf(await get('/plan?run=20'));
    expect(text).toContain('If you run it, this begins to warn:');
    expect(text).toMatch(/More than twice your longest run\. Beyond 16 km\./);
    expect(await get('/plan?run=20')).toContain('value="20"');
  });

  it.each(['', '0', '-3', 'far', '1e3', '999', '9'.repeat(400), '<b>', '8.5.5', '٣'])(
    'of no length says so (%s)',
    async (run) => {
      const { service, address } = await useStory({ runs: steady });
      const answer = await service.app.inject({ url: `${address}/plan?${new URLSearchParams({ run })}` });
      expect(answer.statusCode).toBe(422);
      expect(textOf(answer.body)).toContain('Please give a number of kilometers');
      expect(answer.body).not.toContain('<b>');
    },
  );

  it('is asked for in miles of a runner who counts in them', async () => {
    const { service, runnerId, get } = await useStory({ runs: steady });
    await service.call('PATCH', `/v1/runners/${runnerId}`, { body: { units: 'imperial' } });
    const text = textOf(await get());
    for (const said of ['At most 5.5 mi', 'Gentler: 5 mi', 'How far, in miles?'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\d km\b|kilometer/);
    // 8.8 km is the ceiling: 5.4 miles are within, 5.6 beyond.
    expect(textOf(await get('/plan?run=5.4'))).toContain('no new warning follows');
    expect(textOf(await get('/plan?run=5.6'))).toContain('begins to warn');
  });

  it('is read with a comma, and stored nowhere', async () => {
    const { service, runnerId, get } = await useStory({ runs: steady });
    expect(textOf(await get('/plan?run=8%2C5'))).toContain('no new warning follows');
    expect((await service.call('GET', `/v1/runners/${runnerId}/planned-runs`)).body['items']).toEqual([]);
  });
});
