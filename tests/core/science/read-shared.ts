import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const science = join(import.meta.dirname, '../../../../shared/science');

/** Reads a JSON file of the shared science folder; says so aloud and answers null where it is absent. */
export const readSharedScience = (name: string): unknown => {
  const path = join(science, name);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  console.warn(`skipped: ../shared/science/${name} is absent`);
  return null;
};

/** The vector files that are present; says so aloud where the folder is absent. */
export const sharedVectorFiles = (): readonly string[] => {
  const folder = join(science, 'vectors');
  if (existsSync(folder)) return readdirSync(folder).filter((name) => name.endsWith('.json'));
  console.warn('skipped: ../shared/science/vectors is absent');
  return [];
};
