import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { operatorKey } from '#tests/support/test-service.ts';
import { run, samples, useCliService, useFolder } from './cli-service.ts';

const story = join(samples, 'histories/sudden-ramp');
const root = fileURLToPath(new URL('../..', import.meta.url));

const query = async (databaseUrl: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(text);
  await client.end();
};

describe('sinew', () => {
  it('runs as a program of its own', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['src/cli.ts', '--help'], { cwd: root });
    expect(stdout).toContain('Usage: sinew <command>');
  });

  it('finds the key that the first start kept in DATA_DIR', async () => {
    const service = await useCliService();
    const folder = await useFolder();
    await writeFile(join(folder, 'api-key'), `${operatorKey}\n`);
    const listed = await run(['keys', 'list'], { SINEW_URL: service.url, DATA_DIR: folder });
    expect(listed).toMatchObject({ code: 0, out: expect.stringContaining('never expires') });
    const none = await run(['keys', 'list'], { SINEW_URL: service.url, DATA_DIR: join(folder, 'else') });
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('SINEW_API_KEY') });
  });
});

describe('sinew reprocess', () => {
  it('follows a dry run and a real one to their ends', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    await query(
      service.databaseUrl,
      `update activity set features_version = 0,
         features = jsonb_set(features::jsonb, '{distanceMeters}', '1')::json`,
    );
    const dry = await service.sinew('reprocess', '--runner', 'ada', '--dry-run', '--follow');
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toMatch(/Dry run rep_\w+ finished/);
    expect(dry.out).toContain('Activities that would change: 14.');
    expect(dry.out).toMatch(/distanceMeters +14 activities, median \+/);
    const real = await service.sinew('reprocess', '--follow', '--json');
    expect(JSON.parse(real.out)).toMatchObject({ status: 'finished', done: 14, readAgain: 14 });
    const after = await service.sinew('reprocess', '--follow');
    expect(after.out).toContain('Nothing changed.');
  });

  it('leaves the job to the service without --follow', async () => {
    const service = await useCliService({ worker: false });
    const { code, out } = await service.sinew('reprocess');
    expect(out).toMatch(/is queued: 0 of \? files\. It continues in the service\./);
    expect(code).toBe(0);
  });

  it('refuses a runner that is not there', async () => {
    const service = await useCliService();
    expect((await service.sinew('reprocess', '--runner', 'nobody')).code).toBe(1);
    expect((await service.sinew('reprocess', '--from', 'yesterday')).code).toBe(1);
  });
});

describe('sinew assess', () => {
  it('says what stands out, why, and what it is not', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    const asked = ['assess', '--runner', 'ada', '--as-of', '2025-06-08'];
    const brief = (await service.sinew(...asked)).out;
    expect(brief).toMatch(/^ada, 2025-06-08: Keep the next runs short\.\n/);
    expect(brief).toMatch(/Next steps\n {2}Run no more than [\d.]+ km at a time until /);
    expect(brief).toContain('Next run');
    expect(brief).toContain('--full');
    expect(brief).not.toContain('Clears when:');
    const { code, out } = await service.sinew(...asked, '--full');
    expect(code).toBe(0);
    expect(out).toMatch(/^ada, 2025-06-08: (CAUTION|STRONG)/);
    expect(out).toContain('Warnings');
    expect(out).toContain('Clears when:');
    expect(out).toMatch(/L-SPK-/);
    expect(out).toMatch(/medical/i);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(200);
  });

  it('answers machines with the assessment itself, with a run ahead', async () => {
    const service = await useCliService();
    await service.sinew('import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC');
    const args = [
      'assess',
      '--runner',
      'ada',
      '--as-of',
      '2025-06-08',
      '--planned-meters',
      '30000',
      '--json',
    ];
    const { out } = await service.sinew(...args);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2025-06-08' });
    expect((await service.sinew('assess')).code).toBe(2);
    expect((await service.sinew('assess', '--runner', 'ada', '--as-of', 'never')).code).toBe(1);
  });
});

