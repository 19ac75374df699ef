/** A GPX file for tests and benches: a run on a gentle curve with one point a second. */
export type GpxShape = {
  readonly points: number;
  /** Epoch milliseconds of the first point. */
  readonly startMs?: number;
  readonly heartRate?: boolean;
};

const head = `<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="Garmin Connect" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
  <metadata><time>2026-03-01T07:00:00.000Z</time></metadata>
  <trk>
    <name>Morning Run</name>
    <type>running</type>
    <trkseg>
`;
const foot = `    </trkseg>
  </trk>
</gpx>
`;

const pointText = (index: number, startMs: number, heartRate: boolean): string => {
  const latitude = 48 + index * 0.00002 + Math.sin(index / 500) * 0.001;
  const longitude = 11 + Math.cos(index / 700) * 0.002;
  const time = new Date(startMs + index * 1000).toISOString();
  const extensions = heartRate
    ? `
        <extensions>
          <ns3:TrackPointExtension>
            <ns3:atemp>18.0</ns3:atemp>
            <ns3:hr>${140 + (index % 20)}</ns3:hr>
            <ns3:cad>${84 + (index % 4)}</ns3:cad>
          </ns3:TrackPointExtension>
        </extensions>`
    : '';
  return `      <trkpt lat="${latitude.toFixed(14)}" lon="${longitude.toFixed(14)}">
        <ele>${(500 + Math.sin(index / 100) * 20).toFixed(10)}</ele>
        <time>${time}</time>${extensions}
      </trkpt>
`;
};

const piecePoints = 150;
const defaultStartMs = Date.UTC(2026, 2, 1, 7);

/** The text of such a file in pieces the size of a chunk of a file, so that a large one need not be held. */
export function* gpxPieces(shape: GpxShape): Generator<string> {
  yield head;
  const { points, startMs = defaultStartMs, heartRate = true } = shape;
  for (let from = 0; from < points; from += piecePoints) {
    let piece = '';
    for (let index = from; index < Math.min(points, from + piecePoints); index += 1) {
      piece += pointText(index, startMs, heartRate);
    }
    yield piece;
  }
  yield foot;
}

/**
 * The whole text of such a file.
 *
 * @example
 * gpxText({ points: 2 }).includes('<trkpt'); // true
 */
export const gpxText = (shape: GpxShape): string => [...gpxPieces(shape)].join('');
