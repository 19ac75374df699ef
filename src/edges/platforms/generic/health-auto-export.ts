import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
import {
  eventKeyOf,
  ignoredEvent,
  makeEvent,
  mostEvents,
  tooManyEvents,
  unreadable,
  withoutRepeats,
} from '#src/edges/platforms/events.ts';
import type { PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { sha256Hex } from '#src/edges/platforms/proof.ts';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import { idOf, objectOf, readJson } from '#src/edges/platforms/reading-json.ts';

const eventOf = (value: unknown, raw: string, userId: string): PlatformEvent => {
  const workout = objectOf(value);
  const id = idOf(workout?.['id']);
  const eventKey = eventKeyOf('health-auto-export', userId, id, sha256Hex(raw));
  const known = {
    platformUserId: userId,
    platformActivityId: id,
  };
  if (id === null) return ignoredEvent(eventKey, 'the workout has no id', known);
  return makeEvent({
    ...known,
    eventKey,
    kind: 'activity-created',
    payload: {
      filename: `${id.replace(/[^\w-]/g, '_')}.health-auto-export.json`,
      bytes: wrapDocument('health-auto-export', 'workout', [raw]),
    },
  });
};

/**
 * The workouts of a Health Auto Export body, `{"data":{"metrics":[…],"workouts":[…]}}`. The same workout comes
 * again with every overlapping export: its key holds its content, so only a changed one is new.
 *
 * @example
 * parseHealthAutoExport(body, 'runner-7').length; // one a workout
 */
export const parseHealthAutoExport = (rawBody: Uint8Array, userId: string): PlatformEvent[] => {
  const json = readJson(rawBody);
  const data = objectOf(objectOf(json?.value)?.['data']);
  const workouts = data?.['workouts'];
  if (json === null || data === null) return [unreadable(rawBody, 'the body is no export')];
  if (!Array.isArray(workouts) || workouts.length === 0) {
    return [{ ...unreadable(rawBody, 'the export holds no workouts'), platformUserId: userId }];
  }
  if (workouts.length > mostEvents) return [{ ...tooManyEvents(rawBody), platformUserId: userId }];
  const raw = rawElements(json.text, ['data', 'workouts']);
  return withoutRepeats(workouts.map((workout, index) => eventOf(workout, raw[index] ?? '', userId)));
};
