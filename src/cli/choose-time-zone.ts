import { isTimeZone } from '#src/core/domain/time-zone.ts';
import { CommandError, type Terminal, UsageError } from './terminal.ts';

const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The time zone of a new runner: the one that is stated, else the answer of a person, who is offered this machine's.
 *
 * @throws UsageError where it is not stated and nobody can be asked: days counted in a wrong zone are wrong days.
 */
export const chooseTimeZone = async (stated: string | undefined, { ask }: Terminal): Promise<string> => {
  if (stated !== undefined) {
    if (isTimeZone(stated)) return stated;
    throw new UsageError(`"${stated}" is no IANA time zone, such as Europe/Berlin.`);
  }
  const offered = machineZone();
  if (ask === null)
    throw new UsageError(
      `A new runner needs a time zone, in which days are counted: --time-zone ${offered === 'UTC' ? 'Europe/Berlin' : offered}.`,
    );
  for (;;) {
    const answer = await ask(`Time zone of the runner [${offered}]: `);
    if (answer === null) throw new CommandError('Stopped; no runner was made.');
    const zone = answer.trim() === '' ? offered : answer.trim();
    if (isTimeZone(zone)) return zone;
  }
};
