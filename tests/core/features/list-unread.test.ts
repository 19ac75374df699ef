import { expect, it } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { listUnread } from '#src/core/features/list-unread.ts';
import { makeDecoded } from '#tests/core/streams/make-decoded.ts';

const startMs = Date.UTC(2025, 2, 5, 23, 30);
const row = (over: Partial<DecodedActivity> = {}): DecodedActivity => ({
  ...makeDecoded([]),
  format: 'table',
  startMs,
  localOffsetSeconds: null,
  ...over,
});
const unreadOf = (...rows: readonly DecodedActivity[]) => listUnread(rows, new Set(), 'Europe/Berlin');

it('a run without numbers is unread on its local day', () => {
  expect(unreadOf(row())).toEqual([{ sessionIndex: 0, startMs, localDay: '2025-03-06' }]);
  expect(unreadOf(row({ localOffsetSeconds: 0 }))[0]?.localDay).toBe('2025-03-05');
});

it('a sport that nobody can name may be a run; another sport is none', () => {
  expect(unreadOf(row({ sport: 'other', subSport: 'unknown' }))).toHaveLength(1);
  expect(unreadOf(row({ sport: 'other', subSport: 'yoga' }), row({ sport: 'cycling' }))).toEqual([]);
});

it('what was described, has no date or one that cannot be, or is no row of a table, is not unread', () => {
  expect(listUnread([row(), row()], new Set([0]), 'UTC').map(({ sessionIndex }) => sessionIndex)).toEqual([
    1,
  ]);
  expect(unreadOf(row({ startMs: null }), row({ startMs: 0 }), row({ format: 'gpx' }))).toEqual([]);
});
