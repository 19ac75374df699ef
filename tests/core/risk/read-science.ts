import { existsSync, readFileSync } from 'node:fs';

const science = new URL('../../../../shared/science/', import.meta.url);

/** Whether the shared knowledge lies beside the repository; when not, what is skipped is said aloud. */
export const scienceIsPresent = (tests: string): boolean => {
  const present = existsSync(new URL('rules.json', science));
  if (!present) console.warn(`SKIPPED: ${tests} (../shared/science is not beside the repository)`);
  return present;
};

/** A file of the shared knowledge. */
export const readScience = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, science), 'utf8'));

/** `hours_since_onset` → `hoursSinceOnset`. */
export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
