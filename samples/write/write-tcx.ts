import type { Sample, SimulatedRun } from '#samples/simulate/simulate-run.ts';
import { instantText } from './write-gpx.ts';

const trackpoint = (sample: Sample, run: SimulatedRun): string =>
  [
    '     <Trackpoint>',
    `<Time>${instantText(run.startMs + sample.clockSeconds * 1000)}</Time>`,
    `<Position><LatitudeDegrees>${sample.latitude.toFixed(7)}</LatitudeDegrees><LongitudeDegrees>${sample.longitude.toFixed(7)}</LongitudeDegrees></Position>`,
    `<AltitudeMeters>${sample.altitudeMeters.toFixed(1)}</AltitudeMeters>`,
    `<DistanceMeters>${sample.distanceMeters.toFixed(2)}</DistanceMeters>`,
    `<HeartRateBpm><Value>${String(Math.round(sample.heartRateBpm))}</Value></HeartRateBpm>`,
    `<Extensions><ax:TPX><ax:Speed>${sample.speedMetersPerSecond.toFixed(3)}</ax:Speed><ax:RunCadence>${String(Math.round(sample.cadence / 2))}</ax:RunCadence></ax:TPX></Extensions>`,
    '</Trackpoint>',
  ].join('');

const lap = (records: readonly Sample[], run: SimulatedRun): string[] => {
  const first = records[0];
  const last = records.at(-1);
  if (!first || !last) return [];
  return [
    `   <Lap StartTime="${instantText(run.startMs + first.clockSeconds * 1000)}">`,
    `    <TotalTimeSeconds>${String(last.movingSeconds - first.movingSeconds)}</TotalTimeSeconds>`,
    `    <DistanceMeters>${(last.distanceMeters - first.distanceMeters).toFixed(2)}</DistanceMeters>`,
    '    <Calories>0</Calories>',
    '    <Intensity>Active</Intensity>',
    '    <TriggerMethod>Manual</TriggerMethod>',
    '    <Track>',
    ...records.map((sample) => trackpoint(sample, run)),
    '    </Track>',
    '   </Lap>',
  ];
};

/** A TCX activity of two laps; `RunCadence` counts one leg, and the second lap begins where the first ends. */
export const writeTcx = (run: SimulatedRun, records: readonly Sample[]): Uint8Array => {
  const middle = Math.floor(records.length / 2);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ax="http://www.garmin.com/xmlschemas/ActivityExtension/v2">',
    ' <Activities>',
    '  <Activity Sport="Running">',
    `   <Id>${instantText(run.startMs)}</Id>`,
    ...lap(records.slice(0, middle + 1), run),
    ...lap(records.slice(middle), run),
    '  </Activity>',
    ' </Activities>',
    '</TrainingCenterDatabase>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
};
