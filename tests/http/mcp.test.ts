import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { jsonReply } from '#tests/support/simulated-platform.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const readTools = [
  ...['list_runners', 'get_today', 'get_assessment', 'try_plan', 'list_activities', 'get_load'],
];
const writeTools = ['record_check_in', 'mark_routine_done'];

/** Of the revisions with a handshake, and of those without. */
type Revision = 'legacy' | 'auto';

const openClient = async (
  service: TestService,
  { key = operatorKey, revision = 'auto' }: { key?: string; revision?: Revision } = {},
): Promise<Client> => {
  const url = new URL(`${await service.listen()}/mcp`);
  const client = new Client({ name: 'tests', version: '1.0.0' }, { versionNegotiation: { mode: revision } });
  const headers = { authorization: `Bearer ${key}` };
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return client;
};

const makeKey = async (service: TestService, scopes: readonly string[], clientName?: string) => {
  const { body: client } = await service.call('POST', '/v1/clients', {
    body: { name: clientName ?? 'club' },
  });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, { body: { scopes } });
  return String(body['key']);
};

/** Calls a tool; the client checks the answer against the schema of the tool. */
const callTool = async (client: Client, name: string, given: Record<string, unknown> = {}) => {
  const result = await client.callTool({ name, arguments: given });
  const text = result.content.map((block) => (block.type === 'text' ? block.text : '')).join('\n');
  return {
    isError: result.isError === true,
    text,
    content: result.structuredContent as Record<string, unknown>,
  };
};

const stateRuns = async (service: TestService, runnerId: string, runs: readonly [number, number][]) => {
  for (const [daysAgo, kilometers] of runs) {
    const answer = await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: {
        startTime: `${addDays(today, -daysAgo)}T06:00:00Z`,
        distanceMeters: kilometers * 1000,
        durationSeconds: kilometers * 330,
      },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  }
};

/** Weeks of ordinary runs, and one that is much longer. */
const spike: readonly [number, number][] = [
  ...Array.from({ length: 12 }, (_, index): [number, number] => [39 - index * 3, 6]),
  [1, 16],
];

describe.each<Revision>(['auto', 'legacy'])('a client of the protocol (%s)', (revision) => {
  it('finds the tools with their schemas, and what they do', async () => {
    const client = await openClient(await useTestService({ worker: false }), { revision });
    expect(client.getServerVersion()).toMatchObject({ name: 'sinew' });
    expect(client.getInstructions()).toContain('word for word');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([...readTools, ...writeTools]);
    for (const { name, annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(readTools.includes(name));
      expect(annotations?.destructiveHint).toBe(name === 'record_check_in');
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema?.['type']).toBe('object');
      expect(description).toBeTruthy();
    }
    expect(JSON.stringify(tools)).not.toMatch(/x-component|calendar-day|\$ref/);
    expect(JSON.stringify(tools).length).toBeLessThan(40_000);
  });

  it('reads a short assessment of a runner', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ displayName: 'Ada', externalId: 'ada' });
    await stateRuns(service, runnerId, spike);
    const client = await openClient(service, { revision });
    const listed = await callTool(client, 'list_runners', { externalId: 'ada' });
    expect(listed.content['items']).toMatchObject([{ id: runnerId, displayName: 'Ada' }]);
    expect(listed.text).toContain(runnerId);
    const brief = await callTool(client, 'get_assessment', { runnerId });
    const { body: full } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
    expect(brief.isError).toBe(false);
    expect(brief.content).toMatchObject({
      headline: full['headline'],
      severity: full['severity'],
      leftOut: null,
    });
    expect(brief.content['warnings']).not.toEqual([]);
    expect(brief.text).toContain(String(full['headline']));
    expect(brief.text.length).toBeLessThanOrEqual(1500);
    expect(JSON.stringify(brief.content).length).toBeLessThan(10_000);
    const day = await callTool(client, 'get_today', { runnerId });
    const { body: flat } = await service.call('GET', `/v1/runners/${runnerId}/today`);
    expect(day.content).toEqual({ ...flat, leftOut: null });
  });
});

describe('a key', () => {
  it('without the scope for writing sees and calls tools that read only', async () => {
    const service = await useTestService({ worker: false });
    const key = await makeKey(service, ['read']);
    const client = await openClient(service, { key });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(readTools);
    const refused = await callTool(client, 'record_check_in', { runnerId: 'run_1', day: today });
    expect(refused).toMatchObject({ isError: true, content: { code: 'forbidden' } });
    expect(refused.text).toContain('write');
  });

  it('finds runners of its own client only', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const client = await openClient(service, { key: await makeKey(service, ['write'], 'other') });
    expect((await callTool(client, 'list_runners')).content['items']).toEqual([]);
    for (const [name, given] of [
      ...readTools.filter((tool) => tool !== 'list_runners').map((tool) => [tool, {}] as const),
      ['record_check_in', { day: today }] as const,
      ['mark_routine_done', { day: today, routine: 'glute_bridge' }] as const,
    ]) {
      const refused = await callTool(client, name, { runnerId, ...given });
      expect(refused, name).toMatchObject({ isError: true, content: { code: 'not-found', status: 404 } });
    }
  });
});

