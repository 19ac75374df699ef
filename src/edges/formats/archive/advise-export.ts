/** A vendor by the names in its export, and what to ask of it instead. */
type Advice = readonly [names: RegExp, vendor: string, instead: string];

/** The names are those that public exports have; the first that fits counts. */
const advice: readonly Advice[] = [
  [/com\.samsung\.s?health/i, 'Samsung Health', 'Export the workouts themselves as GPX'],
  [/^(?:takeout\/)?fitbit\//i, 'Fitbit', 'Export the workouts themselves as TCX'],
  [/training-session-|training-target-|247ohr_/i, 'Polar Flow', 'Export the sessions as FIT, TCX or GPX'],
  [/DI[_-]Connect/i, 'Garmin', 'Send the folder DI-Connect-Uploaded-Files of the same export'],
  [/apple_health_export/i, 'Apple Health', 'Export all health data again, workout routes included'],
  [/motion path detail data/i, 'Huawei Health', 'Convert the workouts to TCX'],
  [/^(?:takeout\/)?(?:google )?fit\//i, 'Google Fit', 'Ask for the activities of Google Fit as TCX'],
  [/(?:^|\/)sport-sessions\//i, 'adidas Running (Runtastic)', 'Export the sessions with their GPS data'],
  [/(?:^|\/)activities\.csv$/i, 'Strava', 'Ask for the bulk export, which holds the original files'],
  [/(?:^|\/)sport\/sport_|heartrate_auto/i, 'Zepp (Mi Fit)', 'Export the workouts themselves as GPX or TCX'],
];

/** The advice for the export that a name belongs to, `null` for the name of any other file. */
export const adviceFor = (name: string): string | null => {
  const found = advice.find(([names]) => names.test(name));
  return found === undefined ? null : `It looks like an export of ${found[1]}. ${found[2]}.`;
};
