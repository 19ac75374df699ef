/** Everything Sinew may have to repair in a recording, in the words shown on the activity. */
export const repairs = {
  // by the readers of the bytes
  'crc-missing': 'The file carries no check sum.',
  'crc-mismatch': 'The check sum of the file is wrong; it was read all the same.',
  truncated: 'The file ends early; everything before the cut was kept.',
  'junk-skipped': 'Bytes that are no part of the recording were skipped.',
  'encoding-declared-wrong': 'The text encoding is not the declared one.',
  'heart-rate-strap-merged': 'Heart rate was taken from the strap’s own messages.',
  'developer-field-used': 'A value was taken from a developer field because the native one is missing.',
  'zero-means-unmeasured': 'Zero running dynamics were read as not measured.',
  'time-scaled': 'Times were written in the wrong unit and scaled.',
  'decimal-comma': 'Numbers written with a decimal comma were left out.',
  'local-time-swapped': 'UTC and local time were swapped in the file and put right.',
  'local-time-from-position':
    'The local time was told by the position: neither the file nor the runner’s zone can be true there.',
  'summary-mismatch': 'The file’s own summary contradicts its records.',
  'records-incomplete': 'The records hold only a part: the distance is that of the file’s own summary.',
  'distance-calibrated': 'The distance was set right on the watch at the end: it is not that of the records.',
  // by the clean-up of the stream
  'records-without-time': 'Records without a time were dropped.',
  'records-sorted': 'Records were out of order and sorted.',
  'records-misplaced': 'A few records whose time contradicts their place were left out.',
  'records-in-file-order': 'Times contradicted the way; the records follow each other as in the file.',
  'records-outside': 'Samples outside of the stated start and end were left out.',
  'records-duplicated': 'Records with the same time were merged.',
  'clock-jump':
    'The clock jumped; the records on its far side were shifted back, or dropped where they are no part of the run.',
  'position-zero': 'Positions at 0°/0° were dropped.',
  'position-leap': 'Positions that imply a speed beyond human limits were dropped.',
  'speed-implausible': 'Speeds beyond human limits were dropped.',
  'heart-rate-implausible': 'Heart rates of zero or beyond human limits were dropped.',
  'signal-sparse':
    'Heart rate or cadence was recorded less often than the rest; each value stands for the time around it.',
  'heart-rate-flat': 'A heart rate that does not move at all was dropped.',
  'cadence-zero-while-running': 'Zero cadence at running speed was read as missing.',
  'cadence-implausible': 'Cadences beyond human limits were dropped.',
  'altitude-spike': 'Altitude spikes were dropped.',
  'altitude-constant': 'An altitude that never changes was read as not measured.',
  'distance-contradicted': 'A distance that positions and the file’s own total contradict was dropped.',
  'distance-from-position': 'Distance was computed from positions.',
  'step-left-out': 'A step farther than anyone comes in its time was left out of the distance.',
  'distance-from-speed': 'Distance was computed from speeds.',
  'distance-restarted': 'Cumulative distance started again and was joined.',
  'distance-decreased': 'Distance ran backwards and was held.',
  'step-length-recomputed': 'Step length was recomputed from speed and cadence.',
  'pause-from-gap': 'A gap in the records was read as a pause.',
  'values-implausible': 'Values beyond human limits were dropped.',
  'distance-implausible': 'A distance that nobody covers in the time was left out.',
  'smart-recording': 'The watch recorded only changes; records stand for the time between them.',
} as const satisfies Record<string, string>;

export type RepairId = keyof typeof repairs;

/** One repair and how many samples it touched (1 where it concerns the whole file). */
export type Repair = { readonly id: RepairId; readonly samples: number };

/** Where a repair changed the records, seconds since the first one. */
export type RepairSpan = {
  readonly id: RepairId;
  readonly fromSeconds: number;
  readonly toSeconds: number;
};

/** One entry a repair, in the order in which they were first met. */
export const sumRepairs = (repairs: readonly Repair[]): Repair[] => {
  const samples = new Map<RepairId, number>();
  for (const { id, samples: count } of repairs) samples.set(id, (samples.get(id) ?? 0) + count);
  return Array.from(samples, ([id, count]) => ({ id, samples: count }));
};
