// Where our reading of a real FIT file differs from another one. README.md says why; a file that is not listed
// here must agree.

/** Files that are no activity, with the failure they give. */
export const refusedFiles: ReadonlyMap<string, string> = new Map([
  ...['MonitoringFile', 'Settings', 'Settings2', 'WeightScaleMultiUser', 'WeightScaleSingleUser']
    .concat(['WorkoutCustomTargetValues', 'WorkoutRepeatGreaterThanStep', 'WorkoutRepeatSteps'])
    .map((name) => [`fit/polyvertex__fitdecode/${name}.fit`, 'file-not-an-activity'] as const),
  ...['37140810636', '24696157869', '24696160481', '25285534951', '25505915679', '25519562859', '25532154264']
    .concat(['25539076032', '25542112328'])
    .map((name) => [`fit/andrewcooke__choochoo/${name}.fit`, 'file-not-an-activity'] as const),
  ['fit/tormoder__fit/Settings.fit', 'file-not-an-activity'],
  ['fit/SamR1__FitTrackee/example.fit', 'file-not-an-activity'],
  ['fit/sports-alliance__sports-lib/empty-sessions.fit', 'file-empty'],
  ['fit/andrewcooke__choochoo/TestFit.test_personal_2018-07-26-rec.fit', 'file-corrupt'],
  ['fit/irvingbennett__running_page/23293884514.fit', 'file-corrupt'],
]);

/** Against `manifest.tsv`: our value of the columns that differ. */
export const manifestDifferences: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    'fit/sports-alliance__sports-lib/empty-activities.fit',
    { records: '2319', activities: '1', start_utc: '2016-01-16T14:33:51.000Z' },
  ],
  ['fit/sports-alliance__sports-lib/broken-dates.fit', { start_utc: '2017-03-20T19:09:28.000Z' }],
  [
    'fit/muktihari__fit/valid_only_contain_fileid.fit',
    { activities: '1', start_utc: '2023-09-04T12:55:19.000Z' },
  ],
  [
    'fit/garmin__fit-javascript-sdk/WithGearChangeData.fit',
    { activities: '1', start_utc: '2022-06-22T23:08:37.000Z' },
  ],
  [
    'fit/andrewcooke__choochoo/activity-activity-filecrc.fit',
    { records: '28', activities: '2', sums: 'two' },
  ],
  ['fit/andrewcooke__choochoo/activity-settings.fit', { records: '14' }],
  ['fit/andrewcooke__choochoo/activity-settings-corruptheader.fit', { records: '14' }],
]);

/** Against @garmin/fitsdk: files whose number of records differs, as [theirs, ours]. */
export const garminRecordDifferences: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['fit/andrewcooke__choochoo/activity-activity-filecrc.fit', [14, 28]],
  ['fit/polyvertex__fitdecode/antfs-dump.63.fit', [0, 686]],
  ['fit/polyvertex__fitdecode/compressed-speed-distance.fit', [0, 755]],
  ['fit/jimmykane__fit-parser/triathlon_summary_first.fit', [0, 4043]],
  ['fit/jimmykane__fit-parser/triathlon_summary_last.fit', [0, 4043]],
  ['fit/sports-alliance__sports-lib/empty-activities.fit', [0, 2319]],
]);

/** Against @garmin/fitsdk: signals that we take from developer fields, which it keeps apart. */
export const developerSignals: ReadonlyMap<string, readonly string[]> = new Map([
  ['fit/GoldenCheetah__GoldenCheetah/3386684871-saved.fit', ['verticalOscillation', 'groundContact']],
  ['fit/GoldenCheetah__GoldenCheetah/3386684871.fit', ['verticalOscillation', 'groundContact', 'power']],
  [
    'fit/GoldenCheetah__GoldenCheetah/Fr955v19.28andStryd-saved.fit',
    ['verticalOscillation', 'groundContact'],
  ],
  ['fit/GoldenCheetah__GoldenCheetah/Fr955v19.28andStryd.fit', ['power']],
  ['fit/GoldenCheetah__GoldenCheetah/RowingCIQspeed.FIT', ['speed', 'power']],
  ['fit/jimmykane__fit-parser/running-with-developer-data.fit', ['power']],
  ['fit/polyvertex__fitdecode/20170518-191602-1740899583.fit', ['speed', 'power']],
  ['fit/sports-alliance__sports-lib/6782987395.fit', ['verticalOscillation', 'groundContact', 'power']],
  ['fit/sports-alliance__sports-lib/6788312639-1.fit', ['power']],
  ['fit/sports-alliance__sports-lib/6860622783.fit', ['power']],
  ['fit/thomaschampagne__elevate/kaiteriteri.fit', ['verticalOscillation', 'groundContact', 'power']],
]);

/** Against @garmin/fitsdk: files with heart rates of a strap, whose mean may differ by 0.1 beats per minute. */
export const strapFiles: ReadonlySet<string> = new Set([
  'fit/GoldenCheetah__GoldenCheetah/GarminHRMswim.FIT',
  'fit/muktihari__fit/HrmPluginTestActivity.fit',
  'fit/sports-alliance__sports-lib/6688025408.fit',
  'fit/sports-alliance__sports-lib/6860712481.fit',
  'fit/sports-alliance__sports-lib/6788312639-1.fit',
  'fit/thomaschampagne__elevate/spiros-02.fit',
  'fit/tormoder__fit/activity_poolswim_with_hr.fit',
]);

/** Against `expected.tsv`: what we answer instead, by path and quantity; `null` where the session is silent. */
export const expectedDifferences: ReadonlyMap<string, number | null> = new Map([
  ['fit/sports-alliance__sports-lib/inverted-times.fit timer_s', 21_680],
  ['fit/sports-alliance__sports-lib/inverted-times.fit elapsed_s', 2839.6],
  ['fit/sports-alliance__sports-lib/6688025408.fit max_cadence_rpm', null],
  ['fit/sports-alliance__sports-lib/971150603.fit max_cadence_rpm', null],
  ['fit/sports-alliance__sports-lib/971150603.fit timer_s', null],
]);
