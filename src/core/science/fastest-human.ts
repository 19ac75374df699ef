/** What was covered at most in a time: `[seconds, metres]`, ascending. */
export type DistanceRecords = readonly (readonly [seconds: number, meters: number])[];

/**
 * The farthest that a human ran: men's world records of World Athletics (100 m Bolt 9.58 s, 200 m Bolt 19.19 s,
 * 400 m van Niekerk 43.03 s, 800 m Rudisha 1:40.91, 1500 m El Guerrouj 3:26.00, 5000 m Cheptegei 12:35.36,
 * 10 000 m Cheptegei 26:11.00, one hour Farah 21 330 m, marathon Kiptum 2:00:35) and of the International Association
 * of Ultrarunners (100 km Sorokin 6:05:35, 24 h Sorokin 319 614 m; six days Kouros 1 036 800 m). As of 2025. Ultra marks
 * from memory.
 */
export const RUNNING_RECORDS: DistanceRecords = [
  [9.58, 100],
  [19.19, 200],
  [43.03, 400],
  [100.91, 800],
  [206, 1500],
  [755.36, 5000],
  [1571, 10_000],
  [3600, 21_330],
  [7235, 42_195],
  [21_935, 100_000],
  [86_400, 319_614],
  [518_400, 1_036_800],
];

/**
 * The farthest that a human rode by their own power, in streamlined vehicles: 200 m at 144.17 km/h (Reichert 2016), one
 * hour 92 439 m (Russo 2016), 24 hours 1 219 km (von Ascheberg 2010; from memory).
 */
export const RIDING_RECORDS: DistanceRecords = [
  [4.99, 200],
  [3600, 92_439],
  [86_400, 1_219_000],
];

/** The fastest 50 m swum: 20.91 s (Cielo 2009). Longer records say less: rivers and tides carry swimmers. */
export const SWIMMING_RECORDS: DistanceRecords = [[20.91, 50]];

/** Share by which a record may be beaten: a long descent, wind, a watch that measures too much. Our convention. */
const RECORD_MARGIN_SHARE = 0.1;

/**
 * The most metres that anyone covers in a time: straight lines between the records, a tenth more, and the speed of the
 * last record beyond it. 0 for no time. The margin and the lines are our convention.
 *
 * @example
 * farthestMeters(RUNNING_RECORDS, 3600); // 23463
 */
export const farthestMeters = (records: DistanceRecords, seconds: number): number => {
  if (!(seconds > 0)) return 0;
  let [fromSeconds, fromMeters] = [0, 0];
  for (const [toSeconds, toMeters] of records) {
    if (seconds <= toSeconds) {
      const share = (seconds - fromSeconds) / (toSeconds - fromSeconds);
      return (1 + RECORD_MARGIN_SHARE) * (fromMeters + share * (toMeters - fromMeters));
    }
    [fromSeconds, fromMeters] = [toSeconds, toMeters];
  }
  return (1 + RECORD_MARGIN_SHARE) * (seconds / fromSeconds) * fromMeters;
};

/**
 * How much of the record distance for a time was covered: 1 is a world record. 0 for no time.
 * Source: the world records of this file; the share is our convention.
 *
 * @example
 * shareOfRecord(RUNNING_RECORDS, 10_665, 3600); // 0.5
 */
export const shareOfRecord = (records: DistanceRecords, meters: number, seconds: number): number => {
  const record = farthestMeters(records, seconds) / (1 + RECORD_MARGIN_SHARE);
  return record > 0 ? meters / record : 0;
};
