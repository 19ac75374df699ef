import type { Client, Upload } from 'sinew/client';
import { jumped } from '#samples/seed/seeded-runners.ts';
import { type ShiftedStory, shiftStory } from '#samples/seed/shift-story.ts';
import { addDays } from '#src/core/index.ts';
import { awaitUploads, sendRuns } from './upload-history.ts';

/** The story of the demo as it would end on the day of `nowMs`. */
export const demoStory = (nowMs: number): ShiftedStory => shiftStory(jumped.story, nowMs);

/** Is told how many files are sent and read. */
export type Progress = Readonly<Record<'sent' | 'read', (done: number) => void>>;

/** Makes the runner of the demo with its runs and check-ins; answers its id and what could not be read. */
export const fillStory = async (
  sinew: Client,
  story: ShiftedStory,
  { sent, read }: Progress,
): Promise<{ readonly runnerId: string; readonly unread: readonly Upload[] }> => {
  const { id } = await sinew.post('/v1/runners', { body: story.runner });
  const uploads = await awaitUploads(sinew, await sendRuns(sinew, id, story.runs, sent), read);
  for (const { daysAgo, answers } of jumped.checkIns) {
    const body = { ...answers, day: addDays(story.asOf, -daysAgo) };
    await sinew.post('/v1/runners/{id}/check-ins', { params: { path: { id } }, body });
  }
  return { runnerId: id, unread: uploads.filter(({ status }) => status !== 'processed') };
};
