import { formatInstant } from '../core/domain/calendar.ts';
import { askForAssessment } from './assess-runner.ts';
import type { House } from './house.ts';

/** Work older than this whose job has not finished is rung for again. */
export const patienceMs = 60_000;
const batch = 500;
const keepAnswersMs = 24 * 3_600_000;

/**
 * Makes a lost job harmless: rings again for every upload and every runner that has waited too long. Ringing
 * for work that is under way changes nothing, because its job has the same id.
 */
export const sweepUnfinished = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock' | 'log'>,
): Promise<{ uploads: number; runners: number }> => {
  const now = house.clock.nowMs();
  const before = formatInstant(now - patienceMs);
  const uploads = await house.stores.uploads.listUnfinished(before, batch);
  for (const { id, isPart } of uploads) {
    await house.doorbell.ring(
      { name: 'import-upload', payload: { uploadId: id } },
      { urgency: isPart ? 'bulk' : 'live' },
    );
  }
  for (const id of await house.stores.uploads.listExpanded(before, batch)) {
    await house.stores.uploads.finishArchive(id, formatInstant(now));
  }
  const runners = await house.stores.runners.listDirty(before, batch);
  for (const runnerId of runners) {
    await askForAssessment(house, runnerId);
  }
  await house.stores.idempotency.removeOlder(formatInstant(now - keepAnswersMs));
  const swept = { uploads: uploads.length, runners: runners.length };
  if (swept.uploads + swept.runners > 0) house.log.info(swept, 'rang again for unfinished work');
  return swept;
};
