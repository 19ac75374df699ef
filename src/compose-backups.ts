import type { Runtime } from './compose.ts';
import { createBackups } from './edges/backup-process.ts';
import { backUpWhenDue } from './use-cases/maintenance/back-up-when-due.ts';

/** Between two looks at the age of the newest backup. */
const lookMs = 60_000;
/** Looks that are left out after a backup that failed. */
const looksAfterFailure = 60;

/**
 * Makes backups in the folder of the settings; does nothing where they name none. They are no jobs of the queue, because
 * only a worker whose settings name the folder can make them. Of several such workers one makes a backup at a time
 * (`sinew backup` holds a lock), and the others then find it young.
 */
export const keepBackups = ({
  config,
  deps,
  databaseUrl,
}: Runtime): { readonly close: () => Promise<void> } => {
  const place = config.backups;
  if (place === null) return { close: async () => undefined };
  const backups = createBackups(place, databaseUrl);
  const stop = new AbortController();
  let looking: Promise<void> | null = null;
  let leftOut = 0;
  const look = async (): Promise<void> => {
    const outcome = await backUpWhenDue(deps, backups, place.everyHours, stop.signal);
    if (outcome === 'failed') leftOut = looksAfterFailure;
    looking = null;
  };
  const turn = (): void => {
    if (leftOut > 0) leftOut--;
    else looking ??= look();
  };
  turn();
  const timer = setInterval(turn, lookMs);
  return {
    close: async () => {
      clearInterval(timer);
      stop.abort();
      await looking;
    },
  };
};
