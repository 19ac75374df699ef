import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suddenRamp } from '#samples/stories/sudden-ramp.ts';

const demo = join(import.meta.dirname, '..', '..', 'samples', 'demo.ts');

describe('the demo, run once', () => {
  let folder = '';
  let said = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sinew-demo-test-'));
    // The embedded database may run as another user, who has to pass through this folder.
    await chmod(folder, 0o755);
    const environment = { ...process.env, TMPDIR: folder, FORCE_COLOR: '' };
    const { stdout } = await promisify(execFile)(process.execPath, [demo, '--once', '--full'], {
      env: environment,
    });
    said = stdout;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads every file of the story', () => {
    const total = String(suddenRamp.runs.length);
    expect(said).toContain(`${total} of ${total}`);
    expect(said).not.toMatch(/rejected|duplicate/);
  });

  it('shows the warnings of the story', () => {
    for (const rule of suddenRamp.raises) expect(said).toMatch(new RegExp(`rule +${rule}\n`));
  });

  it('shows routines for before, after and between runs, the ceiling and the disclaimer', () => {
    for (const words of [
      'Before a run',
      'After a run',
      'Between runs',
      'At most 11.0 km',
      'not a medical device',
    ]) {
      expect(said).toContain(words);
    }
    expect(said).toMatch(/At most \d+\.\d km/);
  });

  it('fits 80 columns and has no colours when it is no terminal', () => {
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(said).not.toContain('\u001b');
  });

  it('leaves nothing behind', async () => {
    expect(await readdir(folder)).toEqual([]);
  });
});
