import { describe, expect, it } from 'vitest';
import { startTimeOf } from '#src/cli/planned-run.ts';
import { operatorKey } from '#tests/support/test-service.ts';
import { answering, run, samples, useCliService } from './cli-service.ts';

const story = `${samples}histories/sudden-ramp`;

describe('sinew runners', () => {
  it('makes, lists, shows and changes runners', async () => {
    const service = await useCliService();
    const made = await service.sinew(
      ...['runners', 'create', '--external-id', 'ada', '--time-zone', 'Europe/Berlin', '--json'],
      ...['--height-meters', '1.7', '--birth-year', '1990'],
    );
    const runner = JSON.parse(made.out);
    expect(runner).toMatchObject({ externalId: 'ada', timeZone: 'Europe/Berlin', heightMeters: 1.7 });
    const shown = await service.sinew('runners', 'show', 'ada');
    expect(shown.out).toMatch(/heightMeters +1\.7\n/);
    const changed = await service.sinew(
      ...['runners', 'change', 'ada', '--height-meters', 'none', '--display-name', 'Ada'],
    );
    expect(changed.out).toMatch(/heightMeters +–\n/);
    expect((await service.sinew('runners', 'list')).out).toMatch(
      new RegExp(`${runner.id}  Ada +ada +Europe`),
    );
    const { items } = JSON.parse((await service.sinew('runners', 'list', '--limit', '1', '--json')).out);
    expect(items).toHaveLength(1);
    expect((await service.sinew('runners', 'change', 'ada')).code).toBe(2);
  });

  it('name each value that the service refuses by its pointer', async () => {
    const service = await useCliService();
    const refused = await service.sinew(
      ...['runners', 'create', '--time-zone', 'UTC', '--height-meters', '17', '--week-starts-on', 'friday'],
    );
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^\/heightMeters: .*2\.6/m);
    expect(refused.err).toMatch(/^\/weekStartsOn: .*monday/m);
  });

  it('lists more runners than a page holds', async () => {
    const service = await useCliService({ worker: false });
    for (let index = 0; index < 205; index++) await service.createRunner({ externalId: `r${index}` });
    const { items } = JSON.parse((await service.sinew('runners', 'list', '--json')).out);
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(205);
  });

  it('shows names without the escape sequences in them', async () => {
    const service = await useCliService({ worker: false });
    await service.createRunner({ externalId: 'ada', displayName: 'A\u001b[2J\u202ed\na' });
    for (const args of [
      ['runners', 'list'],
      ['assess', 'ada'],
      ['report', '--runner', 'ada'],
    ])
      expect((await service.sinew(...args)).out).not.toMatch(/[\p{Cf}]|[^\P{Cc}\n]|d\na/u);
  });
});

describe('the time zone of a new runner', () => {
  it('is stated or asked for, never assumed', async () => {
    const service = await useCliService({ worker: false });
    const env = { SINEW_URL: service.url, SINEW_API_KEY: operatorKey };
    for (const args of [
      ['import', story, '--runner', 'ada', '--create'],
      ['runners', 'create', '--external-id', 'ada'],
    ]) {
      expect(await run(args, env)).toMatchObject({
        code: 2,
        err: expect.stringContaining('--time-zone Europe/Berlin'),
      });
      expect(await run([...args, '--time-zone', 'Berlin'], env)).toMatchObject({ code: 2 });
    }
    const person = answering('Nowhere', 'Pacific/Auckland');
    const args = ['runners', 'create', '--external-id', 'ada', '--json'];
    const made = await run(args, env, { ask: person.ask });
    expect(person.asked[0]).toBe('Time zone of the runner [UTC]: ');
    expect(JSON.parse(made.out)).toMatchObject({ timeZone: 'Pacific/Auckland' });
    const other = ['runners', 'create', '--external-id', 'eve', '--json'];
    expect(JSON.parse((await run(other, env, { ask: answering('').ask })).out).timeZone).toBe('UTC');
    const third = ['runners', 'create', '--external-id', 'kim'];
    expect((await run(third, env, { ask: answering().ask })).code).toBe(1);
  });
});

describe('sinew what-if', () => {
  it('shows what a plan would change', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'Europe/Berlin');
    const plan = [
      'what-if',
      '--runner',
      'ada',
      '--run',
      'tomorrow=12km',
      '--run',
      'tomorrowT19:30=8km,45min',
    ];
    const { code, out, err } = await service.sinew(...plan);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/last seven days +\S/);
    expect(out).toContain('new warnings');
    const answer = JSON.parse((await service.sinew(...plan, '--json')).out);
    expect(answer).toMatchObject({ assessment: expect.anything(), difference: expect.anything() });
  });

  it.each([
    ['2027-03-28', 9 * 60, 'Europe/Berlin', '2027-03-28T07:00:00.000Z'],
    ['2027-03-27', 9 * 60, 'Europe/Berlin', '2027-03-27T08:00:00.000Z'],
    ['2027-01-01', 0, 'Pacific/Auckland', '2026-12-31T11:00:00.000Z'],
    ['tomorrow', 12 * 60, 'Pacific/Auckland', '2027-05-02T00:00:00.000Z'],
    ['today', 12 * 60, 'UTC', '2027-04-30T12:00:00.000Z'],
  ])('reads %s, minute %i, in %s', (day, minuteOfDay, zone, instant) => {
    expect(startTimeOf({ day, minuteOfDay }, zone, Date.parse('2027-04-30T13:00:00Z'))).toBe(instant);
  });
});

describe('sinew connect', () => {
  it('lists connections and says what a platform lacks', async () => {
    const service = await useCliService({ worker: false });
    await service.createRunner({ externalId: 'ada' });
    const none = await service.sinew('connect', '--runner', 'ada');
    expect(none).toMatchObject({ code: 0, out: 'ada is connected to no platform.\n' });
    const off = await service.sinew('connect', 'polar', '--runner', 'ada');
    expect(off).toMatchObject({ code: 1, err: expect.stringContaining('POLAR_CLIENT_ID') });
    const unknown = await service.sinew('connect', 'watch', '--runner', 'ada');
    expect(unknown).toMatchObject({ code: 1, err: expect.stringMatching(/^\/platform: .*polar/m) });
  });

  it('prints the address where a runner agrees', async () => {
    const settings = { POLAR_CLIENT_ID: 'id', POLAR_CLIENT_SECRET: 'secret', POLAR_WEBHOOK_SECRET: 'hook' };
    const service = await useCliService({ worker: false, env: settings });
    await service.createRunner({ externalId: 'ada' });
    const { code, out } = await service.sinew('connect', 'polar', '--runner', 'ada');
    expect(code).toBe(0);
    expect(out).toMatch(/^https:\/\/flow\.polar\.com\//m);
    expect((await service.sinew('connect', '--runner', 'ada')).out).toMatch(/^\S+ +polar +pending/);
  });
});
