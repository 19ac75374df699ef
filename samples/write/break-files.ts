import { FitEncoder } from 'fit-file-parser/encoder';
import { seededRandom } from '#samples/simulate/seeded-random.ts';
import { ride, shortGpxRun, shortRun } from '#samples/stories/single-files.ts';
import type { FailureCode, RepairId } from '#src/core/index.ts';
import { enumField, fitMessages, instantField, textField, uint16Field, uint32Field } from './fit-fields.ts';
import { packZip } from './pack-stored.ts';
import type { SampleFile } from './sample-file.ts';
import { writeRun } from './write-run.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const loginPage = `<!DOCTYPE html>
<html lang="en"><head><title>Sign in</title></head>
<body><h1>Please sign in</h1><p>Your session has ended. Sign in to download the activity.</p></body></html>
`;

/** A FIT file of the type "workout": a plan with one step, and nothing that was run. */
const workout = (): Uint8Array =>
  new FitEncoder()
    .writeMessage(fitMessages.fileId, [
      enumField(0, 5),
      uint16Field(1, 255),
      uint16Field(2, 4711),
      instantField(4, 1_743_500_000_000),
    ])
    .writeMessage(fitMessages.workout, [enumField(4, 1), uint16Field(6, 1), textField(8, 'Easy half hour')])
    .writeMessage(fitMessages.workoutStep, [
      uint16Field(254, 0),
      textField(0, 'Easy'),
      enumField(1, 0),
      uint32Field(2, 1_800_000),
      enumField(7, 0),
    ])
    .close();

const withWrongChecksum = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => (index >= bytes.length - 2 ? byte ^ 0xff : byte));

const junk = (): Uint8Array => {
  const random = seededRandom('junk');
  return Uint8Array.from({ length: 2048 }, () => random.whole(0, 255));
};

const withoutTimes = (gpx: Uint8Array): Uint8Array =>
  text(new TextDecoder().decode(gpx).replace(/<metadata>.*<\/metadata>|<time>[^<]*<\/time>/g, ''));

/** A broken file and its expected outcome, in the domain's failures and repairs. */
export type BrokenFile = {
  readonly file: string;
  readonly summary: string;
  readonly becomes: 'rejected' | 'processed' | 'parts';
  /** The failure of a rejected file. */
  readonly code: FailureCode | null;
  /** The repair that a processed file must report. */
  readonly repair: RepairId | null;
};

/** Broken files, each with one fault that occurs in practice. */
export const breakFiles = (): SampleFile[] => {
  const fit = writeRun(shortRun, 'broken').file.bytes;
  const gpx = writeRun(shortGpxRun, 'broken').file.bytes;
  const truncated = fit.slice(0, Math.floor(fit.length * 0.6));
  return [
    { path: 'broken/empty.fit', bytes: new Uint8Array(0) },
    { path: 'broken/truncated.fit', bytes: truncated },
    { path: 'broken/cut-before-any-record.fit', bytes: fit.slice(0, 100) },
    { path: 'broken/web-page.gpx', bytes: text(loginPage) },
    { path: 'broken/without-times.gpx', bytes: withoutTimes(gpx) },
    { path: 'broken/truncated.gpx', bytes: gpx.slice(0, Math.floor(gpx.length * 0.7)) },
    { path: 'broken/wrong-checksum.fit', bytes: withWrongChecksum(fit) },
    { path: 'broken/workout.fit', bytes: workout() },
    { ...writeRun(ride, 'broken').file },
    { path: 'broken/junk.fit', bytes: junk() },
    {
      path: 'broken/one-bad-part.zip',
      bytes: packZip([
        { path: 'activities/good.fit', bytes: fit },
        { path: 'activities/bad.fit', bytes: junk() },
        { path: 'activities/good.gpx', bytes: gpx },
      ]),
    },
  ];
};

const rejected = (file: string, summary: string, code: FailureCode): BrokenFile => ({
  file: `broken/${file}`,
  summary,
  becomes: 'rejected',
  code,
  repair: null,
});

const processed = (file: string, summary: string, repair: RepairId | null): BrokenFile => ({
  file: `broken/${file}`,
  summary,
  becomes: 'processed',
  code: null,
  repair,
});

/** Each broken file and its expected outcome. */
export const brokenFiles: readonly BrokenFile[] = [
  rejected('empty.fit', 'no byte at all', 'file-empty'),
  rejected('cut-before-any-record.fit', 'the first hundred bytes of a run', 'file-truncated'),
  processed('truncated.fit', 'the last 40 % are missing', 'truncated'),
  processed('truncated.gpx', 'the last 30 % are missing', 'truncated'),
  rejected('web-page.gpx', 'a login page saved under the name of a run', 'file-unknown-format'),
  rejected('without-times.gpx', 'a line on the map: no point has a time', 'file-without-time'),
  processed('wrong-checksum.fit', 'whole, but for its check sum', 'crc-mismatch'),
  rejected('workout.fit', 'the plan of a workout; nobody ran', 'file-not-an-activity'),
  processed('ride-not-a-run.fit', 'a bicycle ride, whole: kept, and no part of the running load', null),
  rejected('junk.fit', '2 kB of noise', 'file-unknown-format'),
  {
    file: 'broken/one-bad-part.zip',
    summary: 'two good parts and one of noise',
    becomes: 'parts',
    code: null,
    repair: null,
  },
];
