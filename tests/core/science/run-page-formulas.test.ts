import { describe, expect, it } from 'vitest';
import { decodePolyline } from '#src/core/science/decode-polyline.ts';
import { encodePolyline } from '#src/core/science/encode-polyline.ts';
import { simplifyLine } from '#src/core/science/simplify-line.ts';
import { heartRateZones, paceZones, zoneIndex } from '#src/core/science/training-zones.ts';

describe('training zones', () => {
  it('are Edwards’ of a maximum of 190: 50 to 90 %', () => {
    expect(heartRateZones(190, 170)?.map(({ from }) => from)).toEqual([null, 95, 114, 133, 152, 171]);
  });

  it('are Friel’s of a threshold of 160: 85, 90, 95 and 100 %', () => {
    expect(heartRateZones(null, 160)?.map(({ zone, from }) => [zone, from])).toEqual([
      [1, null],
      [2, 136],
      [3, 144],
      [4, 152],
      [5, 160],
    ]);
  });

  it('of a threshold pace of 4:00 begin at 5:10, 4:34, 4:14 and 3:58 a kilometre', () => {
    const paces = paceZones(1000 / 240)?.map(({ from }) => (from === null ? null : Math.round(1000 / from)));
    expect(paces).toEqual([null, 310, 274, 254, 238]);
  });

  it('take a value on a bound into the zone above, and any value into one', () => {
    const zones = heartRateZones(190, null) ?? [];
    expect([0, 94.9, 95, 171, 240].map((bpm) => zoneIndex(zones, bpm))).toEqual([0, 0, 1, 5, 5]);
  });

  it('need a figure of the runner', () => {
    expect([heartRateZones(null, null), heartRateZones(0, null), paceZones(null), paceZones(0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('an encoded polyline', () => {
  it('is that of the published example', () => {
    expect(encodePolyline([38.5, 40.7, 43.252], [-120.2, -120.95, -126.453])).toBe(
      '_p~iF~ps|U_ulLnnqC_mqNvxq`@',
    );
  });

  it('is read back as it was written, on every side of zero', () => {
    const latitudes = [0, -0.00001, 89.99999, -89.99999, 52.52001];
    const longitudes = [179.99999, -179.99999, 0, 0.00001, 13.40495];
    expect(decodePolyline(encodePolyline(latitudes, longitudes))).toEqual(
      latitudes.map((latitude, i) => ({ latitude, longitude: longitudes[i] })),
    );
  });

  it('of nothing is empty', () => {
    expect(encodePolyline([], [])).toBe('');
    expect(decodePolyline('')).toEqual([]);
  });
});

describe('a line of fewer points', () => {
  it('keeps first, last and the corner', () => {
    const corner = Array.from({ length: 101 }, (_, i) => Math.min(i, 100 - i));
    const kept = simplifyLine({ x: corner.map((_, i) => i), y: corner }, 11);
    expect(kept).toHaveLength(11);
    expect([kept[0], kept.at(-1), kept.includes(50)]).toEqual([0, 100, true]);
  });

  it('is in order and exactly as long as asked for, for any length', () => {
    for (const length of [4, 5, 7, 299, 300, 301, 599, 1000]) {
      const y = Array.from({ length }, (_, i) => Math.sin(i));
      const kept = simplifyLine({ x: y.map((_, i) => i), y }, 300);
      expect(kept).toHaveLength(Math.min(length, 300));
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      expect(kept.at(-1)).toBe(length - 1);
    }
  });

  it('may be three points', () => {
    expect(simplifyLine({ x: [0, 1, 2, 3], y: [0, 0, 5, 0] }, 3)).toEqual([0, 2, 3]);
  });
});
