import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findAddress, findKey } from '#src/cli/open-api.ts';
import { readConfig } from '#src/config.ts';
import { platforms } from '#src/edges/platforms/index.ts';
import { pathSecretSetting } from '#src/edges/platforms/open-platforms.ts';
import { simulatedVendors } from './support/simulated-platform-vendors.ts';

type Environment = Record<string, string | undefined>;

const readText = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

/** The names that `read` looks up in an environment with these values. */
const namesReadBy = (read: (env: Environment) => unknown, values: Environment = {}): Set<string> => {
  const names = new Set<string>();
  const get = (target: Environment, name: string | symbol): string | undefined => {
    if (typeof name !== 'string') return undefined;
    names.add(name);
    return target[name];
  };
  read(new Proxy(values, { get }));
  return names;
};

const cliTerminal = (env: Environment) => ({
  env,
  out: process.stdout,
  err: process.stderr,
  stop: new AbortController().signal,
});

/** Read by libraries: the AWS SDK and the OpenTelemetry exporter. */
const readByLibraries = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'OTEL_EXPORTER_OTLP_HEADERS'];

const platformSettings = platforms.flatMap(({ settings }) => settings.map(({ name }) => name));
const pathSecrets = platforms.map(({ id }) => pathSecretSetting(id));

const serviceSettings = (): string[] => {
  const names = new Set([
    ...namesReadBy(readConfig, { FILES_URL: 's3://bucket' }),
    ...namesReadBy((env) => findAddress({}, cliTerminal(env))),
    ...namesReadBy((env) => void findKey({}, cliTerminal(env)).catch(() => undefined)),
    ...readByLibraries,
  ]);
  return [...names].filter((name) => !platformSettings.includes(name));
};

const example = await readText('.env.example');
/** The example with every setting switched on. */
const exampleValues = parseEnv(example.replace(/^#(?=[A-Z])/gm, ''));
const composeSettings = [...(await readText('compose.yaml')).matchAll(/\$\{([A-Z_]+)/g)].map(
  ([, name]) => name,
);

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const readmeRows = (await readText('README.md'))
  .split('## Settings')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, 3).map(codesIn));

describe('.env.example', () => {
  it('names every setting of the service, the platforms, the command line and compose.yaml, and no other', () => {
    const expected = new Set([...serviceSettings(), ...platformSettings, ...composeSettings]);
    expect(Object.keys(exampleValues).toSorted()).toEqual([...expected].toSorted());
  });

  it('names each setting once', () => {
    const names = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('holds the defaults', () => {
    expect(readConfig(exampleValues)).toEqual(readConfig({}));
  });
});

describe('a name that is a setting but for one letter', () => {
  it.each([
    ['DATABASE_ULR', 'DATABASE_URL'],
    ['REDIS_URLS', 'REDIS_URL'],
    ['BOOTSRAP_API_KEY', 'BOOTSTRAP_API_KEY'],
    ['POLAR_CLIENT_IDS', 'POLAR_CLIENT_ID'],
  ])('ends the start: %s', (name, meant) => {
    expect(() => readConfig({ [name]: 'x' })).toThrow(`${name} is no setting: correct it to ${meant}`);
  });

  it('is told from names of other programs', () => {
    const others = {
      HOSTNAME: 'a',
      REDIS_PORT: 'tcp://10.0.0.1',
      DATABASE_NAME: 'b',
      LOGNAME: 'c',
      HOSTS: 'd',
    };
    expect(readConfig(others)).toEqual(readConfig({}));
  });
});

describe('the settings table of the README', () => {
  it('names every setting but those of single platforms, and no other', () => {
    const named = readmeRows?.flatMap(([names = []]) => names) ?? [];
    const expanded = named.flatMap((name) => (name === '<PLATFORM>_PATH_SECRET' ? pathSecrets : [name]));
    expect(expanded.toSorted()).toEqual(serviceSettings().toSorted());
  });

  it('states the defaults of .env.example', () => {
    for (const [names = [], defaults = []] of readmeRows ?? []) {
      if (names.length !== defaults.length) continue;
      for (const [index, name] of names.entries()) {
        expect(['', defaults[index]], name).toContain(exampleValues[name] ?? '');
      }
    }
  });
});

describe.each(platforms)('$id', ({ id, settings, configure }) => {
  const declared = settings.map(({ name }) => name);

  it('names its settings in its README, and no others', async () => {
    const prefix = declared[0]?.split('_')[0] ?? '';
    const readme = await readText(`src/edges/platforms/${id}/README.md`);
    const named = codesIn(readme).filter((code) => new RegExp(`^${prefix}_[A-Z_]+$`).test(code));
    expect([...new Set(named)].toSorted()).toEqual(declared.toSorted());
  });

  it('reads no setting that it does not declare', () => {
    const vendor = simulatedVendors.find((candidate) => candidate.id === id);
    const read = namesReadBy(configure, { ...vendor?.settings });
    expect([...read].toSorted()).toEqual(declared.toSorted());
  });
});
