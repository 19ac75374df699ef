// Where a figure that another project's tests assert differs from ours, by the reason. README.md says the same in
// a table; a figure that is not listed here must agree. Keys are path, quantity and value of `expected.tsv`.

type Reason = { readonly because: string; readonly rows: readonly string[] };

const reasons: readonly Reason[] = [
  {
    because: 'its clock was never set (1990): refused as `file-implausible`',
    rows: [
      'fit/polyvertex__fitdecode/compressed-speed-distance.fit record_count compared with reference CSV 753',
    ],
  },
  {
    because: 'the file is a course, a plan, refused as `file-not-an-activity`',
    rows: [
      'fit/SamR1__FitTrackee/example.fit moving_time(gpxpy) 250.0',
      'fit/SamR1__FitTrackee/example.fit moving_distance(gpxpy) 318.2',
    ],
  },
  {
    because: 'strokes of a swim and turns of a crank are no strides',
    rows: [
      'fit/sports-alliance__sports-lib/4623204522.fit swim.TotalCycles 2294',
      'fit/sports-alliance__sports-lib/4623204522.fit ride.TotalCycles 24373',
      'fit/sports-alliance__sports-lib/6688025408.fit TotalCycles 806',
      'fit/sports-alliance__sports-lib/6788312639-1.fit TotalCycles 993',
      'fit/sports-alliance__sports-lib/6860712481.fit TotalCycles 984',
    ],
  },
  {
    because:
      'swims are kept, not studied: theirs is moving time by lengths of the pool, and the three figures for one file differ among themselves',
    rows: [
      'fit/sports-alliance__sports-lib/6688025408.fit movingTime 3473.0',
      'fit/sports-alliance__sports-lib/6688025408.fit movingTime 2532.0',
      'fit/sports-alliance__sports-lib/6688025408.fit movingTime 2642.0',
      'fit/sports-alliance__sports-lib/6860712481.fit movingTime 2374.0',
      'fit/thomaschampagne__elevate/spiros-02.fit movingTime 2220.0',
      'gpx/sports-alliance__sports-lib/6090674952.gpx movingTime 3343.0',
      'gpx/thomaschampagne__elevate/open-water-swim.gpx movingTime 3343.0',
    ],
  },
  {
    because: 'a swim that stood still between records: what is a pause adds no metres to us',
    rows: [
      'gpx/sports-alliance__sports-lib/6090674952.gpx Distance[swimActivity] 2537',
      'gpx/thomaschampagne__elevate/open-water-swim.gpx distance 2536',
    ],
  },
  {
    because: 'their pace divides the timer’s time, standing included, by distance; ours divides moving time',
    rows: [
      'fit/sports-alliance__sports-lib/6782987395.fit PaceAvg 356.0',
      'fit/sports-alliance__sports-lib/6782987395.fit pace.avg 356.0',
      'fit/sports-alliance__sports-lib/6860622783.fit PaceAvg 291.0',
      'gpx/sports-alliance__sports-lib/6782987395.gpx PaceAvg 353.0',
      'tcx/sports-alliance__sports-lib/6860622783.tcx PaceAvg 291.0',
      'gpx/sports-alliance__sports-lib/6037744996.gpx PaceAvg 790.0',
      'fit/sports-alliance__sports-lib/6910052863.fit PaceAvg 1160.0',
    ],
  },
  {
    because:
      'their pace is neither timer nor moving time over the distance (of the TCX it is the mean of the stored speeds); ours is moving time over the distance',
    rows: [
      'gpx/sports-alliance__sports-lib/2067489619.gpx PaceAvg 558.0',
      'gpx/sports-alliance__sports-lib/6048438275.gpx PaceAvg 288.0',
      'gpx/sports-alliance__sports-lib/6909258631.gpx PaceAvg 442.0',
      'tcx/sports-alliance__sports-lib/1604524853.tcx PaceAvg 555.0',
    ],
  },
  {
    because: 'their grade adjustment is another model; ours is Minetti’s cost over 50 m of smoothed height',
    rows: [
      'fit/sports-alliance__sports-lib/2067489619.fit GradeAdjustedPaceAvg 551.0',
      'fit/sports-alliance__sports-lib/6910052863.fit GradeAdjustedPaceAvg 452.0',
      'gpx/sports-alliance__sports-lib/2067489619.gpx GradeAdjustedPaceAvg 558.0',
      'gpx/sports-alliance__sports-lib/6037744996.gpx GradeAdjustedPaceAvg 547.0',
      'gpx/sports-alliance__sports-lib/6048438275.gpx GradeAdjustedPaceAvg 257.0',
      'tcx/sports-alliance__sports-lib/1604524853.tcx GradeAdjustedPaceAvg 427.0',
    ],
  },
  {
    because:
      'theirs is computed from the records; the watch states its own, which we show and their `source-reported` rows confirm',
    rows: [
      'fit/sports-alliance__sports-lib/6782987395.fit elevationGain 363',
      'fit/sports-alliance__sports-lib/6782987395.fit elevation.descent 386',
      'fit/sports-alliance__sports-lib/6782987395.fit elevation.ascent 363',
      'fit/sports-alliance__sports-lib/6916728382.fit elevationGain 524',
      'fit/sports-alliance__sports-lib/6916728382.fit elevation.descent 504',
      'fit/thomaschampagne__elevate/mini-enduro.fit elevationGain 315',
      'fit/thomaschampagne__elevate/mini-enduro.fit elevation.descent 396',
    ],
  },
  {
    because: 'computed on both sides from noisy heights: they sum another smoothing, within 5 % of ours',
    rows: [
      'gpx/sports-alliance__sports-lib/2067489619.gpx Ascent 35',
      'gpx/sports-alliance__sports-lib/6037744996.gpx Ascent 516',
      'gpx/sports-alliance__sports-lib/6909258631.gpx Ascent 2780',
    ],
  },
  {
    because:
      'theirs leaves out or smooths away records by rules of its own; the watch’s own figure agrees with ours',
    rows: [
      'fit/sports-alliance__sports-lib/6782987395.fit cadence.avgActive 85',
      'fit/sports-alliance__sports-lib/6782987395.fit cadence.max 106',
      'fit/sports-alliance__sports-lib/6860622783.fit cadence.cycles 4424',
    ],
  },
  {
    because:
      'another speed from which one moves: we count running from 0.5 m/s, and from 0.2 m/s where the legs turn, so that a steep climb is no rest',
    rows: [
      'gpx/sports-alliance__sports-lib/2067489619.gpx movingTime 2688.0',
      'gpx/sports-alliance__sports-lib/6037744996.gpx movingTime 1715.0',
      'gpx/sports-alliance__sports-lib/6048438275.gpx movingTime 3859.0',
      'gpx/sports-alliance__sports-lib/6782987395.gpx movingTime 4631.0',
      'gpx/sports-alliance__sports-lib/6909258631.gpx movingTime 17509.0',
      'tcx/sports-alliance__sports-lib/1604524853.tcx movingTime 3539.0',
      'fit/thomaschampagne__elevate/mini-enduro.fit movingTime 5735.0',
      'fit/thomaschampagne__elevate/mini-enduro.fit speed.avg 16',
    ],
  },
  {
    because:
      'the file swaps elapsed and timer time; we put that right as they do, but its records move for 3016 s, longer than the 2840 s stated',
    rows: [
      'fit/sports-alliance__sports-lib/inverted-times.fit movingTime 2840.0',
      'fit/sports-alliance__sports-lib/inverted-times.fit timerTime 2840.0',
    ],
  },
  {
    because: 'a GPX has no timer: they take the whole span, we take gaps without movement out as pauses',
    rows: [
      'gpx/sports-alliance__sports-lib/6090674952.gpx timerTime 4487.0',
      'gpx/sports-alliance__sports-lib/6909258631.gpx timerTime 23422.0',
    ],
  },
  {
    because:
      'five of its 297 points are timed: we keep the minute that they tell and report the others as dropped; they ask for three quarters',
    rows: ['gpx/tkrajina__gpxpy/cerknicko-without-times.gpx has_times false'],
  },
];

export const figureDifferences: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(({ because, rows }) => rows.map((row) => [row, because] as const)),
);
