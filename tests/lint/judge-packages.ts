import { advisories, allowedLicences, installScriptReasons, preReleaseReasons } from './package-rules.ts';

/** One package of package-lock.json. */
export type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
};
export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };
/** What package.json says of packages. */
export type Manifest = {
  /** Folders of the project that have packages of their own. */
  readonly workspaces: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

type Named = LockedPackage & { readonly name: string };

const registry = 'https://registry.npmjs.org/';
const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const covers = (rule: string, name: string): boolean =>
  rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : rule === name;
const majorOf = (version: string): number => Number(version.split('.', 1)[0]);

/** True unless the version is at or behind the mended one of its major version, or of a later major version. */
const isWeak = (version: string, fixedIn: readonly string[]): boolean => {
  const own = fixedIn.find((fixed) => majorOf(fixed) === majorOf(version));
  if (own === undefined) return fixedIn.some((fixed) => majorOf(fixed) > majorOf(version));
  return version.localeCompare(own, 'en', { numeric: true }) < 0;
};

/** Faults of packages that a written reason can excuse, and reasons that excuse nothing any more. */
const unexplained = (
  what: string,
  found: readonly string[],
  reasons: Readonly<Record<string, string>>,
): readonly string[] => {
  const rules = Object.keys(reasons);
  return [
    ...found.filter((name) => !rules.some((rule) => covers(rule, name))).map((name) => `${name} ${what}`),
    ...rules
      .filter((rule) => !found.some((name) => covers(rule, name)))
      .map((rule) => `the reason for ${rule} is no longer needed: no such package ${what}`),
  ];
};

const judgeOrigin = ({ name, integrity, resolved, link }: Named): readonly string[] => [
  ...(integrity?.startsWith('sha512-') === true ? [] : [`${name} has no SHA-512 of its content`]),
  ...(resolved === undefined || resolved.startsWith(registry) ? [] : [`${name} comes from ${resolved}`]),
  ...(link === true ? [`${name} is a link`] : []),
];

const judgeUse = ({ name, version = '', license = 'none', dev }: Named): readonly string[] => [
  ...(dev === true || allowedLicences.has(license) ? [] : [`${name} has the licence ${license}`]),
  ...advisories
    .filter((advisory) => advisory.name === name && isWeak(version, advisory.fixedIn))
    .map(
      ({ id, fixedIn }) => `${name} ${version} has the weakness ${id}, mended in ${fixedIn.join(' and ')}`,
    ),
];

/**
 * What is wrong with the packages of the lock file, one line each. It needs no network; advisories are those of
 * `package-rules.ts`.
 */
export const judgePackages = (lock: Lock, manifest: Manifest): readonly string[] => {
  const { workspaces, dependencies, devDependencies, overrides, allowScripts } = manifest;
  const own = ['', ...workspaces];
  const packages = Object.entries(lock.packages).flatMap(([path, locked]) =>
    own.includes(path) || (locked.link === true && workspaces.includes(locked.resolved ?? ''))
      ? []
      : [{ ...locked, name: nameOf(path) }],
  );
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  const scripted = packages.filter((one) => one.hasInstallScript === true).map(({ name }) => name);
  const preReleases = packages.filter(({ version }) => version?.includes('-')).map(({ name }) => name);
  return [
    ...asked.filter(([, range]) => !exactVersion.test(range)).map(([name]) => `${name} has no exact version`),
    ...packages.flatMap(judgeOrigin),
    ...packages.flatMap(judgeUse),
    ...unexplained('is a pre-release', preReleases, preReleaseReasons),
    ...unexplained(
      'runs code when it is installed',
      scripted.filter((name) => allowScripts[name] === true),
      installScriptReasons,
    ),
    ...Object.keys(allowScripts)
      .filter((name) => !scripted.includes(name))
      .map((name) => `${name} stands in allowScripts and has no script`),
  ];
};
