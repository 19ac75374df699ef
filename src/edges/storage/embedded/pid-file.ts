import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the pid file of a cluster says. A killed server leaves it behind. */
export type PidFile = { readonly pid: number; readonly port: number };

/** A port as a text; null when it is none. */
export const readPort = (text: string): number | null => {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port > 0 && port < 65_536 ? port : null;
};

/** The pid file of a cluster: its first and fourth line; null when there is none or it is damaged. */
export const readPidFile = async (cluster: string): Promise<PidFile | null> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = readPort(lines[3] ?? '');
  return Number.isInteger(pid) && pid > 0 && port !== null ? { pid, port } : null;
};

/** False where Linux says that a process is another program; elsewhere unknown, which is true. */
export const mayBePostgres = async (pid: number): Promise<boolean> => {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.trim() === 'postgres';
};
