import { isFailure } from '#src/core/domain/failure.ts';
import { MS_PER_MINUTE } from '#src/core/domain/units.ts';

type Fields = Readonly<Record<string, unknown>>;
type Write = (fields: Fields, message: string) => void;

/** What keeps one fault from filling the log. */
export type RepeatLimit = {
  /** Writes a line, or counts it where the same fault was written within the last minute. */
  readonly pass: (fields: Fields, message: string, write: Write) => void;
};

/** The reason of a fault outside that may repeat: a store or connection that is away; null for every other line. */
const reasonOf = ({ err }: Fields): string | null => {
  if (typeof err === 'string') return err;
  if (isFailure(err)) return err.code === 'unavailable' ? `${err.message} ${err.cause}` : null;
  return err instanceof Error && 'syscall' in err ? err.message : null;
};

/**
 * Writes the first line of a fault at once, then one a minute with `repeated`, how many lines it stands for. Lines
 * without a reason outside, such as a job that failed by a fault of its own, pass unchanged.
 */
export const limitRepeats = (everyMs = MS_PER_MINUTE): RepeatLimit => {
  const held = new Map<string, number>();
  const pass: RepeatLimit['pass'] = (fields, message, write) => {
    const reason = reasonOf(fields);
    if (reason === null) return write(fields, message);
    const key = `${message}\n${reason}`;
    const count = held.get(key);
    if (count !== undefined) return void held.set(key, count + 1);
    write(fields, message);
    const wait = (): void => {
      held.set(key, 0);
      setTimeout(() => {
        const repeated = held.get(key) ?? 0;
        held.delete(key);
        if (repeated === 0) return;
        write({ ...fields, repeated }, message);
        wait();
      }, everyMs).unref();
    };
    wait();
  };
  return { pass };
};
