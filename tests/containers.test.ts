import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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
};

const composeText = await readText('compose.yaml');
const { services }: { services: Readonly<Record<string, Service>> } = parse(composeText, { merge: true });
const dockerfile = await readText('Dockerfile');
const dependencies: Readonly<Record<string, string>> = JSON.parse(
  await readText('package.json'),
).dependencies;

/** `18.4`, `8.1.4`, `24.21.0-bookworm-slim`, `RELEASE.2025-09-07T16-13-09Z`; with a digest or without. */
const exactTag = /^[^:@]+:(?:\d+\.\d+[\w.-]*|RELEASE\.[\dTZ-]+)(?:@sha256:[0-9a-f]{64})?$/;

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

  it('runs as a user without rights and says whether it is well', () => {
    expect(lines.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    expect(lines.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('CMD')),
    );
    expect(dockerfile).toContain('HEALTHCHECK');
  });
});