describe('a call', () => {
  it('with wrong arguments is answered with a pointer to each', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const client = await openClient(service);
    const refused = await callTool(client, 'record_check_in', {
      runnerId,
      day: '2026-02-30',
      tightness: 11,
      signs: { tinglin: true },
    });
    expect(refused).toMatchObject({ isError: true, content: { code: 'request-invalid' } });
    const pointers = (refused.content['errors'] as readonly { pointer: string }[]).map(
      ({ pointer }) => pointer,
    );
    expect(pointers.toSorted()).toEqual(['/day', '/signs/tinglin', '/tightness']);
    for (const pointer of pointers) expect(refused.text).toContain(pointer);
    await expect(client.callTool({ name: 'erase_runner', arguments: {} })).rejects.toThrow(/no such tool/);
  });

  it('that a use-case refuses is answered with its problem', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const client = await openClient(service);
    const refused = await callTool(client, 'mark_routine_done', {
      runnerId,
      day: addDays(today, 3),
      routine: 'wish_it_away',
    });
    expect(refused.content).toMatchObject({
      code: 'request-invalid',
      errors: [{ pointer: '/routine' }, { pointer: '/day' }],
    });
  });
});

describe('what a tool stores', () => {
  it('is a check-in, answered with the questions to ask next', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const client = await openClient(service);
    const said = { day: today, region: 'hamstring', side: 'left', tightness: 5 };
    const recorded = await callTool(client, 'record_check_in', { runnerId, ...said });
    expect(recorded.isError).toBe(false);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']).toMatchObject([said]);
    const asked = (recorded.content['assessment'] as { askNext: { fields: string[]; question: string }[] })
      .askNext;
    expect(asked[0]?.fields).toEqual(['suddenOnset', 'pop']);
    expect(recorded.text).toContain(String(asked[0]?.question));
  });

  it('is a mark of a routine, once a day', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const client = await openClient(service);
    const mark = { runnerId, day: today, routine: 'glute_bridge' };
    const first = await callTool(client, 'mark_routine_done', mark);
    expect((await callTool(client, 'mark_routine_done', mark)).content).toEqual(first.content);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/done-routines`);
    expect(body['items']).toMatchObject([{ day: today, routine: 'glute_bridge' }]);
  });
});

it('beside a referral offers nothing, and says it word for word', async () => {
  const service = await useTestService();
  const runnerId = await service.createRunner();
  await stateRuns(service, runnerId, spike);
  const client = await openClient(service);
  const signs = { saddleNumbness: true };
  const recorded = await callTool(client, 'record_check_in', {
    runnerId,
    day: today,
    region: 'lower-back',
    signs,
  });
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
  const referral = String(body['referral']);
  expect(referral.length).toBeGreaterThan(20);
  const plannedRuns = [{ startTime: `${addDays(today, 2)}T06:00:00Z`, distanceMeters: 9000 }];
  const plan = await callTool(client, 'try_plan', { runnerId, plannedRuns });
  expect(plan.content).toMatchObject({ referral, plan: null });
  const brief = await callTool(client, 'get_assessment', { runnerId });
  expect(brief.content).toMatchObject({
    referral,
    routines: { preRun: [], postRun: [], restDay: [] },
    ceiling: { nextRunMeters: null },
  });
  const day = await callTool(client, 'get_today', { runnerId });
  for (const { text } of [recorded, plan, brief, day]) {
    expect(text).toContain(referral);
    expect(text.length).toBeLessThanOrEqual(1500);
  }
});

it('tries a plan without storing it', async () => {
  const service = await useTestService();
  const runnerId = await service.createRunner();
  await stateRuns(service, runnerId, spike.slice(0, -1));
  const client = await openClient(service);
  const plannedRuns = [{ startTime: `${addDays(today, 2)}T06:00:00Z`, distanceMeters: 15_000 }];
  const tried = await callTool(client, 'try_plan', { runnerId, plannedRuns });
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/what-if`, { body: { plannedRuns } });
  const difference = body['difference'] as unknown as { warningsAdded: string[]; severity: object };
  const plan = tried.content['plan'] as unknown as { warningsAdded: { rule: string }[]; severity: object };
  expect(plan.severity).toEqual(difference.severity);
  expect(plan.warningsAdded.map(({ rule }) => rule)).toEqual(difference.warningsAdded);
  expect(plan.warningsAdded.length).toBeGreaterThan(0);
});

