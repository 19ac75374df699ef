import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { backupBeganMs, listBackups } from './backup-folder.ts';

const cliFile = fileURLToPath(new URL('../cli.ts', import.meta.url));
const mostOutputBytes = 64 * 1024 * 1024;

/** Where backups are kept, and how many of the newest. */
export type BackupPlace = { readonly folder: string; readonly keep: number };

/** The backups of one folder. */
export type Backups = {
  /** When the newest complete one was begun; null where there is none. */
  readonly newestMs: () => Promise<number | null>;
  /**
   * Makes one and answers its folder.
   *
   * @throws Error with the reason in one line when none was made or a raw file is missing in it.
   */
  readonly make: (stop: AbortSignal) => Promise<string>;
};

/** Runs `sinew backup` in a process of its own, by the settings of this process, so that copying delays no job. */
export const createBackups = ({ folder, keep }: BackupPlace, databaseUrl: string): Backups => ({
  newestMs: async () => {
    const [newest] = await listBackups(folder);
    return newest === undefined ? null : backupBeganMs(newest);
  },
  make: async (stop) => {
    const command = [cliFile, 'backup', folder, '--keep', String(keep), '--json'];
    try {
      const { stdout } = await promisify(execFile)(process.execPath, command, {
        env: { ...process.env, DATABASE_URL: databaseUrl },
        maxBuffer: mostOutputBytes,
        signal: stop,
        // As Ctrl-C: the command removes what it has begun.
        killSignal: 'SIGINT',
      });
      return String((JSON.parse(stdout) as { folder: string }).folder);
    } catch (cause) {
      const { stderr = '', message } = cause as { stderr?: string; message: string };
      throw new Error(stderr.trim().split('\n').at(-1) || message, { cause });
    }
  },
});
