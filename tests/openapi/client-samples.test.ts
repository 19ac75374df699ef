import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { generateWebhookSecret } from '#src/edges/webhooks/secret.ts';
import { signWebhook } from '#src/edges/webhooks/sign.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const samples = join(import.meta.dirname, '../../samples');
const pathOf = (name: string): string => join(samples, 'clients', name);
const run = promisify(execFile);

const exists = (program: string, ...args: string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );
const hasPython = await exists('python3', '--version');
const hasCurl = await exists('bash', '-c', 'curl --json "" --version');

const firstCalls = [
  { program: process.execPath, file: 'first-calls.ts', there: true },
  { program: 'python3', file: 'first_calls.py', there: hasPython },
  { program: 'bash', file: 'first-calls.sh', there: hasCurl },
];

describe.each(firstCalls)('$file', ({ program, file, there }) => {
  it('uploads, checks in and prints the answer', async ({ skip }) => {
    if (!there) skip(`${program} or what it needs is not here`);
    const service = await useTestService();
    const env = { ...process.env, SINEW_URL: await service.listen(), SINEW_API_KEY: operatorKey };
    const { stdout } = await run(program, [pathOf(file), join(samples, 'fit/cadence-falls-late.fit')], {
      env,
    });
    expect(stdout.split('\n')).toEqual([
      'upload: processed',
      'severity: caution',
      expect.stringMatching(/\w/),
      '',
    ]);
  });

  it('ends with the words of the problem', async ({ skip }) => {
    if (!there) skip(`${program} or what it needs is not here`);
    const service = await useTestService();
    const env = { ...process.env, SINEW_URL: await service.listen(), SINEW_API_KEY: 'wrong' };
    const ran = run(program, [pathOf(file), join(samples, 'fit/cadence-falls-late.fit')], { env });
    await expect(ran.catch((error) => Promise.reject(`${error.stdout}${error.stderr}`))).rejects.toMatch(
      /401/,
    );
  });
});

const receivers = [
  { program: process.execPath, file: 'receive-webhooks.ts', there: true },
  { program: 'python3', file: 'receive_webhooks.py', there: hasPython },
];

describe.each(receivers)('$file', ({ program, file, there }) => {
  it('takes a genuine event once, and refuses a changed, an old and an unsigned one', async ({ skip }) => {
    if (!there) skip(`${program} is not here`);
    const secret = generateWebhookSecret();
    const env = { ...process.env, SINEW_WEBHOOK_SECRET: secret, RECEIVER_PORT: '0' };
    const child = spawn(program, [pathOf(file)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(async () => {
      if (child.kill()) await once(child, 'exit');
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    await expect.poll(() => printed).toContain('waiting for webhooks');
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    const body = new TextEncoder().encode('{"type":"upload.processed","data":{"uploadId":"upl_1"}}');
    const headersAt = (attemptMs: number) => ({ ...signWebhook({ id: 'msg_1', attemptMs, body }, [secret]) });
    const post = async (sent: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<number> =>
      (await fetch(address, { method: 'POST', body: sent, headers })).status;
    const genuine = headersAt(Date.now());
    expect(await post(body, genuine)).toBe(204);
    expect(await post(body, genuine)).toBe(204);
    expect(await post(new TextEncoder().encode('{"type":"forged"}'), genuine)).toBe(401);
    expect(await post(body, headersAt(Date.now() - 600_000))).toBe(401);
    expect(await post(body, {})).toBe(401);
    await expect.poll(() => printed.match(/msg_1 upload.processed/g)).toHaveLength(1);
    expect(printed).not.toContain('forged');
  });

  it('ends with one line when the secret is missing', async ({ skip }) => {
    if (!there) skip(`${program} is not here`);
    const { SINEW_WEBHOOK_SECRET: _, ...env } = process.env;
    await expect(run(program, [pathOf(file)], { env })).rejects.toMatchObject({
      code: 1,
      stderr: 'Set SINEW_WEBHOOK_SECRET to the whsec_… secret of the endpoint.\n',
    });
  });
});

type Parameters = { readonly parameters: readonly { readonly name: string }[] };
type Node = {
  readonly parameters: {
    readonly method?: string;
    readonly url?: string;
    readonly bodyParameters?: Parameters;
    readonly queryParameters?: Parameters;
  };
};

describe('samples that other programs load', () => {
  it('n8n asks for operations, parameters and fields that exist', async () => {
    const { nodes }: { nodes: readonly Node[] } = JSON.parse(
      await readFile(pathOf('n8n-check-in.json'), 'utf8'),
    );
    const { app } = await useTestService();
    await app.ready();
    const document = JSON.parse(JSON.stringify(app.swagger()));
    const calls = nodes.filter(({ parameters }) => parameters.url !== undefined);
    expect(calls).toHaveLength(2);
    for (const { parameters } of calls) {
      const path = parameters.url
        ?.replace(/^=\{\{ \$env\.SINEW_URL \}\}/, '')
        .replace(/\{\{[^}]+\}\}/g, '{id}');
      const operation = document.paths[path ?? '']?.[parameters.method?.toLowerCase() ?? ''];
      expect(operation, path).toBeDefined();
      const text = JSON.stringify(operation.parameters);
      for (const { name } of parameters.queryParameters?.parameters ?? [])
        expect(text).toContain(`"${name}"`);
      const reference: string = operation.requestBody?.content['application/json'].schema.$ref ?? '';
      const fields = document.components.schemas[reference.split('/').at(-1) ?? '']?.properties ?? {};
      for (const { name } of parameters.bodyParameters?.parameters ?? [])
        expect(Object.keys(fields)).toContain(name);
    }
  });

  it('Home Assistant reads every value of today', async () => {
    const service = await useTestService();
    const runner = await service.createRunner();
    const { body } = await service.call('GET', `/v1/runners/${runner}/today`);
    const yaml = await readFile(pathOf('home-assistant.yaml'), 'utf8');
    const { rest } = parse(yaml, { logLevel: 'silent' });
    const [{ resource, sensor }] = rest;
    expect(new URL(resource).pathname).toBe('/v1/runners/RUNNER_ID/today');
    expect([...sensor[0].json_attributes, 'severity'].sort()).toEqual(Object.keys(body).sort());
  });
});
