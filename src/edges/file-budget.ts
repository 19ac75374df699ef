import { Failure } from '#src/core/domain/failure.ts';

/**
 * The most that one file may hold, over all of its parts and activities together, so that reading it stays within
 * the memory of a reading process. Conventions, above the largest real files: an ultra of 30 hours at one record
 * a second with every signal holds 108,000 records and 2 million values; so does a day with 24 signals.
 */
export const fileLimits = {
  /** One a second for almost seven days: a six-day race fits. */
  records: 600_000,
  /** Numbers in columns: records times signals, eight bytes each. */
  values: 3_700_000,
  /** More than a run a day for thirteen years. */
  activities: 5_000,
  /** Tracks, segments and laps. */
  sections: 100_000,
  /** FIT messages other than records: hundreds in a real file, a few thousand in a strap's swim. */
  messages: 50_000,
  /** Fields of those messages. */
  fields: 300_000,
  /** Bytes of those messages. */
  messageBytes: 4 * 1024 * 1024,
  /** Names, numbers and lists of a JSON document: a day at one sample a second with fifteen values each. */
  elements: 1_300_000,
} as const;

export type Limited = keyof typeof fileLimits;

const words: Readonly<Record<Limited, string>> = {
  records: 'records',
  values: 'values (records times signals)',
  activities: 'activities',
  sections: 'tracks, segments and laps',
  messages: 'messages beside its records',
  fields: 'fields of messages beside its records',
  messageBytes: 'bytes of messages beside its records',
  elements: 'names, numbers and lists',
};

/** Counts what one file holds. Everything that a file can make grow is counted here before it takes memory. */
export type FileBudget = {
  /** @throws Failure `file-too-large` that names the limit, once the file holds more than that. */
  readonly spend: (what: Limited, count?: number) => void;
};

/**
 * The budget of one file.
 *
 * @example
 * createFileBudget().spend('records', 600_001); // throws: "The file holds more than 600,000 records, …"
 */
export const createFileBudget = (): FileBudget => {
  const spent = new Map<Limited, number>();
  return {
    spend(what, count = 1) {
      const total = (spent.get(what) ?? 0) + count;
      spent.set(what, total);
      const most = fileLimits[what];
      if (total <= most) return;
      throw new Failure(
        'file-too-large',
        `The file holds more than ${most.toLocaleString('en')} ${words[what]}, the most that is read of one file.`,
      );
    },
  };
};
