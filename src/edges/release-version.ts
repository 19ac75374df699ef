import { readFileSync } from 'node:fs';

/** The version of this release, from the package that is run. */
export const readReleaseVersion = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version?: unknown } = JSON.parse(text);
  return String(version);
};
