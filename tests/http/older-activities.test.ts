import { expect, it } from 'vitest';
import { viewPage } from '#src/http/views/page-view.ts';

it('an activity described by an earlier version has no laps, kilometres, zones or way, rather than wrong ones', () => {
  expect(viewPage({})).toEqual({
    laps: [],
    splits: [],
    bestEfforts: [],
    zones: { heartRate: null, pace: null },
    polyline: null,
    bounds: null,
  });
});
