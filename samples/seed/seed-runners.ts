import type { Api } from '#src/cli/api.ts';
import { type CreatedRunner, createRunner } from './create-runner.ts';
import { seededRunners } from './seeded-runners.ts';

/**
 * Fills a running service with runners whose history ends today, and tells of each once it is there.
 *
 * @throws CommandError when the service does not answer or does not read a file.
 */
export const seedRunners = async (
  api: Api,
  nowMs: number,
  tell: (runner: CreatedRunner) => void,
): Promise<readonly CreatedRunner[]> => {
  const created: CreatedRunner[] = [];
  for (const seeded of seededRunners) {
    const runner = await createRunner(api, seeded, nowMs);
    tell(runner);
    created.push(runner);
  }
  return created;
};
