import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bombs } from '#tests/support/bombs.ts';
import { below, createRandom, mutate } from '#tests/support/mutate-bytes.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import type { Attack } from './attack.ts';
import { type FinishedUpload, withClient } from './attack-client.ts';

const samples = new URL('../../samples/', import.meta.url);
/** A file may keep its reader this long by the clock of a busy machine, and others wait before it. */
const timeoutMs = 300_000;

const readSamples = async (): Promise<Uint8Array[]> => {
  const folders = ['fit', 'gpx', 'tcx'].map((name) => new URL(`${name}/`, samples));
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => new URL(name, folder))),
  );
  return Promise.all(files.flat().map((file) => readFile(file)));
};

const isCrash = ({ problem }: FinishedUpload): boolean =>
  /\/(?:internal|file-crashed-reader|file-too-costly)$/.test(problem?.type ?? '');

/** Damaged copies of runs, hundreds in an archive: each must end as read or as refused. */
export const sendDamagedFiles: Attack = (context) =>
  withClient(context, 'damaged files', async (client) => {
    const files = await readSamples();
    const random = createRandom(20_261_127);
    const pick = () => files[below(random, files.length)] ?? new Uint8Array();
    const [archives, parts] = context.effort === 'short' ? [1, 400] : [12, 1_000];
    const faults: string[] = [];
    let ended = 0;
    for (let archive = 0; archive < archives; archive += 1) {
      const entries = Array.from({ length: parts }, (_, index) => ({
        name: `${index}.fit`,
        bytes: mutate(pick(), pick, random),
      }));
      const id = await client.upload(zipBytes(entries), 'damaged.zip');
      const result = await client.finished(id, timeoutMs);
      if (result === null) faults.push(`archive ${archive} is not finished`);
      const { total = 0, processed = 0, rejected = 0, duplicate = 0 } = result?.files ?? {};
      if (total !== parts || processed + rejected + duplicate !== parts)
        faults.push(`of ${parts} parts ${total} are listed, ${processed + rejected + duplicate} ended`);
      ended += processed + rejected + duplicate;
      const path = `/v1/uploads/${id}?limit=200`;
      const { items } = JSON.parse((await client.call('GET', path)).text) as { items?: FinishedUpload[] };
      for (const part of items ?? [])
        if (isCrash(part)) faults.push(`a part ended its reader: ${part.problem?.type}`);
    }
    return { probes: archives * parts, seen: `${ended} ended as read or refused`, faults };
  });

const everyFourth = 4;

/** Files that are cheap to send and dear to read: none may end its reader by force, or stay. */
export const sendBombs: Attack = (context) =>
  withClient(context, 'bombs', async (client) => {
    const faults: string[] = [];
    const all = Object.entries(bombs);
    const chosen = context.effort === 'short' ? all.filter((_, index) => index % everyFourth === 0) : all;
    for (const [name, make] of chosen) {
      const result = await client.finished(await client.upload(gzipSync(make()), 'bomb.gz'), timeoutMs);
      if (result === null) faults.push(`${name}: not finished`);
      else if (isCrash(result)) faults.push(`${name}: ${result.problem?.type}`);
    }
    return { probes: chosen.length, seen: 'each ended', faults };
  });
