import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rooms of the core, lowest first: each imports itself and what stands before it. */
const coreRooms = [
  ...[
    'domain',
    'science',
    'sport',
    'streams',
    'features',
    'load',
    'words',
    'risk',
    'routines',
    'assessment',
    'patterns',
    'catalogue',
  ],
] as const;

/** Each speaks to one thing outside; none imports another. `machine` holds the small ones that all may use. */
const edges = ['formats', 'platforms', 'storage', 'files', 'queue', 'webhooks', 'notifications'] as const;

/** Journeys of the use-cases, lowest first: each imports itself and what stands before it. */
const journeys = [
  ...['webhooks', 'notifications', 'assessment', 'planning', 'activities', 'check-ins', 'uploads'],
  ...['platforms', 'reprocessing', 'runners', 'links', 'datasets', 'clients', 'maintenance'],
  'operator',
] as const;

type Room = {
  readonly room: string;
  readonly path: RegExp;
  readonly imports: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Single files that may be imported as values besides. */
  readonly files?: readonly string[];
};

/** Every room and what it may import besides itself. First match wins, so the narrower path comes first. */
const rooms: readonly Room[] = [
  // Texts see ids and types only, so that nothing is decided where it is worded.
  { room: 'words', path: /^src\/core\/words\//, imports: ['domain'] },
  ...coreRooms.map((room, index) => ({
    room,
    path: new RegExp(`^src/core/${room}/`),
    imports: coreRooms.slice(0, index),
  })),
  { room: 'core', path: /^src\/core\/index\.ts$/, imports: coreRooms },
  { room: 'machine', path: /^src\/edges\/[^/]+\.ts$/, imports: ['domain'] },
  ...edges.map((room) => ({
    room,
    path: new RegExp(`^src/edges/${room}/`),
    imports: ['domain', 'science', 'sport', 'machine'],
  })),
  {
    room: 'dependencies',
    path: /^src\/use-cases\/[^/]+\.ts$/,
    imports: ['core'],
    types: ['machine', ...edges],
  },
  ...journeys.map((journey, index) => ({
    room: `verbs of ${journey}`,
    path: new RegExp(`^src/use-cases/${journey}/`),
    imports: ['core', 'dependencies', ...journeys.slice(0, index).map((lower) => `verbs of ${lower}`)],
    types: ['machine', ...edges],
  })),
  // Run in browsers: shapes as plain values, and the elements that draw them.
  { room: 'drawings', path: /^src\/pages\/drawings\//, imports: [], types: ['core', 'domain'] },
  { room: 'elements', path: /^src\/pages\/elements\//, imports: ['drawings'], types: ['core', 'domain'] },
  {
    room: 'pages',
    path: /^src\/pages\//,
    imports: ['core', 'dependencies', 'drawings', ...journeys.map((journey) => `verbs of ${journey}`)],
    types: ['machine', ...edges],
    files: ['src/edges/html.ts'],
  },
  {
    room: 'http',
    path: /^src\/http\//,
    imports: ['pages', 'core', 'dependencies', ...journeys.map((journey) => `verbs of ${journey}`)],
    types: ['machine', ...edges],
    files: [
      // The closed lists that request schemas are built from, the zip that an export is sent as, and markup.
      ...['src/edges/platforms/platform.ts', 'src/edges/webhooks/message.ts', 'src/edges/write-zip.ts'],
      ...['src/edges/notifications/kinds.ts', 'src/edges/html.ts'],
    ],
  },
  {
    room: 'compose',
    path: /^src\/(compose|config)(-[a-z]+)?\.ts$/,
    imports: [
      ...['domain', 'dependencies', 'http', 'machine', ...edges],
      ...journeys.map((journey) => `verbs of ${journey}`),
    ],
  },
  { room: 'api process', path: /^src\/main\.ts$/, imports: ['compose', 'machine', 'storage'] },
  // Runs in browsers too, and knows the API from its document only.
  { room: 'client', path: /^openapi\/client\//, imports: [] },
  // A client of the API from outside; what works without the service looks at the stores themselves.
  {
    room: 'cli',
    path: /^src\/cli(\.ts$|\/)/,
    imports: ['client', 'compose', 'domain', 'words', 'machine', 'storage', 'files', 'queue'],
    files: ['samples/seed/seed-runners.ts'],
  },
  { room: 'samples', path: /^samples\//, imports: ['client'] },
  {
    room: 'workers',
    path: /^workers\//,
    imports: [
      'compose',
      'machine',
      'queue',
      'dependencies',
      ...journeys.map((journey) => `verbs of ${journey}`),
    ],
  },
];

const roomOf = (file: string): Room | undefined => rooms.find(({ path }) => path.test(file));

const listSources = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** Of the packages the core may use these, which are pure. */
const corePackages = ['messageformat', 'simple-statistics'];

const importPattern = /(?:^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?|\bimport\()'([^']+)'/gm;

type Import = {
  readonly file: string;
  readonly specifier: string;
  /** The file that is imported; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
};

const readImports = async (file: string): Promise<Import[]> => {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map(([, type, specifier = '']) => {
    const target = specifier.startsWith('#')
      ? specifier.slice(1)
      : specifier.startsWith('.')
        ? relative(root, resolve(root, dirname(file), specifier))
        : null;
    return { file, specifier, target, typeOnly: type !== undefined };
  });
};

const folders = ['src', 'workers', 'openapi/client'];
const sources = (await Promise.all(folders.map(listSources))).flat();
const imports = (await Promise.all(sources.map(readImports))).flat();

describe('the layers', () => {
  it('have a room for every file', () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('are imported downwards only, and edges never import each other', () => {
    const breaches: string[] = [];
    for (const { file, target, typeOnly } of imports) {
      if (target === null) continue;
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from !== undefined && from.room === to?.room) continue;
      const allowed =
        to !== undefined &&
        (from?.imports.includes(to.room) === true ||
          from?.files?.includes(target) === true ||
          (typeOnly && from?.types?.includes(to.room) === true));
      if (!allowed) breaches.push(`${file} imports ${typeOnly ? 'types of ' : ''}${target}`);
    }
    expect(breaches).toEqual([]);
  });

  it('let the core use pure packages only', () => {
    const breaches = imports.filter(
      ({ file, specifier, target }) =>
        target === null && file.startsWith('src/core/') && !corePackages.includes(specifier),
    );
    expect(breaches.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keep Node out of the client, which browsers load', () => {
    const breaches = imports.filter(
      ({ file, specifier }) => file.startsWith('openapi/client/') && specifier.startsWith('node:'),
    );
    expect(breaches).toEqual([]);
  });

  it('name a neighbour by "./" and everything else by "#"', () => {
    expect(
      imports
        .filter(({ specifier }) => specifier.startsWith('../'))
        .map(({ file, specifier }) => `${file}: ${specifier}`),
    ).toEqual([]);
  });

  it('keep clocks, chance and the machine out of the core', async () => {
    const forbidden =
      /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b|\bprocess\.|\bconsole\.|from 'node:/;
    const breaches: string[] = [];
    for (const file of sources.filter((name) => name.startsWith('src/core/'))) {
      const code = (await readFile(join(root, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      if (forbidden.test(code)) breaches.push(file);
    }
    expect(breaches).toEqual([]);
  });

  it('reach the stores from HTTP through use-cases only', async () => {
    // An Idempotency-Key is HTTP's own: its answers are stored by the layer that sends them.
    const ownStore = 'src/http/idempotency.ts';
    const breaches: string[] = [];
    for (const file of sources.filter((name) => name.startsWith('src/http/') && name !== ownStore)) {
      if (/\bstores\??\./.test(await readFile(join(root, file), 'utf8'))) breaches.push(file);
    }
    expect(breaches).toEqual([]);
  });

  it('write SQL in storage only', async () => {
    const breaches: string[] = [];
    for (const file of sources.filter((name) => !/^src\/edges\/(storage|queue)\//.test(name))) {
      const code = await readFile(join(root, file), 'utf8');
      if (/from 'kysely'|from 'pg'/.test(code)) breaches.push(file);
    }
    expect(breaches).toEqual([]);
  });
});
