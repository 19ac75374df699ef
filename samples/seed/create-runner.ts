import { writeRun } from '#samples/write/write-run.ts';
import type { Api } from '#src/cli/api.ts';
import { lookUpRunner } from '#src/cli/find-runner.ts';
import { CommandError } from '#src/cli/terminal.ts';
import { addDays, type EpochMs } from '#src/core/index.ts';
import type { SeededRunner } from './seeded-runners.ts';
import { shiftStory } from './shift-story.ts';

/** A runner in the service, and what an assessment of today says. */
export type CreatedRunner = {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** false: an earlier run of the seed made it today. */
  readonly isNew: boolean;
  readonly severity: string;
  readonly warnings: readonly string[];
};

type UploadAnswer = { readonly items: readonly { readonly status: string; readonly filename: string }[] };
type AssessmentAnswer = {
  readonly severity: string;
  readonly warnings: readonly { readonly rule: string }[];
};

const uploadRuns = async (
  api: Api,
  runnerId: string,
  runs: ReturnType<typeof shiftStory>['runs'],
): Promise<void> => {
  for (const run of runs) {
    const { path, bytes } = writeRun(run, 'seed').file;
    const answer = await api.call<UploadAnswer>(
      `/v1/runners/${runnerId}/uploads?filename=${encodeURIComponent(path.slice('seed/'.length))}`,
      {
        method: 'POST',
        file: new Blob([new Uint8Array(bytes)]),
        headers: { prefer: 'wait=20' },
      },
    );
    const unread = answer.items.find(({ status }) => status !== 'processed');
    if (unread !== undefined) {
      throw new CommandError(
        `${unread.filename} is ${unread.status}: is a worker running? Try: npx sinew doctor`,
      );
    }
  }
};

/**
 * Makes a runner with runs that end today and with check-ins, and reads the assessment. A runner of the same story
 * and day is left as it is.
 *
 * @throws CommandError when the service does not answer or does not read a file.
 */
export const createRunner = async (
  api: Api,
  seeded: SeededRunner,
  nowMs: EpochMs,
): Promise<CreatedRunner> => {
  const story = shiftStory(seeded.story, nowMs);
  const externalId = `seed-${story.id}-${story.asOf}`;
  const known = await lookUpRunner(api, externalId);
  const runner =
    known ??
    (await api.call<{ id: string }>('/v1/runners', {
      method: 'POST',
      json: { ...story.runner, externalId },
    }));
  if (known === null) {
    await uploadRuns(api, runner.id, story.runs);
    for (const { daysAgo, answers } of seeded.checkIns) {
      const json = { day: addDays(story.asOf, -daysAgo), ...answers };
      await api.call(`/v1/runners/${runner.id}/check-ins`, { method: 'POST', json });
    }
  }
  const assessment = await api.call<AssessmentAnswer>(`/v1/runners/${runner.id}/assessment`);
  return {
    id: runner.id,
    name: story.runner.displayName,
    summary: story.summary,
    isNew: known === null,
    severity: assessment.severity,
    warnings: assessment.warnings.map(({ rule }) => rule),
  };
};
