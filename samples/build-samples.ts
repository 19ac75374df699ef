import { addDays, startOfWeek } from '#src/core/index.ts';
import { measureTruth, type Truth } from './simulate/measure-truth.ts';
import { stories } from './stories/index.ts';
import { singleRuns } from './stories/single-files.ts';
import type { Story } from './stories/story.ts';
import { breakFiles, brokenFiles } from './write/break-files.ts';
import { packGzip } from './write/pack-stored.ts';
import type { SampleFile } from './write/sample-file.ts';
import { folderOf, type WrittenRun, writeRun } from './write/write-run.ts';

/** What `expected/<name>.json` says of one file. */
export type ExpectedFile = Truth & { readonly file: string };

/** What `expected/<story>.json` says of a history. */
export type ExpectedHistory = Omit<Story, 'runs'> & {
  readonly files: readonly ExpectedFile[];
  /** Kilometres of each week from Monday on, as metres, from the first run to the last. */
  readonly weeks: readonly { readonly weekStart: string; readonly distanceMeters: number }[];
};

const json = (path: string, value: unknown): SampleFile => ({
  path,
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`),
});

const expectedFile = (written: WrittenRun): ExpectedFile => ({
  file: written.file.path,
  ...measureTruth(written.run),
});

const weeksOf = (story: Story): ExpectedHistory['weeks'] => {
  const monday = (instant: string): string => startOfWeek(instant.slice(0, 10), 'monday');
  const first = monday(story.runs[0]?.startTime ?? story.asOf);
  const weeks: { weekStart: string; distanceMeters: number }[] = [];
  for (let weekStart = first; weekStart <= story.asOf; weekStart = addDays(weekStart, 7)) {
    const runs = story.runs.filter((run) => monday(run.startTime) === weekStart);
    weeks.push({ weekStart, distanceMeters: runs.reduce((sum, run) => sum + run.distanceMeters, 0) });
  }
  return weeks;
};

const buildStory = (story: Story): SampleFile[] => {
  const written = story.runs.map((run) => writeRun(run, `histories/${story.id}`));
  const { runs: _, ...description } = story;
  const expected: ExpectedHistory = {
    ...description,
    files: written.map(expectedFile),
    weeks: weeksOf(story),
  };
  return [...written.map((run) => run.file), json(`expected/${story.id}.json`, expected)];
};

const buildSingles = (): SampleFile[] => {
  const written = singleRuns.map((run) => writeRun(run, folderOf(run)));
  const zipped = written
    .filter((run) => run.file.path.startsWith('tcx/'))
    .map(
      (run): WrittenRun => ({
        run: run.run,
        file: { path: `${run.file.path}.gz`, bytes: packGzip(run.file.bytes) },
      }),
    );
  const all = [...written, ...zipped];
  return [...all.map((run) => run.file), json('expected/single-files.json', all.map(expectedFile))];
};

const buildBroken = (): SampleFile[] => [...breakFiles(), json('expected/broken-files.json', brokenFiles)];

/** Every file of the samples that is made and not written by hand, sorted by path. */
export const buildSamples = (): SampleFile[] =>
  [...buildSingles(), ...buildBroken(), ...stories.flatMap(buildStory)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
