import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const pathOf = (name: string): string => `${import.meta.dirname}/../../samples/code/${name}.ts`;

const run = async (name: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [pathOf(name), ...args])).stdout;

describe('the code samples', () => {
  const names = ['assess-facts', 'read-fit-file', 'add-factor', 'add-platform'];

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
