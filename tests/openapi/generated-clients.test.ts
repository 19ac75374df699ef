import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = join(root, 'tests/clients');
const run = promisify(execFile);

/** A program of Node's, with the TypeScript of this workspace for whatever loads one. */
const runNode = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const env = { ...process.env, NODE_OPTIONS: `--import=${join(here, 'use-typescript-5.ts')}` };
  const { stdout } = await run(process.execPath, [...args], { cwd: folder, env }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`);
    },
  );
  return stdout;
};

/** A package of a newcomer: the stories, and the packages that they use. */
const makePackage = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-generated-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(here, 'stories'), folder, { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
};

const document = join(root, 'openapi/openapi.yaml');
const generators = [
  {
    story: 'openapi-fetch-story',
    generate: [
      join(here, 'node_modules/openapi-typescript/bin/cli.js'),
      ...[document, '-o', 'generated/api-types.d.ts'],
    ],
    compilerOptions: [],
  },
  {
    story: 'hey-api-story',
    generate: [
      join(root, 'node_modules/@hey-api/openapi-ts/bin/run.js'),
      ...['-i', document, '-o', './generated/hey-api'],
    ],
    // Its own runtime does not compile with it.
    compilerOptions: ['--exactOptionalPropertyTypes', 'false'],
  },
];

describe.each(generators)(
  'a newcomer with the generator of $story',
  ({ story, generate, compilerOptions }) => {
    it('generates, compiles strictly, and uploads a real file at the first try', {
      timeout: 240_000,
    }, async () => {
      const service = await useTestService();
      const folder = await makePackage();
      await runNode(folder, ...generate);
      const other = generators.find((each) => each.story !== story);
      await rm(join(folder, `${other?.story}.ts`));
      const compiler = join(here, 'node_modules/typescript/bin/tsc');
      expect(await runNode(folder, compiler, '-p', '.', ...compilerOptions)).toBe('');
      const file = join(root, 'samples/fit/every-second-running-dynamics.fit');
      const address = await service.listen();
      const printed = await runNode(folder, `built/${story}.js`, address, operatorKey, file);
      expect(JSON.parse(printed)).toMatchObject({
        status: 'processed',
        activities: 1,
        triage: 'ordinary',
        rules: expect.arrayContaining(['S-PAIN-A']),
      });
    });
  },
);
