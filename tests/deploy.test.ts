import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '#src/config.ts';
import { createMetrics } from '#src/edges/metrics.ts';

const folder = new URL('../samples/deploy/', import.meta.url);
const readText = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

type Target = { readonly expr: string; readonly legendFormat: string };
type Panel = {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly fieldConfig?: { readonly defaults: { readonly unit?: string } };
  readonly targets?: readonly Target[];
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
};

/** Every series that a process exports, by its name, with its labels. */
const exportedSeries = async (): Promise<Map<string, Set<string>>> => {
  const metrics = createMetrics();
  metrics.watchProcess();
  metrics.watch({
    queueDepth: async () => ({ compute: { waiting: 1 } }),
    platformSilence: async () => ({ polar: 1 }),
  });
  metrics.uploadReceived('queued');
  metrics.uploadFinished('processed', 1);
  metrics.runnerAssessed(1);
  metrics.jobEnded({ name: 'import-upload', seconds: 1, outcome: 'done' });
  metrics.fileDamaged();
  metrics.requestAnswered({ method: 'GET', route: '/', status: 200, seconds: 1 });
  const series = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of (await metrics.render()).matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    const known = series.get(name) ?? new Set<string>();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    series.set(name, known);
  }
  return series;
};

const namesIn = (expression: string): string[] => expression.match(/\b(?:sinew|process|nodejs)_\w+/g) ?? [];

const labelsIn = ({ expr, legendFormat }: Target): string[] => [
  ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(/, */)),
  ...[...expr.matchAll(/(\w+)=~?"/g)].map(([, label = '']) => label),
  ...[...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label),
];

describe('the Grafana dashboard', async () => {
  const all: readonly Panel[] = JSON.parse(await readText('grafana/sinew.json')).panels;
  const panels = all.filter(({ type }) => type !== 'row');
  const series = await exportedSeries();
  // Prometheus adds the name of the process that it asked.
  const labelsOf = (name: string): string[] => [...(series.get(name) ?? []), 'instance'];

  it('asks only for what the service exports, by labels that it has', () => {
    for (const target of panels.flatMap(({ targets = [] }) => targets)) {
      const names = namesIn(target.expr);
      expect(names.length, target.expr).toBeGreaterThan(0);
      for (const name of names) expect([...series.keys()]).toContain(name);
      for (const label of labelsIn(target)) expect(labelsOf(names[0] ?? ''), target.expr).toContain(label);
    }
  });

  it('shows every metric of its own that the service exports', () => {
    const shown = panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => namesIn(expr)));
    const family = (name: string): string => name.replace(/_(?:bucket|sum|count)$/, '');
    const own = [...series.keys()].filter((name) => name.startsWith('sinew_')).map(family);
    expect(new Set(shown.map(family).filter((name) => name.startsWith('sinew_')))).toEqual(new Set(own));
  });

  it('has a title, a unit, a sentence and something to draw in every panel', () => {
    expect(panels.length).toBeGreaterThan(10);
    for (const { title, description, fieldConfig, targets } of panels) {
      expect(title).toMatch(/\w/);
      expect(description, title).toMatch(/\.$/);
      expect(fieldConfig?.defaults.unit, title).toMatch(/\w/);
      expect(targets?.length, title).toBeGreaterThan(0);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('lays no panel over another', () => {
    for (const a of all)
      for (const b of all.filter(({ id }) => id > a.id)) {
        const [one, other] = [a.gridPos, b.gridPos];
        const beside = one.x + one.w <= other.x || other.x + other.w <= one.x;
        expect(
          beside || one.y + one.h <= other.y || other.y + other.h <= one.y,
          `${a.title}, ${b.title}`,
        ).toBe(true);
      }
  });
});

describe('the Helm chart', async () => {
  const names = (await readdir(new URL('helm/templates/', folder))).toSorted();
  const templates = (await Promise.all(names.map((name) => readText(`helm/templates/${name}`)))).join('\n');
  const values = parse(await readText('helm/values.yaml'));
  const settings = new Set(
    [...(await readText('../../.env.example')).matchAll(/^#(\w+)=/gm)].map(([, name]) => name),
  );

  /** `image.tag` of every value; a list or a part that is handed on whole is one. */
  const pathsOf = (value: unknown, path = ''): string[] =>
    value !== null && typeof value === 'object' && !/(?:settings|resources)$/.test(path)
      ? Object.entries(value).flatMap(([name, part]) => pathsOf(part, path === '' ? name : `${path}.${name}`))
      : [path];

  it('uses every value, and no other', () => {
    const used = [...templates.matchAll(/\.Values\.([\w.]+)/g)].map(([, path]) => path);
    expect([...new Set(used)].toSorted()).toEqual(pathsOf(values).toSorted());
  });

  it('sets only settings that there are, to values that a start accepts', () => {
    const fixed = [...templates.matchAll(/^ {2}([A-Z_]+): "?([\w/]*)/gm)].map(
      ([, name = '', value = '']) => ({ name, value }),
    );
    for (const name of [...fixed.map((one) => one.name), ...Object.keys(values.settings)])
      if (name !== 'TMPDIR') expect(settings).toContain(name);
    const { FILES_URL, PUBLIC_URL, TRUST_PROXY, ...others } = values.settings;
    expect({ PUBLIC_URL, TRUST_PROXY, others }).toEqual({ PUBLIC_URL: '', TRUST_PROXY: '', others: {} });
    const port = String(values.metricsPort);
    const concurrency = String(values.worker.concurrency);
    const env = { FILES_URL, METRICS_PORT: port, WORKER_METRICS_PORT: port, WORKER_CONCURRENCY: concurrency };
    expect(readConfig({ ...env, SUPERVISE_WORKER: 'no' })).toMatchObject({ metricsPort: values.metricsPort });
  });

  it('is of the version of the service, and runs what the image holds', async () => {
    const chart = parse(await readText('helm/Chart.yaml'));
    const dockerfile = await readText('../../Dockerfile');
    expect(chart.appVersion).toBe(JSON.parse(await readText('../../package.json')).version);
    expect(templates).toContain('command: [node, workers/main.ts]');
    expect(dockerfile).toContain(`PORT=${/containerPort: (\d+)/.exec(templates)?.[1]}`);
    for (const folderOfImage of ['/data', '/tmp'])
      expect(templates).toContain(`mountPath: ${folderOfImage} }`);
    expect(dockerfile).toContain('DATA_DIR=/data');
  });

  it('gives no rights to what it runs', () => {
    for (const line of [
      'runAsNonRoot: true',
      'readOnlyRootFilesystem: true',
      'allowPrivilegeEscalation: false',
    ])
      expect(templates).toContain(line);
    expect(templates).toContain('capabilities: { drop: [ALL] }');
    expect(templates).toContain('automountServiceAccountToken: false');
  });

  it('asks for health where the service answers it', async () => {
    const routes = await readText('../../src/http/routes/public.ts');
    const asked = [...templates.matchAll(/httpGet: \{ path: (\S+),/g)].map(([, path]) => path ?? '');
    expect(asked.length).toBe(3);
    for (const path of asked) expect(routes).toContain(`'${path}'`);
  });
});
