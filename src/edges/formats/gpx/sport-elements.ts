import type { NamedSport } from '#src/core/domain/sport.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';
import { type CodeVendor, sportOfCode } from '#src/core/sport/vendor-codes.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** What one element says of the sport: a type, or a name. */
export type Saying =
  | { readonly stated: NamedSport; readonly name?: undefined }
  | { readonly name: string; readonly stated?: undefined };

/** Elements that state the sport, wherever an app puts them, and whose numbers they hold. */
const sportElements: Readonly<Record<string, CodeVendor>> = {
  activity: 'strava',
  activity_type: 'strava',
  activitytype: 'strava',
  exercisetype: 'samsung',
  sport: 'strava',
  sport_type: 'strava',
  sport_type_id: 'runtastic',
  sporttype: 'strava',
  sporttypeid: 'runtastic',
  workoutactivitytype: 'apple',
};

/** A `<type>` states the sport of these; elsewhere it is the type of a link. */
const typedParents: ReadonlySet<string> = new Set(['trk', 'extensions', 'metadata', 'gpx']);
const namedParents: ReadonlySet<string> = new Set(['trk', 'metadata', 'gpx']);

const vendorOf = (local: string, parent: string): CodeVendor | null =>
  local === 'type' ? (typedParents.has(parent) ? 'strava' : null) : (sportElements[local] ?? null);

/** What an element outside of track points says of the sport; `null` when it says nothing. */
export const readSaying = (local: string, text: string, parent: string): Saying | null => {
  const vendor = vendorOf(local, parent);
  if (vendor !== null) {
    const word = shortText(text);
    const stated = word !== null && /^\d+$/.test(word) ? sportOfCode(vendor, word) : sportOfType(word);
    return stated === null ? null : { stated };
  }
  const isName = namedParents.has(parent) && (local === 'name' || local === 'keywords');
  const name = isName ? shortText(text) : null;
  return name === null ? null : { name };
};
