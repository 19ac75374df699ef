import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commandTable } from '#src/cli/command-table.ts';
import { run, useFolder } from './cli-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bash = (script: string, ...args: readonly string[]) =>
  promisify(execFile)('bash', ['-c', script, 'bash', ...args], { cwd: root });

describe('the frame of all commands', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it.each(commandTable)('explains $name and its exit codes', async ({ name, summary }) => {
    expect((await run(['--help'])).out).toContain(summary);
    for (const args of [
      [name, '--help'],
      ['help', name],
    ]) {
      const page = await run(args);
      expect(page.code).toBe(0);
      expect(page.out).toContain(`Usage: sinew ${name}`);
      expect(page.out).toContain('Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done.');
    }
  });

  it.each([
    [['imprt'], 'unknown command', 'import'],
    [['runners', 'lst'], 'unknown command', 'list'],
    [['doctor', '--fils'], 'unknown option', '--files'],
    [['import', 'runs', '--runer', 'ada'], 'unknown option', '--runner'],
    [['what-if', '--runner', 'ada', '--runs', 'x'], 'unknown option', '--run'],
    [['runners', 'create', '--heigth-meters', '1.7'], 'unknown option', '--height-meters'],
  ])('names the nearest to %j', async (args, fault, nearest) => {
    const { code, err, out } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(fault);
    expect(err).toContain(nearest);
    expect(out).toBe('');
  });

  it.each([
    [[], 'Usage: sinew <command>'],
    [['runners'], 'list runners'],
    [['assess', 'ada', 'eve'], 'too many arguments'],
    [['export', 'routes'], 'Allowed choices are activities, days'],
    [['backup'], "missing required argument 'folder'"],
    [['backup', 'x', '--keep', '0'], 'whole number from 1'],
    [['report'], 'The option --runner <name> is missing.'],
    [['what-if', '--runner', 'ada', '--run', 'soon'], 'tomorrow=12km'],
    [['keys', 'list', '--url', 'ftp://here'], 'does not start with http'],
  ])('says what is expected instead of %j, and exits with 2', async (args, words) => {
    const { code, err } = await run(args, { SINEW_API_KEY: 'x' });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  });

  it('starts any command in less than half a second of the processor', async () => {
    for (const { name } of commandTable) {
      const { stdout } = await bash(`"$1" src/cli.ts "$2" --help > /dev/null; times`, process.execPath, name);
      const [user = Number.NaN, system = Number.NaN] = [
        ...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g),
      ].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
      expect(user + system, name).toBeLessThan(0.5);
    }
  });
});

describe('completion', () => {
  const complete = async (...words: readonly string[]): Promise<string[]> => {
    const file = join(await useFolder(), 'sinew.bash');
    await writeFile(file, (await run(['completion', 'bash'])).out);
    const script =
      'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sinew; declare -p COMPREPLY';
    const { stdout } = await bash(script, file, 'sinew', ...words);
    return [...stdout.matchAll(/\]="([^"]*)"/g)].map(([, word = '']) => word);
  };

  it('completes commands, subcommands, choices and options', async () => {
    expect(await complete('web')).toEqual(['webhooks']);
    expect(await complete('runners', 'c')).toEqual(['create', 'change']);
    expect(await complete('export', 'str')).toEqual(['streams']);
    expect(await complete('export-data', '--')).toEqual(['--json', '--help']);
    expect(await complete('check-in', '--runner', 'ada', '--tig')).toEqual(['--tightness']);
  });

  it('knows every command and option in each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = await run(['completion', shell]);
      expect(code).toBe(0);
      for (const { name } of commandTable) expect(out).toContain(name);
      expect(out).toContain('bytes-per-second');
    }
    expect((await run(['completion', 'powershell'])).code).toBe(2);
  });
});
