import { describe, expect, it } from 'vitest';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { everySecond, makeDecoded, type Row } from './make-decoded.ts';

const spansOf = (rows: readonly Row[]) => normaliseStream(makeDecoded(rows)).repairSpans;

const beating = (s: number): number => 140 + (s % 9);

describe('where a repair is', () => {
  it('is the records whose values were dropped, those near to each other as one span', () => {
    const rows = everySecond(600, (s) => ({
      distance: 3 * s,
      heartRate: (s >= 100 && s <= 130) || s === 400 ? 0 : beating(s),
    }));
    expect(spansOf(rows)).toEqual([
      { id: 'heart-rate-implausible', fromSeconds: 100, toSeconds: 130 },
      { id: 'heart-rate-implausible', fromSeconds: 400, toSeconds: 400 },
    ]);
  });

  it('is the joint of a distance that began again, not all that follows', () => {
    const rows = everySecond(600, (s) => ({
      distance: s < 300 ? 3 * s : 3 * (s - 300),
      heartRate: beating(s),
    }));
    expect(spansOf(rows)).toEqual([{ id: 'distance-restarted', fromSeconds: 300, toSeconds: 300 }]);
  });

  it('is the record that was doubled, and the gap that is a pause', () => {
    const rows = everySecond(600, (s) => ({ distance: 3 * s, heartRate: beating(s) }));
    const doubled = [...rows.slice(0, 50), ...rows.slice(49)];
    expect(spansOf(doubled)).toEqual([{ id: 'records-duplicated', fromSeconds: 49, toSeconds: 49 }]);
    const paused = rows.map((row) => (row.at < 200 ? row : { ...row, at: row.at + 2400 }));
    expect(spansOf(paused)).toContainEqual({ id: 'pause-from-gap', fromSeconds: 199, toSeconds: 2600 });
  });

  it('is nowhere for what concerns the recording as a whole', () => {
    const rows = everySecond(600, (s) => ({
      latitude: 48 + s * 0.00003,
      longitude: 11,
      heartRate: beating(s),
    }));
    const stream = normaliseStream(makeDecoded(rows));
    expect(stream.repairs.map(({ id }) => id)).toEqual(['distance-from-position']);
    expect(stream.repairSpans).toEqual([]);
  });

  it('stays short, however many places there are', () => {
    const rows = everySecond(6000, (s) => ({ distance: 3 * s, heartRate: s % 30 === 0 ? 0 : beating(s) }));
    const spans = spansOf(rows);
    expect(spans.length).toBeLessThanOrEqual(20);
    expect(spans[0]?.fromSeconds).toBe(0);
    expect(spans.at(-1)?.toSeconds).toBe(6000);
  });
});
