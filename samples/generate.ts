/**
 * Writes every sample anew, the same bytes each time: `npm run samples`.
 * A folder may be named instead: `node samples/generate.ts <folder>`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSamples } from './build-samples.ts';

/** Folders that hold nothing but what is made here; they are emptied first. */
const madeFolders = ['broken', 'expected', 'fit', 'gpx', 'histories', 'tcx'] as const;

const target = process.argv[2] ?? import.meta.dirname;
const files = buildSamples();
for (const folder of madeFolders) await rm(join(target, folder), { recursive: true, force: true });
for (const file of files) {
  const path = join(target, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.bytes);
}
const kilobytes = Math.round(files.reduce((sum, file) => sum + file.bytes.length, 0) / 1000);
console.log(`${String(files.length)} samples, ${String(kilobytes)} kB`);
