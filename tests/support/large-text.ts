// Builders of large GPX, TCX and JSON bytes, for the tests of what one file may cost.
export const repeated = (head: string, piece: string, times: number, foot: string): Buffer =>
  Buffer.from(head + piece.repeat(times) + foot);

export const gpxHead = '<gpx version="1.1" creator="x">';
export const isoOf = (ms: number): string => new Date(ms).toISOString();
export const startMs = Date.UTC(2026, 0, 5, 6);
export const point = (ms: number, latitude: number): string =>
  `<trkpt lat="${latitude.toFixed(5)}" lon="11"><ele>500</ele><time>${isoOf(ms)}</time></trkpt>`;

export const tracks = (count: number, pointsEach: number, stepMs: number, everyMs: number): Buffer => {
  const parts: string[] = [gpxHead];
  for (let track = 0; track < count; track += 1) {
    parts.push('<trk><type>running</type><trkseg>');
    for (let at = 0; at < pointsEach; at += 1) {
      parts.push(point(startMs + track * everyMs + at * stepMs, 48 + at * stepMs * 1e-8 * 2.5));
    }
    parts.push('</trkseg></trk>');
  }
  return Buffer.from(`${parts.join('')}</gpx>`);
};

export const tcxHead =
  '<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-01-05T06:00:00Z</Id>';
export const tcxFoot = '</Activity></Activities></TrainingCenterDatabase>';
export const tcxPoint = '<Trackpoint><Time>2026-01-05T06:00:00Z</Time></Trackpoint>';

export const document = (parts: string): Buffer =>
  Buffer.from(`{"sinewDocument":1,"source":"strava","kind":"streams","parts":[${parts}]}`);
export const inChunks = (count: number, pieceOf: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => pieceOf(index)).join('');

export const gpxPoint = (index: number): string =>
  `<trkpt lat="${(48 + index * 2e-5).toFixed(7)}" lon="11.5"><ele>${500 + (index % 90) / 10}</ele><time>${isoOf(startMs + index * 1000)}</time><extensions><TrackPointExtension><hr>${130 + (index % 30)}</hr><cad>${80 + (index % 7)}</cad><atemp>9</atemp><power>250</power><speed>2.6</speed></TrackPointExtension></extensions></trkpt>`;

export const tcxTrackpoint = (index: number): string =>
  `<Trackpoint><Time>${isoOf(startMs + index * 1000)}</Time><Position><LatitudeDegrees>${(48 + index * 2e-5).toFixed(7)}</LatitudeDegrees><LongitudeDegrees>11.5</LongitudeDegrees></Position><AltitudeMeters>${500 + (index % 90) / 10}</AltitudeMeters><DistanceMeters>${(index * 2.6).toFixed(1)}</DistanceMeters><HeartRateBpm><Value>${130 + (index % 30)}</Value></HeartRateBpm><Extensions><TPX><Speed>2.6</Speed><RunCadence>${80 + (index % 7)}</RunCadence><Watts>250</Watts></TPX></Extensions></Trackpoint>`;

export const hour = 3600;
