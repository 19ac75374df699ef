// Where copies of one run differ after the whole chain, by path and quantity, against the copy nearest to the
// watch. A copy that is not listed here must agree.

export type SameRunQuantity = 'match' | 'distance' | 'moving';

const fromPositions = 'the GPX states no distance: the way along its positions is 1 to 2 % off the watch’s';

export const sameRunDifferences: ReadonlyMap<string, string> = new Map<
  `${string} ${SameRunQuantity}`,
  string
>([
  [
    'fit/polyvertex__fitdecode/garmin-fenix-5-bike.fit match',
    'two devices on one ride of a minute, started 53 s apart: their lengths differ by 6 %',
  ],
  [
    'fit/polyvertex__fitdecode/garmin-fenix-5-bike.fit moving',
    'two devices on one ride of a minute, started 53 s apart: their lengths differ by 6 %',
  ],
  ['gpx/sports-alliance__sports-lib/6782987395.gpx distance', fromPositions],
  ['gpx/sports-alliance__sports-lib/2067489619.gpx distance', fromPositions],
  ['gpx/thomaschampagne__elevate/20171008_run_2067489619.gpx distance', fromPositions],
  [
    'gpx/thomaschampagne__elevate/open-water-swim.gpx moving',
    'one copy says that it was a swim, where moving starts at a lower speed',
  ],
]);

/** Copies that are no activity. */
export const refusedCopies: ReadonlyMap<string, string> = new Map([
  ['gpx/ticofab__android-gpx-parser/garminBaseCampExport-noclosingtag.gpx', 'file-not-an-activity'],
  ['gpx/ticofab__android-gpx-parser/garminBaseCampExport.gpx', 'file-not-an-activity'],
]);
