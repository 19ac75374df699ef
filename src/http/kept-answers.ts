import { type KeptBody, keepBody } from './kept-body.ts';

const keptMs = 300_000;

/** Answers that are sent again while what they were made of is the same. */
export type KeptAnswers = {
  /** The kept answer of this name where it is of this state; else the one that `make` makes, once for all who ask. */
  readonly answer: (name: string, state: string, make: () => Promise<object>) => Promise<KeptBody>;
};

type Entry = {
  readonly state: string;
  readonly body: Promise<KeptBody>;
  bytes: number;
  end?: NodeJS.Timeout;
};

/**
 * Keeps JSON answers in this process, those asked for last, for minutes. It never decides whether an answer still
 * holds: `state` has to name everything that the answer depends on, as it is now.
 *
 * @example
 * const body = await createKeptAnswers(32_000_000).answer(runner.id, revision, () => showAssessment(…));
 */
export const createKeptAnswers = (mostBytes: number): KeptAnswers => {
  const entries = new Map<string, Entry>();
  let heldBytes = 0;

  const forget = (name: string, entry: Entry): void => {
    if (entries.get(name) !== entry) return;
    entries.delete(name);
    heldBytes -= entry.bytes;
    // Otherwise the timer would hold the body until then.
    clearTimeout(entry.end);
  };

  const hold = (name: string, entry: Entry, bytes: number): void => {
    if (entries.get(name) !== entry) return;
    entry.bytes = bytes;
    heldBytes += bytes;
    for (const [oldest, old] of entries) {
      if (heldBytes <= mostBytes) break;
      forget(oldest, old);
    }
  };

  /** At the end of those to be forgotten. */
  const remember = (name: string, entry: Entry): void => {
    entries.set(name, entry);
    heldBytes += entry.bytes;
    entry.end = setTimeout(() => forget(name, entry), keptMs).unref();
  };

  const add = (name: string, state: string, make: () => Promise<object>): Entry => {
    const body = make().then((answer) => keepBody('application/json; charset=utf-8', JSON.stringify(answer)));
    const entry: Entry = { state, body, bytes: 0 };
    body.then(
      ({ bytes }) => hold(name, entry, bytes.length),
      () => forget(name, entry),
    );
    return entry;
  };

  return {
    answer: (name, state, make) => {
      const last = entries.get(name);
      if (last !== undefined) forget(name, last);
      const entry = last?.state === state ? last : add(name, state, make);
      remember(name, entry);
      return entry.body;
    },
  };
};
