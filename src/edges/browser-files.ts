import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { init, parse } from 'es-module-lexer';
import { moduleResolve } from 'import-meta-resolve';

/** A file that browsers load, as it is sent. */
export type BrowserFile = { readonly type: string; readonly text: string };

/** Everything that pages load from this service. */
export type BrowserFiles = {
  /** Changes with any of the files: it stands in their addresses, so that each is kept for good. */
  readonly version: string;
  /** By path below the version: "elements/timer.js". */
  readonly files: ReadonlyMap<string, BrowserFile>;
  /** The address of a file, with the version. */
  readonly addressOf: (path: string) => string;
  /** A script and all that it imports, by their paths; itself first. */
  readonly graphOf: (path: string) => readonly string[];
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const pagesFolder = join(root, 'src', 'pages');

const script = 'text/javascript; charset=utf-8';
const sheet = 'text/css; charset=utf-8';

/** Where a module stands below the version. Files of packages keep their place in the package. */
const pathOf = (file: string): string => {
  const packages = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(packages);
  const path = at < 0 ? relative(pagesFolder, file) : join('packages', file.slice(at + packages.length));
  return path.split(sep).join('/').replace(/\.ts$/, '.js');
};

const between = (from: string, to: string): string => {
  const up = '../'.repeat(from.split('/').length - 1);
  return up === '' ? `./${to}` : `${up}${to}`;
};

const conditions = new Set(['browser', 'import']);

/** Packages whose module for browsers Node does not know: the field `module` of their `package.json` names it. */
const browserModules: Readonly<Record<string, string>> = { uplot: 'uplot/dist/uPlot.esm.js' };

/** Style sheets of packages, by the name that pages call them. */
const packageStyles: Readonly<Record<string, string>> = { uplot: 'uplot/dist/uPlot.min.css' };

/** The file of an import: of a neighbour, of the project or of a package as it is for browsers. */
const fileOf = (specifier: string, importer: string): string =>
  specifier.startsWith('#src/')
    ? join(root, specifier.slice(1))
    : fileURLToPath(
        moduleResolve(browserModules[specifier] ?? specifier, pathToFileURL(importer), conditions),
      );

const withoutSourceMap = (code: string): string => code.replace(/\n\/\/# sourceMappingURL=[^\n]{0,200}/, '');

const readScript = async (file: string): Promise<{ text: string; imported: readonly string[] }> => {
  const source = await readFile(file, 'utf8');
  // Loaded when the files are first read.
  const { transformSync } = await import('amaro');
  const code = file.endsWith('.ts')
    ? transformSync(source, { mode: 'strip-only' }).code
    : withoutSourceMap(source);
  const imported: string[] = [];
  let text = '';
  let from = 0;
  for (const { specifier, start, end } of parse(code)[0]) {
    if (typeof specifier !== 'string' || start < from) continue;
    const target = fileOf(specifier, file);
    imported.push(target);
    text += `${code.slice(from, start)}${between(pathOf(file), pathOf(target))}`;
    from = end;
  }
  return { text: text + code.slice(from), imported };
};

const listFiles = async (folder: string, extension: string): Promise<string[]> =>
  (await readdir(join(pagesFolder, folder)))
    .filter((name) => extname(name) === extension && !name.endsWith('.d.ts'))
    .map((name) => join(pagesFolder, folder, name));

/**
 * Reads what pages load: the elements with all that they import, and the style sheets. TypeScript is stripped of its types
 * and imports are written as addresses; nothing is bundled.
 */
const readBrowserFiles = async (basePath: string): Promise<BrowserFiles> => {
  await init;
  const files = new Map<string, BrowserFile>();
  const imports = new Map<string, readonly string[]>();
  const addScript = async (file: string): Promise<void> => {
    const path = pathOf(file);
    if (imports.has(path)) return;
    imports.set(path, []);
    const { text, imported } = await readScript(file);
    files.set(path, { type: script, text });
    imports.set(path, imported.map(pathOf));
    for (const next of imported) await addScript(next);
  };
  for (const file of await listFiles('elements', '.ts')) await addScript(file);
  for (const file of await listFiles('styles', '.css'))
    files.set(pathOf(file), { type: sheet, text: await readFile(file, 'utf8') });
  for (const [name, path] of Object.entries(packageStyles))
    files.set(`styles/${name}.css`, { type: sheet, text: await readFile(fileOf(path, pagesFolder), 'utf8') });
  const hash = createHash('sha256');
  for (const [path, { text }] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\n${text}\n`);
  const graphOf = (path: string): readonly string[] => {
    const found = new Set([path]);
    for (const one of found) for (const next of imports.get(one) ?? []) found.add(next);
    return [...found];
  };
  const version = hash.digest('hex').slice(0, 12);
  const addressOf = (path: string): string => `${basePath}/assets/${version}/${path}`;
  return { version, files, addressOf, graphOf };
};

/**
 * Reads the files once, when they are first asked for: a service without visitors needs none. `basePath` stands before
 * every path of the service.
 */
export const createBrowserFiles = (basePath: string): (() => Promise<BrowserFiles>) => {
  let reading: Promise<BrowserFiles> | null = null;
  return () => {
    reading ??= readBrowserFiles(basePath);
    return reading;
  };
};
