import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generateWebhookSecret } from '#src/edges/webhooks/secret.ts';
import { signWebhook } from '#src/edges/webhooks/sign.ts';

const pathOf = (name: string): string => `${import.meta.dirname}/../../samples/code/${name}.ts`;

const run = async (name: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [pathOf(name), ...args])).stdout;

describe('the code samples', () => {
  const names = ['assess-facts', 'read-fit-file', 'add-factor', 'add-platform', 'receive-webhook'];

  it.each(names)('%s is short and says how to run it', async (name) => {
    const text = await readFile(pathOf(name), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^\/\*\*\n \* /);
    expect(text).toMatch(new RegExp(`Run it: .*npx node samples/code/${name}\\.ts`));
  });

  it('assess-facts warns of the long run and the tight hamstring', async () => {
    const output = await run('assess-facts');
    expect(output).toContain('severity: strong');
    expect(output).toContain('L-SPK-L (strong)');
    expect(output).toContain('S-PAIN-A (caution)');
    expect(output).toMatch(/routines that fit: \w+, /);
  });

  it('read-fit-file prints the numbers of the run, and reads other formats too', async () => {
    const output = await run('read-fit-file');
    expect(output).toContain("format: 'fit'");
    expect(output).toContain('distanceMeters: 4200');
    expect(output).toContain('movingSeconds: 1500');
    expect(output).toMatch(/stepsPerMinute: 168/);
    const gzipped = await run('read-fit-file', pathOf('../tcx/one-leg-two-laps').replace(/ts$/, 'tcx.gz'));
    expect(gzipped).toContain("format: 'tcx'");
  });

  it('add-factor measures beside the factors of the registry', async () => {
    const output = await run('add-factor');
    expect(output).toContain('session-spike: as-usual');
    expect(output).toContain('weekend-share: as-usual {"share":0.75}');
  });

  it('add-platform is off without its secret, refuses a forged body and parses a signed one', async () => {
    const output = await run('add-platform');
    expect(output).toContain("without its secret: { kind: 'off', missing: [ 'STRIDE_WEBHOOK_SECRET' ] }");
    expect(output).toContain("signed: { kind: 'ok', proof: 'signature', note: null }");
    expect(output).toContain("forged: { kind: 'rejected', status: 403");
    expect(output).toContain("fetch: { kind: 'by-id', activityId: '901', parameters: {} }");
  });
});

describe('receive-webhook', () => {
  const secret = generateWebhookSecret();
  const body = new TextEncoder().encode('{"type":"upload.processed","data":{"uploadId":"upl_1"}}');

  const start = async (): Promise<{ address: string; printed: () => string }> => {
    const environment = { ...process.env, RECEIVER_PORT: '0', SINEW_WEBHOOK_SECRET: secret };
    const child = spawn(process.execPath, [pathOf('receive-webhook')], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(async () => {
      if (child.kill()) await once(child, 'exit');
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    await expect.poll(() => output).toContain('waiting for webhooks');
    return { address: /http:\S+/.exec(output)?.[0] ?? '', printed: () => output };
  };

  it('prints a signed event once, and refuses a changed or unsigned one', async () => {
    const { address, printed } = await start();
    const headers = { ...signWebhook({ id: 'msg_1', attemptMs: Date.now(), body }, [secret]) };
    const post = async (sent: Uint8Array<ArrayBuffer>, proof: Record<string, string>): Promise<number> =>
      (await fetch(address, { method: 'POST', body: sent, headers: proof })).status;
    expect(await post(body, headers)).toBe(204);
    expect(await post(body, headers)).toBe(204);
    expect(await post(new TextEncoder().encode('{"type":"forged"}'), headers)).toBe(401);
    expect(await post(body, {})).toBe(401);
    await expect.poll(() => printed().match(/refused/g)).toHaveLength(2);
    expect(printed().match(/msg_1 \{"type":"upload.processed"/g)).toHaveLength(1);
    expect(printed()).not.toContain('forged');
  });

  it('ends with one line when the secret is missing', async () => {
    const { SINEW_WEBHOOK_SECRET: _, ...environment } = process.env;
    const ended = promisify(execFile)(process.execPath, [pathOf('receive-webhook')], { env: environment });
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: 'Set SINEW_WEBHOOK_SECRET to the whsec_… secret of the endpoint.\n',
    });
  });
});
