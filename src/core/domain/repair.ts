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
  'summary-mismatch': 'The file’s own summary contradicts its records.',
  // by the clean-up of the stream
  'records-without-time': 'Records without a time were dropped.',
  'records-sorted': 'Records were out of order and sorted.',
  'records-duplicated': 'Records with the same time were merged.',
  'clock-jump': 'The clock jumped; records on the far side were dropped.',
  'position-zero': 'Positions at 0°/0° were dropped.',
  'position-leap': 'Positions that imply a speed beyond human limits were dropped.',
  'speed-implausible': 'Speeds beyond human limits were dropped.',
  'heart-rate-implausible': 'Heart rates of zero or beyond human limits were dropped.',
  'heart-rate-flat': 'A heart rate that does not move at all was dropped.',
  'cadence-zero-while-running': 'Zero cadence at running speed was read as missing.',
  'cadence-implausible': 'Cadences beyond human limits were dropped.',
  'altitude-spike': 'Altitude spikes were dropped.',
  'distance-from-position': 'Distance was computed from positions.',
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

/** One entry a repair, in the order in which they were first met. */
export const sumRepairs = (repairs: readonly Repair[]): Repair[] => {
  const samples = new Map<RepairId, number>();
  for (const { id, samples: count } of repairs) samples.set(id, (samples.get(id) ?? 0) + count);
  return Array.from(samples, ([id, count]) => ({ id, samples: count }));
};
