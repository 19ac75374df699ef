/** A TCX file for tests and benches: the run of `gpxText`, in laps of five minutes. */
export type TcxShape = { readonly points: number; readonly startMs?: number };

const lapSeconds = 300;
const metersPerSecond = 3;

const pointText = (index: number, startMs: number): string => `
          <Trackpoint>
            <Time>${new Date(startMs + index * 1000).toISOString()}</Time>
            <Position>
              <LatitudeDegrees>${(48 + index * 0.000027).toFixed(7)}</LatitudeDegrees>
              <LongitudeDegrees>11.5</LongitudeDegrees>
            </Position>
            <AltitudeMeters>${(500 + Math.sin(index / 100) * 20).toFixed(1)}</AltitudeMeters>
            <DistanceMeters>${(index * metersPerSecond).toFixed(2)}</DistanceMeters>
            <HeartRateBpm><Value>${140 + (index % 20)}</Value></HeartRateBpm>
            <Extensions><ns3:TPX><ns3:Speed>3.0</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence></ns3:TPX></Extensions>
          </Trackpoint>`;

const lapText = (from: number, to: number, startMs: number): string => `
      <Lap StartTime="${new Date(startMs + from * 1000).toISOString()}">
        <TotalTimeSeconds>${to - from}</TotalTimeSeconds>
        <DistanceMeters>${(to - from) * metersPerSecond}</DistanceMeters>
        <Intensity>Active</Intensity>
        <TriggerMethod>Manual</TriggerMethod>
        <Track>${Array.from({ length: to - from }, (_, index) => pointText(from + index, startMs)).join('')}
        </Track>
      </Lap>`;

/**
 * The text of such a file.
 *
 * @example
 * tcxText({ points: 1 }).includes('<Trackpoint>'); // true
 */
export const tcxText = ({ points, startMs = Date.UTC(2026, 2, 1, 7) }: TcxShape): string => {
  const laps: string[] = [];
  for (let from = 0; from < points; from += lapSeconds) {
    laps.push(lapText(from, Math.min(points, from + lapSeconds), startMs));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
  <Activities>
    <Activity Sport="Running">
      <Id>${new Date(startMs).toISOString()}</Id>${laps.join('')}
      <Creator><Name>Forerunner 945</Name><UnitId>1234567890</UnitId></Creator>
    </Activity>
  </Activities>
</TrainingCenterDatabase>
`;
};
