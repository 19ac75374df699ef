import { sportOfType } from '#src/core/sport/read-sport.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { numberOf, scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { type Fields, readObjects } from '#src/edges/formats/tables/text/read-objects.ts';
import { textOf } from '#src/edges/formats/tables/text/text-of.ts';

const toRow = ({
  startTimeGmt,
  beginTimestamp,
  startTimeLocal,
  activityId,
  activityType,
  name,
  elapsedDuration,
  duration,
  distance,
  elevationGain,
  elevationLoss,
  avgHr,
  maxHr,
}: Fields): TableRow => {
  const startMs = numberOf(startTimeGmt) ?? numberOf(beginTimestamp);
  const localMs = numberOf(startTimeLocal);
  return {
    ...emptyRow,
    id: textOf(activityId),
    sport: sportOfType(textOf(activityType)),
    title: textOf(name),
    startMs,
    localOffsetSeconds: startMs === null || localMs === null ? null : (localMs - startMs) / 1000,
    elapsedSeconds: scaled(elapsedDuration, 0.001),
    timerSeconds: scaled(duration, 0.001),
    distanceMeters: scaled(distance, 0.01),
    ascentMeters: scaled(elevationGain, 0.01),
    descentMeters: scaled(elevationLoss, 0.01),
    averageHeartRateBpm: numberOf(avgHr),
    maximumHeartRateBpm: numberOf(maxHr),
  };
};

/** `*_summarizedActivities.json` of Garmin's export: milliseconds and centimetres; times are UTC. */
export const garminTable: Table = {
  vendor: 'garmin',
  confidence: 'high',
  recognises: (text) => /^\s*\[\s*\{\s*"summarizedActivitiesExport"/.test(text),
  async *read(source) {
    for await (const row of readObjects(source, 3)) {
      // The whole of a multisport outing; its parts have rows of their own.
      const { activityId, parent } = row;
      if (activityId !== undefined && parent !== true) yield toRow(row);
    }
  },
};
