import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandTable } from '#src/cli/command-table.ts';
import { operatorKey } from '#tests/support/test-service.ts';
import { run, useCliService, useFolder } from './cli-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What was true of earlier versions stays as it was. */
const history = /^CHANGELOG\.md$|^src\/decisions\//;

/** Examples that are not run here, and why. */
const notRun: readonly (readonly [start: string, because: string])[] = [
  ['export-data', 'needs a stopped service: move-data.test.ts runs it'],
  ['import-data', 'needs empty stores: move-data.test.ts runs it'],
  ['mcp', 'is spoken to by an assistant: mcp.test.ts runs it'],
  ['export ', 'export.test.ts runs it against a simulated service'],
];

type Example = { readonly file: string; readonly text: string };

/** A line such as `npx sinew doctor --files    what it does` or `… # what it does`, without its explanation. */
const commandLine = /^\s*(?:npx sinew|sinew|npm run sinew --) (.+?)(?:\s{2,}.*|\s+# .*)?$/;

const fencedExamples = (file: string, text: string): Example[] =>
  text
    .split(/^```.*$/m)
    .filter((_, index) => index % 2 === 1)
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => {
      const found = commandLine.exec(line.slice(0, 500))?.[1];
      return found === undefined ? [] : [{ file, text: found }];
    });

const inlineExamples = (file: string, text: string): Example[] =>
  [...text.matchAll(/`(?:npx )?sinew ([a-z][^`\n]{0,200})`/g)].map(([, found = '']) => ({
    file,
    text: found,
  }));

const listDocuments = async (): Promise<string[]> => {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !/^(node_modules|\..*)$/.test(entry.name));
  const inFolders = folders.map(async ({ name }) =>
    (await readdir(join(root, name), { recursive: true })).map((path) => join(name, path)),
  );
  const paths = [...entries.map(({ name }) => name), ...(await Promise.all(inFolders)).flat()];
  return paths
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules') && !history.test(path))
    .toSorted();
};

const documents = await listDocuments();
const texts = await Promise.all(
  documents.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
);
const fenced = texts.flatMap(({ file, text }) => fencedExamples(file, text));
const inline = texts.flatMap(({ file, text }) => inlineExamples(file, text));

const argumentsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** The arguments with every place that is written to inside a folder of the test. */
const inFolder = (args: readonly string[], folder: string): string[] =>
  args.map((arg, index) => {
    const isFile = ['--html', '--out'].includes(args[index - 1] ?? '');
    return isFile || arg.startsWith('/backup/') ? join(folder, basename(arg)) : arg;
  });

describe('the command lines of the documents', () => {
  it('are found', () => {
    expect(fenced.length).toBeGreaterThan(10);
    expect(inline.length).toBeGreaterThan(5);
    for (const [start] of notRun)
      expect(
        fenced.some(({ text }) => text.startsWith(start)),
        start,
      ).toBe(true);
  });

  it('run, one after the other, on a service with nothing in it', async () => {
    const folder = await useFolder();
    const files = { FILES_URL: pathToFileURL(join(folder, 'files')).href };
    const service = await useCliService({ env: { WEBHOOKS_ALLOW_PRIVATE: 'yes', ...files } });
    const env = {
      SINEW_URL: service.url,
      SINEW_API_KEY: operatorKey,
      DATABASE_URL: service.databaseUrl,
      DATA_DIR: folder,
      ...files,
    };
    for (const { file, text } of fenced) {
      if (notRun.some(([start]) => text.startsWith(start))) continue;
      const { code, out, err } = await run(inFolder(argumentsOf(text), folder), env);
      expect({ code, err }, `${file}: sinew ${text}\n${out}`).toEqual({
        code: 0,
        err: text.startsWith('listen') ? expect.stringContaining('Listening') : '',
      });
    }
  });

  it.each(inline)('name what is there: $file, sinew $text', async ({ text }) => {
    const [name = '', ...others] = argumentsOf(text);
    expect(commandTable.map((command) => command.name)).toContain(name);
    const [subcommand = ''] = others;
    const pages = [await run([name, '--help']), await run([name, subcommand, '--help'])];
    const help = pages.map(({ out }) => out).join('\n');
    for (const option of others.filter((other) => other.startsWith('--'))) expect(help).toContain(option);
  });

  it.each(texts)('name scripts of the package that are there: $file', async ({ text }) => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    for (const [, name = ''] of text.matchAll(/\bnpm run ([a-z]+(?::[a-z]+)*)/g))
      expect(scripts).toHaveProperty([name]);
  });
});
