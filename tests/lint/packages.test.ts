import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { judgePackages, type Lock, type LockedPackage, type Manifest } from './judge-packages.ts';

const readJson = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));

const lock: Lock = await readJson('package-lock.json');
const manifest: Manifest = await readJson('package.json');

/** The faults when the package at a path is changed. */
const withPackage = (path: string, change: LockedPackage): readonly string[] =>
  judgePackages({ packages: { ...lock.packages, [path]: { ...lock.packages[path], ...change } } }, manifest);

const sound: LockedPackage = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };

describe('the packages of the lock file', () => {
  it('are of allowed licences and exact versions, whole, and without known weaknesses', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(judgePackages(lock, manifest)).toEqual([]);
  });

  it.each([
    ['a licence that asks for more', { license: 'GPL-3.0' }, 'new has the licence GPL-3.0'],
    ['a pre-release', { version: '1.0.0-rc.1' }, 'new is a pre-release'],
    [
      'another host',
      { resolved: 'https://npm.example/new.tgz' },
      'new comes from https://npm.example/new.tgz',
    ],
    ['a repository', { resolved: 'git+ssh://a/b.git' }, 'new comes from git+ssh://a/b.git'],
    ['a link', { link: true }, 'new is a link'],
    ['a weaker check sum', { integrity: 'sha1-x' }, 'new has no SHA-512 of its content'],
  ])('may not have %s', (_, change, fault) => {
    expect(withPackage('node_modules/new', { ...sound, ...change })).toEqual([fault]);
  });

  it('may have any licence where they are used for development only', () => {
    expect(withPackage('node_modules/new', { ...sound, license: 'MPL-2.0', dev: true })).toEqual([]);
  });

  it('may not fall back to a version with a known weakness, also inside of another package', () => {
    const old = { ...sound, version: '8.17.1' };
    expect(withPackage('node_modules/a/node_modules/ajv', old)).toEqual([
      'ajv 8.17.1 has the weakness GHSA-2g4f-4pwh-qvx6, mended in 6.14.0 and 8.18.0',
    ]);
    expect(withPackage('node_modules/yauzl', { ...sound, version: '2.10.0' })).toHaveLength(1);
    expect(withPackage('node_modules/yauzl', { ...sound, version: '10.0.0' })).toEqual([]);
  });

  it('run no code when they are installed unless a reason is written down', () => {
    const packages = { ...lock.packages, 'node_modules/new': { ...sound, hasInstallScript: true } };
    const allowing = { ...manifest, allowScripts: { ...manifest.allowScripts, new: true, gone: false } };
    expect(judgePackages({ packages }, allowing)).toEqual([
      'new runs code when it is installed',
      'gone stands in allowScripts and has no script',
    ]);
  });

  it('are asked for by exact versions, and no reason outlives its package', () => {
    const ranged = { ...manifest, dependencies: { ...manifest.dependencies, pg: '^8.0.0' } };
    expect(judgePackages(lock, ranged)).toEqual(['pg has no exact version']);
    const finished = Object.entries(lock.packages).filter(([path]) => !path.includes('@emnapi/'));
    expect(judgePackages({ packages: Object.fromEntries(finished) }, manifest)).toEqual([
      'the reason for @emnapi/* is no longer needed: no such package is a pre-release',
    ]);
  });
});
