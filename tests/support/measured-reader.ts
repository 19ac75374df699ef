import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFileHere } from '#src/compose-reading.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { serveTasks } from '#src/edges/reading-processes.ts';
import type { FileToRead } from '#src/use-cases/reading.ts';

/** What became of a file, and what reading it took. */
export type Measured = {
  readonly outcome: string;
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
};

const statusFile = '/proc/self/status';

/** Highest memory of this process since `forgetPeak`, on Linux; elsewhere since it started. */
const peakMegabytes = (): number => {
  const status = existsSync(statusFile) ? readFileSync(statusFile, 'utf8') : '';
  const kibibytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
  return (kibibytes * 1024) / 1e6;
};

const forgetPeak = (): void => {
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
};

const outcomeOf = async (file: FileToRead): Promise<string> => {
  try {
    const content = await readFileHere(file);
    return content.kind === 'recordings' ? `${content.recordings.length} recordings` : content.kind;
  } catch (error) {
    return isFailure(error) ? `${error.code}: ${error.message}` : String(error);
  }
};

/** The real reader, which says what it took. */
serveTasks(async (file: FileToRead): Promise<Measured> => {
  forgetPeak();
  const before = process.cpuUsage();
  const outcome = await outcomeOf(file);
  const { user, system } = process.cpuUsage(before);
  return { outcome, peakMegabytes: peakMegabytes(), cpuSeconds: (user + system) / 1e6 };
});