it('pages through activities and shows weeks, in short rows', async () => {
  const service = await useTestService();
  const runnerId = await service.createRunner();
  await stateRuns(service, runnerId, spike);
  const client = await openClient(service);
  const first = await callTool(client, 'list_activities', { runnerId, limit: 10 });
  const cursor = first.content['nextCursor'];
  expect(first.text).toContain(String(cursor));
  const second = await callTool(client, 'list_activities', { runnerId, limit: 10, cursor });
  const rows = [first, second].flatMap(({ content }) => content['items'] as { day: string }[]);
  expect(rows.map(({ day }) => day)).toEqual(spike.map(([daysAgo]) => addDays(today, -daysAgo)).toReversed());
  expect(JSON.stringify(rows).length / rows.length).toBeLessThan(400);
  const load = await callTool(client, 'get_load', { runnerId, weeks: 4 });
  expect((load.content['weeks'] as object[]).length).toBeGreaterThanOrEqual(4);
  expect((load.content['weeks'] as object[]).length).toBeLessThanOrEqual(5);
});

it('leaves out what came from Strava alone, and says so', async () => {
  const seconds = Array.from({ length: 300 }, (_, index) => index);
  const streams = jsonReply({
    time: { data: seconds },
    distance: { data: seconds.map((second) => second * 3.3) },
  });
  const service = await useConnectedService(['strava'], {
    answer: ({ path }) => (path.endsWith('/streams') ? streams : null),
  });
  const runnerId = await service.createRunner();
  await service.connect(runnerId, 'strava');
  await service.deliver('strava', vendorOf('strava').genuine());
  const path = `/v1/runners/${runnerId}/activities`;
  const shown = async () =>
    (await service.call('GET', path)).body['items'] as unknown as {
      id: string;
      localDay: string;
      startTime: string;
    }[];
  await eventually(async () => (await shown()).length > 0);
  const [own] = await shown();
  const client = await openClient(service);
  const listed = await callTool(client, 'list_activities', { runnerId });
  const leftOut = { platform: 'strava', activities: 1 };
  expect(listed.content).toMatchObject({ items: [], leftOut });
  expect(listed.text).toContain('Strava');
  const asOf = String(own?.localDay);
  const brief = await callTool(client, 'get_assessment', { runnerId, asOf });
  expect(brief.content).toMatchObject({ leftOut, ceiling: { nextRunMeters: null } });
  const load = await callTool(client, 'get_load', { runnerId, to: asOf, weeks: 1 });
  expect(load.content).toMatchObject({ leftOut });
  expect((load.content['weeks'] as { runs: number }[]).every(({ runs }) => runs === 0)).toBe(true);

  // What another source recorded as well stays.
  const startMs = Date.parse(String(own?.startTime)) + 600_000;
  const upload = await service.upload(runnerId, gpxText({ points: 600, startMs }), 'run.gpx');
  const [activityId] = upload['activityIds'] as unknown as string[];
  const merge = { body: { activityIds: [activityId] } };
  expect((await service.call('POST', `/v1/activities/${own?.id}/merge`, merge)).status).toBe(200);
  await eventually(async () => (await shown()).length === 1);
  const joined = await callTool(client, 'list_activities', { runnerId });
  expect(joined.content).toMatchObject({ items: [{ day: asOf }], leftOut: null });
});

describe('a request', () => {
  const ping = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const accept = { accept: 'application/json, text/event-stream' };

  it.each([
    ['without a key', 401, { key: null }, ping],
    ['of a page on another origin', 403, { headers: { origin: 'https://evil.example' } }, ping],
    ['of an opaque origin', 403, { headers: { origin: 'null' } }, ping],
    ['of a page on this machine', 200, { headers: { origin: 'http://localhost:6274' } }, ping],
    ['of several messages', 400, {}, [ping, ping]],
    ['that is no message', 400, {}, { hello: 1 }],
  ])('%s is answered with %i', async (_name, status, options, body) => {
    const service = await useTestService({ worker: false });
    const headers = { ...accept, ...('headers' in options ? options.headers : {}) };
    const answer = await service.call('POST', '/mcp', { ...options, headers, body });
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('with the token of a link is refused', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, {
      body: { view: 'physio' },
    });
    const key = String(body['url']).split('/p/')[1]?.split(/[?#]/)[0] ?? '';
    const answer = await service.call('POST', '/mcp', { key, headers: accept, body: ping });
    expect(answer.status).toBe(403);
  });

  it('that reads or ends a session is refused, because there are none', async () => {
    const service = await useTestService({ worker: false });
    const answer = await service.call('GET', '/mcp');
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST, OPTIONS' } });
    expect((await service.call('DELETE', '/mcp')).status).toBe(405);
  });

  it('counts against the limit of its key', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '3' } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++)
      statuses.push((await service.call('POST', '/mcp', { headers: accept, body: ping })).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});
