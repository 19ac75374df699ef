import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { conditionIds, routines, rules, yesNoSigns } from '#src/core/index.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

type Entry = Readonly<Record<string, unknown>>;
const listOf = (body: Body, section: string): readonly Entry[] => body[section] as unknown as Entry[];
const entryOf = (body: Body, section: string, key: string, id: string): Entry | undefined =>
  listOf(body, section).find((entry) => entry[key] === id);

describe('the catalogue', () => {
  it('names every rule, routine, sign and condition, and everything that an answer names', async () => {
    const service = await useTestService({ worker: false });
    const { status, body, headers } = await service.call('GET', '/v1/catalogue');
    expect(status).toBe(200);
    expect(headers['content-language']).toBe('en');
    expect(headers['cache-control']).toBe('private, max-age=3600');
    const idsOf = (section: string) => listOf(body, section).map(({ id }) => id);
    expect(new Set(idsOf('rules'))).toEqual(new Set(Object.keys(rules)));
    expect(idsOf('routines')).toEqual(routines.map(({ id }) => id));
    const fields = listOf(body, 'questions').map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    for (const sign of yesNoSigns) expect(fields).toContain(`signs.${sign}`);
    for (const condition of conditionIds) expect(fields).toContain(`conditions.${condition}`);

    const statement = {
      today: '2025-06-01',
      runs: [5, 6, 7, 20].map((kilometers, index) => ({
        startTime: `2025-05-${10 + 6 * index}T07:00:00Z`,
        distanceMeters: kilometers * 1000,
        durationSeconds: kilometers * 330,
      })),
      checkIn: { region: 'hamstring', tightness: 5, signs: { tingling: true } },
    };
    const { body: answer } = await service.call('POST', '/v1/assessments', { body: statement });
    for (const { rule, threshold, evidence } of answer['warnings'] as unknown as Entry[]) {
      const known = entryOf(body, 'rules', 'id', String(rule));
      expect(known?.['threshold']).toBe((threshold as Entry)['inWords']);
      expect(known?.['evidence']).toEqual(evidence);
    }
    for (const { id, name } of answer['causes'] as unknown as Entry[])
      expect(entryOf(body, 'causes', 'id', String(id))?.['name']).toBe(name);
    const eligible = answer['routines']?.['eligible'] as unknown as string[] | undefined;
    for (const id of eligible ?? []) expect(entryOf(body, 'routines', 'id', id)).toBeDefined();
  });

  it('leaves no number, place or text unfilled', async () => {
    const service = await useTestService({ worker: false });
    const { body } = await service.call('GET', '/v1/catalogue');
    const { problems: _, ...texts } = body as unknown as Entry;
    expect(JSON.stringify(texts).match(/\{[\w.-]+(\|\w+)?\}/g)).toBeNull();
    const empty = listOf(body, 'questions').filter(({ question }) => String(question).length < 10);
    expect(empty).toEqual([]);
  });

  it('says of each question how it is answered, and which to ask first', async () => {
    const service = await useTestService({ worker: false });
    const { body } = await service.call('GET', '/v1/catalogue?section=questions');
    expect(Object.keys(body as object)).toEqual(['language', 'redFlagsRead', 'versions', 'questions']);
    const question = (field: string): Entry | undefined => entryOf(body, 'questions', 'field', field);
    expect(question('tightness')).toMatchObject({
      answer: { type: 'number', minimum: 0, maximum: 10 },
      scale: { lowest: 'None' },
      isRedFlag: false,
      decides: expect.arrayContaining(['S-PAIN-R']),
    });
    expect(question('signs.chestPain')).toMatchObject({
      answer: { type: 'boolean' },
      isRedFlag: true,
      decides: expect.arrayContaining(['T-RED-02']),
    });
    expect(question('side')).toMatchObject({
      answer: { type: 'choice' },
      options: [{ value: 'left', name: 'Left' }, { value: 'right' }, { value: 'both' }],
    });
    expect(question('ostrc.0')).toMatchObject({
      answer: { type: 'choice', minimum: 0, maximum: 3 },
      options: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }],
    });
    expect(question('conditions.pregnant')?.['decides']).toEqual(['T-CALF', 'S-CLEAR']);
    expect(question('conditions.coldAllergy')?.['withholds']).toContain('cold_pack');
    expect(question('signs.bruise')?.['isRedFlag']).toBe(false);
  });

  it('can be answered: each field takes an answer of its kind', async () => {
    const service = await useTestService({ worker: false });
    const { body } = await service.call('GET', '/v1/catalogue?section=questions');
    const runnerId = await service.createRunner();
    const values: Readonly<Record<string, unknown>> = {
      boolean: false,
      day: '2025-01-02',
      text: 'x',
      object: { day: '2025-01-01' },
    };
    const filled: Record<string, unknown> = { day: '2025-01-02' };
    for (const { field, answer, options } of listOf(body, 'questions')) {
      const { type, minimum } = answer as { type: string; minimum: number | null };
      const value = (options as Entry[] | null)?.[0]?.['value'] ?? values[type] ?? minimum ?? 1;
      const [whole = '', part] = String(field).split('.');
      if (part === undefined) filled[whole] = value;
      else if (/^\d$/.test(part)) filled[whole] = [...((filled[whole] as unknown[]) ?? []), value];
      else filled[whole] = { ...(filled[whole] as object), [part]: value };
    }
    const { status } = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: filled });
    expect(status).toBe(201);
  });

  it('speaks the language that there is, and says which', async () => {
    const service = await useTestService({ worker: false });
    const ask = (query: string, accepted = '') =>
      service.call('GET', `/v1/catalogue?section=sides${query}`, {
        headers: { 'accept-language': accepted },
      });
    for (const [query, accepted] of [
      ['&language=en-GB', ''],
      ['&language=xx', ''],
      ['', 'tlh-Latn, xx;q=0.5'],
      ['', 'constructor;q=1, ;;;q=x'],
      ['', ','.repeat(3000)],
    ] as const)
      expect((await ask(query, accepted)).body['language']).toBe('en');
    expect((await ask('', 'xx, de-CH;q=0.5')).body['language']).toBe('de');
    expect((await service.call('GET', '/v1/catalogue?section=laps')).status).toBe(422);
    expect((await service.call('GET', '/v1/catalogue', { key: null })).status).toBe(401);
  });
});

describe('the version', () => {
  it('is that of the package, of the contract and of the rules', async () => {
    const service = await useTestService({ worker: false, env: { BUILD_COMMIT: 'abc1234' } });
    const { body } = await service.call('GET', '/v1/version');
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(body).toMatchObject({ service: version, api: '1.1', commit: 'abc1234' });
    expect((await service.call('GET', '/v1/version', { key: null })).status).toBe(401);
  });
});
