import { MS_PER_DAY } from '#src/core/index.ts';
import type { Backups } from '#src/edges/backup-process.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

const HOURS_PER_DAY = 24;

/** Makes a backup when there is none or the newest is older than `everyHours`. A failure is logged and counted. */
export const backUpWhenDue = async (
  deps: Pick<Dependencies, 'clock' | 'meter' | 'log'>,
  backups: Backups,
  everyHours: number,
  stop: AbortSignal,
): Promise<'young' | 'made' | 'failed'> => {
  const startedMs = deps.clock.nowMs();
  try {
    const newestMs = await backups.newestMs();
    if (newestMs !== null && startedMs - newestMs < (everyHours / HOURS_PER_DAY) * MS_PER_DAY) return 'young';
    const folder = await backups.make(stop);
    deps.meter.backupEnded('made');
    deps.log.info({ folder, seconds: (deps.clock.nowMs() - startedMs) / 1000 }, 'backup made');
    return 'made';
  } catch (error) {
    if (stop.aborted) return 'young';
    deps.meter.backupEnded('failed');
    deps.log.error({ because: (error as Error).message }, 'the backup failed; another attempt in an hour');
    return 'failed';
  }
};
