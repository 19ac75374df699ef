import {
  activity,
  type FitBytesMessage,
  fileId,
  fitFile,
  record,
  session,
} from '#tests/support/fit-bytes.ts';

const HOUR_SECONDS = 3600;

/** An hour of running, a record a second, with positions and running dynamics. */
export const hourOfRunning = (): Uint8Array => {
  const records: FitBytesMessage[] = Array.from({ length: HOUR_SECONDS }, (_, seconds) =>
    record({
      seconds,
      heartRate: 140 + (seconds % 20),
      cadence: 82 + (seconds % 4),
      fractionalCadence: (seconds % 2) * 64,
      distance: seconds * 278,
      speed: 2700 + (seconds % 160),
      more: [
        [0, 'sint32', 600_000_000 + seconds * 30],
        [1, 'sint32', 100_000_000 + seconds * 40],
        [78, 'uint32', 3000 + (seconds % 100)],
        [39, 'uint16', 850],
        [41, 'uint16', 2450],
        [83, 'uint16', 810],
        [85, 'uint16', 10_400],
        [7, 'uint16', 260],
      ],
    }),
  );
  return fitFile([fileId(), ...records, session({ seconds: HOUR_SECONDS }), activity(3600)]);
};
