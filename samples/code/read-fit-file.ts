/**
 * Reads a FIT, GPX or TCX file (plain or gzipped) to the numbers of a run: the reader decodes what the file states,
 * the core repairs the signals and describes the run. Every repair is reported; what is unknown is null.
 *
 * Run it: npx node samples/code/read-fit-file.ts [file]
 */
import { fileURLToPath } from 'node:url';
import { describeActivity, historyFromStatement, normaliseStream } from 'sinew/core';
import { sourceFromFile } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';

const sample = fileURLToPath(new URL('../fit/every-second-running-dynamics.fit', import.meta.url));
const file = process.argv[2] ?? sample;

// What is known of the runner: heart-rate loads need the heart rates, the expected cadence needs the height.
const { runner } = historyFromStatement({
  today: '2025-04-01',
  runner: { sex: 'male', age: 36, heightMeters: 1.78, maxHeartRateBpm: 188, restingHeartRateBpm: 54 },
});

const upload = await openUpload(await sourceFromFile(file), defaultReadLimits);
if (upload.kind === 'archive') throw new Error(`${file} is an archive: upload it, or read its parts`);

for (const decoded of await upload.format.decode(upload.source)) {
  const run = describeActivity(normaliseStream(decoded), decoded, runner, 'Europe/Berlin');
  console.log({
    format: decoded.format,
    records: decoded.records.length,
    sport: run.sport,
    day: run.localDay,
    distanceMeters: run.distanceMeters,
    movingSeconds: run.movingSeconds,
    averageHeartRateBpm: run.heartRate?.averageBpm ?? null,
    cadence: { stepsPerMinute: run.cadence.averageSpm, confidence: run.cadence.confidence },
    groundContactMilliseconds: run.runningDynamics?.groundContactMilliseconds ?? null,
    trimpBanister: run.loads.trimpBanister,
    repairs: run.repairs.map(({ id, samples }) => `${id} (${samples})`),
  });
}
