import { chooseRecords } from '#samples/simulate/choose-records.ts';
import { type SimulatedRun, simulateRun } from '#samples/simulate/simulate-run.ts';
import type { FileKind, RunPlan } from '#samples/stories/story.ts';
import type { SampleFile } from './sample-file.ts';
import { writeFit } from './write-fit.ts';
import { writeGpx } from './write-gpx.ts';
import { writeTcx } from './write-tcx.ts';

const endings: Record<FileKind, 'fit' | 'gpx' | 'tcx'> = {
  fit: 'fit',
  'fit-running-dynamics': 'fit',
  'gpx-steps-per-minute': 'gpx',
  'gpx-one-leg': 'gpx',
  'gpx-positions-only': 'gpx',
  tcx: 'tcx',
};

const writers = { fit: writeFit, gpx: writeGpx, tcx: writeTcx } as const;

/** A simulated run with the file it became. */
export type WrittenRun = { readonly run: SimulatedRun; readonly file: SampleFile };

/**
 * Runs a plan and writes it in the plan's format.
 *
 * @example
 * writeRun(plan, 'fit').file.path; // 'fit/easy-run.fit'
 */
export const writeRun = (plan: RunPlan, folder: string): WrittenRun => {
  const ending = endings[plan.kind];
  const run = simulateRun(plan);
  const bytes = writers[ending](run, chooseRecords(run));
  return { run, file: { path: `${folder}/${plan.name}.${ending}`, bytes } };
};

/** The folder among `samples/` in which a single run lies. */
export const folderOf = (plan: RunPlan): string => endings[plan.kind];