describe('sinew keys', () => {
  it('makes, lists and revokes a key', async () => {
    const service = await useCliService();
    const made = JSON.parse((await service.sinew('keys', 'create', '--scopes', 'read', '--json')).out);
    expect(made.scopes).toEqual(['read']);
    expect((await service.call('GET', '/v1/runners', { key: made.key })).status).toBe(200);
    expect((await service.sinew('keys', 'list')).out).toContain(made.id);
    expect((await service.sinew('keys', 'revoke', made.id)).code).toBe(0);
    expect((await service.call('GET', '/v1/runners', { key: made.key })).status).toBe(401);
    expect((await service.sinew('keys', 'revoke', made.id)).code).toBe(1);
    expect((await service.sinew('keys')).code).toBe(2);
  });

  it('replaces the operator key', async () => {
    const service = await useCliService({ env: {} });
    const scopes = 'read,write,admin,operator';
    const first = JSON.parse((await service.sinew('keys', 'list', '--json')).out).items[0].id;
    const refused = await service.sinew('keys', 'revoke', first);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('operator');
    const { key } = JSON.parse((await service.sinew('keys', 'create', '--scopes', scopes, '--json')).out);
    expect((await service.sinew('keys', 'revoke', first, '--key', key)).code).toBe(0);
    expect((await service.sinew('keys', 'list')).code).toBe(1);
    expect((await service.sinew('keys', 'list', '--key', key)).code).toBe(0);
  });

  it('asks whose keys when there are several clients', async () => {
    const service = await useCliService();
    await service.call('POST', '/v1/clients', { body: { name: 'another club' } });
    expect(await service.sinew('keys', 'list')).toMatchObject({
      code: 2,
      err: expect.stringContaining('another club'),
    });
  });
});

describe('sinew erase', () => {
  it('erases no runner without --yes', async () => {
    const service = await useCliService();
    const runnerId = await service.createRunner({ externalId: 'ada' });
    expect((await service.sinew('erase', '--runner', 'ada')).code).toBe(2);
    expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(200);
    const erased = await service.sinew('erase', '--runner', 'ada', '--yes');
    expect(erased).toMatchObject({ code: 0, out: expect.stringContaining('is erased') });
    expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(404);
  });
});

describe('sinew doctor', () => {
  const settings = (service: { databaseUrl: string; url: string }, dataDir: string) => ({
    DATABASE_URL: service.databaseUrl,
    DATA_DIR: dataDir,
    SINEW_URL: service.url,
  });

  it('finds a healthy service healthy', async () => {
    const service = await useCliService();
    const { code, out } = await run(['doctor', '--json'], settings(service, await useFolder()));
    const report = JSON.parse(out);
    expect(report.healthy, out).toBe(true);
    expect(report.checks.map((check: { name: string }) => check.name)).toEqual(
      expect.arrayContaining([
        'node',
        'database',
        'tables',
        'clock',
        'work',
        'versions',
        'queue',
        'files',
        'service',
      ]),
    );
    expect(code).toBe(0);
  });

  it('reports numbers of older versions and work that no worker takes', async () => {
    const service = await useCliService();
    await service.sinew('import', join(samples, 'fit'), '--runner', 'ada', '--create', '--time-zone', 'UTC');
    await query(
      service.databaseUrl,
      `update activity set features_version = 0;
       update upload set status = 'queued', received_at = now() - interval '1 hour' where ctid = (select min(ctid) from upload)`,
    );
    const { code, out } = await run(['doctor'], settings(service, await useFolder()));
    expect(out).toContain('3 activities are older');
    expect(out).toMatch(/✗ work .* the oldest for 60 min/);
    expect(out).toContain('npm run worker');
    expect(code).toBe(1);
  });

  it('says what to do about an unreachable database, a wrong setting and a service that is down', async () => {
    const unreachable = {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      DATA_DIR: await useFolder(),
      PORT: '1',
    };
    const { code, out } = await run(['doctor'], unreachable);
    expect(out).toMatch(/✗ database .*ECONNREFUSED/);
    expect(out).toMatch(/· service .*no answer from/);
    expect(code).toBe(1);
    const wrong = await run(['doctor'], { PORT: '3000', WORKER_CONCURRENCY: 'many' });
    expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('WORKER_CONCURRENCY') });
  });

  it('makes nothing where nothing was: an embedded database is only looked for', async () => {
    const folder = join(await useFolder(), 'data');
    const { code, out } = await run(['doctor'], { DATA_DIR: folder, PORT: '1' });
    expect(out).toContain('there is none yet');
    expect(code).toBe(0);
    await expect(promisify(execFile)('ls', [folder])).rejects.toThrow();
  });
});
