import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The house as a table: each room, and the rooms it may import from besides itself. `types` are rooms of which
 * only types may be imported. First match wins, so the narrower path comes first.
 */
const rooms: readonly {
  room: string;
  path: RegExp;
  imports: readonly string[];
  types?: readonly string[];
}[] = [
  { room: 'domain', path: /^src\/core\/domain\//, imports: [] },
  { room: 'science', path: /^src\/core\/science\//, imports: ['domain'] },
  { room: 'streams', path: /^src\/core\/streams\//, imports: ['domain', 'science'] },
  { room: 'features', path: /^src\/core\/features\//, imports: ['domain', 'science', 'streams'] },
  { room: 'load', path: /^src\/core\/load\//, imports: ['domain', 'science', 'streams', 'features'] },
  { room: 'risk', path: /^src\/core\/risk\//, imports: ['domain', 'science', 'streams', 'features', 'load'] },
  {
    room: 'routines',
    path: /^src\/core\/routines\//,
    imports: ['domain', 'science', 'streams', 'features', 'load', 'risk'],
  },
  // Small edges that every edge may use: they speak to the machine itself, not to a neighbour.
  { room: 'machine', path: /^src\/edges\/[^/]+\.ts$/, imports: ['domain'] },
  ...['formats', 'platforms', 'storage', 'files', 'queue', 'webhooks'].map((edge) => ({
    room: edge,
    path: new RegExp(`^src/edges/${edge}/`),
    imports: ['domain', 'science', 'streams', 'features', 'load', 'risk', 'routines', 'machine'],
  })),
  {
    room: 'use-cases',
    path: /^src\/use-cases\//,
    imports: ['domain', 'science', 'streams', 'features', 'load', 'risk', 'routines'],
    types: ['machine', 'formats', 'platforms', 'storage', 'files', 'queue', 'webhooks'],
  },
  {
    room: 'http',
    path: /^src\/http\//,
    imports: [
      ...['domain', 'science', 'streams', 'features', 'load', 'risk', 'routines', 'use-cases'],
      ...['machine', 'formats', 'platforms', 'storage', 'files', 'queue', 'webhooks'],
    ],
  },
  {
    room: 'roof',
    path: /^src\/(compose|compose-moving|compose-reading|config|hold-embedded)\.ts$/,
    imports: [
      ...[
        'domain',
        'use-cases',
        'http',
        'machine',
        'formats',
        'platforms',
        'storage',
        'files',
        'queue',
        'webhooks',
      ],
    ],
  },
  { room: 'api door', path: /^src\/main\.ts$/, imports: ['roof', 'machine', 'storage'] },
  // A client of the API from outside; only the doctor looks at the stores themselves.
  {
    room: 'cli',
    path: /^src\/cli(\.ts$|\/)/,
    imports: ['roof', 'domain', 'machine', 'storage', 'files', 'queue'],
  },
  { room: 'workers', path: /^workers\//, imports: ['roof', 'use-cases', 'queue', 'domain', 'machine'] },
];

const roomOf = (file: string): (typeof rooms)[number] | undefined =>
  rooms.find(({ path }) => path.test(file));

const listSources = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const importPattern = /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

type Import = { readonly file: string; readonly target: string; readonly typeOnly: boolean };

const readImports = async (file: string): Promise<Import[]> => {
  const text = await readFile(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].flatMap(([, , type, specifier]) => {
    const target = specifier?.startsWith('#')
      ? specifier.slice(1)
      : specifier?.startsWith('.')
        ? relative(root, resolve(root, dirname(file), specifier))
        : undefined;
    return target === undefined ? [] : [{ file, target, typeOnly: type !== undefined }];
  });
};

const sources = [...(await listSources('src')), ...(await listSources('workers'))];

describe('the service', () => {
  it('has a room for every file', () => {
    expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('is imported downwards only, and edges never import each other', async () => {
    const breaches: string[] = [];
    for (const { file, target, typeOnly } of (await Promise.all(sources.map(readImports))).flat()) {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === undefined || to === undefined || from.room === to.room) continue;
      const allowed = from.imports.includes(to.room) || (typeOnly && from.types?.includes(to.room) === true);
      if (!allowed) breaches.push(`${file} imports ${typeOnly ? 'types of ' : ''}${target}`);
    }
    expect(breaches).toEqual([]);
  });

  it('keeps clocks, chance and the machine out of the core', async () => {
    const forbidden =
      /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b|\bprocess\.|\bconsole\.|from 'node:/;
    const breaches: string[] = [];
    for (const file of sources.filter((name) => name.startsWith('src/core/'))) {
      const code = (await readFile(join(root, file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      if (forbidden.test(code)) breaches.push(file);
    }
    expect(breaches).toEqual([]);
  });

  it('writes SQL in the storage room only', async () => {
    const breaches: string[] = [];
    for (const file of sources.filter((name) => !/^src\/edges\/(storage|queue)\//.test(name))) {
      const code = await readFile(join(root, file), 'utf8');
      if (/from 'kysely'|from 'pg'/.test(code)) breaches.push(file);
    }
    expect(breaches).toEqual([]);
  });
});
