import { describe, expect, it } from 'vitest';
import { overstridingCertainty } from '#src/core/science/overstriding-certainty.ts';

const sure = { deficitPercent: 11, ownDeficitPercent: 10.4, heightMeters: 1.75, minutes: 45 };

describe('the certainty of the overstriding proxy', () => {
  it('is moderate with a height, half an hour, and the own line in the same band', () => {
    expect(overstridingCertainty(sure)).toBe('moderate');
    expect(overstridingCertainty({ ...sure, minutes: 30 })).toBe('moderate');
    expect(overstridingCertainty({ ...sure, deficitPercent: 1, ownDeficitPercent: -3 })).toBe('moderate');
  });

  it('is low as soon as one of them is missing', () => {
    expect(overstridingCertainty({ ...sure, minutes: 29.9 })).toBe('low');
    expect(overstridingCertainty({ ...sure, heightMeters: null })).toBe('low');
    expect(overstridingCertainty({ ...sure, ownDeficitPercent: null })).toBe('low');
    expect(overstridingCertainty({ ...sure, ownDeficitPercent: 9.9 })).toBe('low');
  });

  it('is unknown without a deficit', () => {
    expect(overstridingCertainty({ ...sure, deficitPercent: null })).toBe('unknown');
  });
});
