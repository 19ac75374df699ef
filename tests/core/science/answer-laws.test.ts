import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineLoadRisk, rateKinds } from '#src/core/science/combine-load-risk.ts';
import { compareDropExposure } from '#src/core/science/drop-exposure.ts';
import { findEpisode } from '#src/core/science/episode.ts';
import type { PublishedRateId } from '#src/core/science/published-rates.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { judgeSleepWeek } from '#src/core/science/sleep-week.ts';
import { compareSpeedExposure } from '#src/core/science/speed-exposure.ts';
import { countStreakInMorning } from '#src/core/science/streak-morning.ts';
import { judgeTightnessTrend } from '#src/core/science/tightness-trend.ts';

const today = 20_000;

const daysAgo = fc.integer({ min: 0, max: 60 }).map((ago) => today - ago);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 5 });

const amounts = fc.array(fc.record({ day: daysAgo, amount: maybe(fc.integer({ min: 0, max: 900 })) }), {
  maxLength: 40,
});
const answers = fc.array(fc.record({ day: daysAgo, value: maybe(fc.integer({ min: 1, max: 7 })) }), {
  maxLength: 60,
});
const mornings = fc.array(fc.record({ day: daysAgo, worse: maybe(fc.boolean()) }), { maxLength: 20 });
const shift = fc.integer({ min: -15_000, max: 15_000 });

const moved = <T extends { readonly day: number }>(list: readonly T[], by: number): readonly T[] =>
  list.map((entry) => ({ ...entry, day: entry.day + by }));

describe('days only count from each other', () => {
  it('for exposures, ratings, sleep, streaks and episodes', () => {
    fc.assert(
      fc.property(amounts, answers, mornings, shift, (list, ratings, worse, by) => {
        const then = today + by;
        expect(compareDropExposure(moved(list, by), then, then - 50)).toEqual(
          compareDropExposure(list, today, today - 50),
        );
        expect(judgeTightnessTrend(moved(ratings, by), moved(worse, by), then)).toEqual(
          judgeTightnessTrend(ratings, worse, today),
        );
        expect(judgeSleepWeek(moved(ratings, by), then)).toEqual(judgeSleepWeek(ratings, today));
        const days = list.map(({ day }) => day);
        const laterDays = days.map((day) => day + by);
        expect(countStreakInMorning(laterDays, then, then - 60)).toEqual(
          countStreakInMorning(days, today, today - 60),
        );
        const since = findEpisode(days, today)?.sinceDay;
        expect(findEpisode(laterDays, then)?.sinceDay).toBe(since === undefined ? undefined : since + by);
      }),
    );
  });
});

describe('the order of what is handed in', () => {
  it('does not matter', () => {
    fc.assert(
      fc.property(amounts, answers, (drops, ratings) => {
        expect(compareDropExposure(drops.toReversed(), today, today - 50)).toEqual(
          compareDropExposure(drops, today, today - 50),
        );
        expect(judgeSleepWeek(ratings.toReversed(), today)).toEqual(judgeSleepWeek(ratings, today));
        expect(judgeTightnessTrend(ratings.toReversed(), [], today)).toEqual(
          judgeTightnessTrend(ratings, [], today),
        );
      }),
    );
  });
});

describe('more rest', () => {
  it('never lengthens a streak: a run less leaves it as long or shorter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(daysAgo, { minLength: 1 }), fc.nat(), (days, which) => {
        const fewer = days.filter((_, i) => i !== which % days.length);
        const [all, rested] = [days, fewer].map((list) => countStreakInMorning(list, today, today - 60));
        if (all?.ranToday === rested?.ranToday) {
          expect(rested?.streakDays).toBeLessThanOrEqual(all?.streakDays ?? Number.NaN);
          expect(rested?.restDays7).toBeGreaterThanOrEqual(all?.restDays7 ?? Number.NaN);
        }
      }),
    );
  });

  it('never raises an exposure: a run less in the week leaves it as it is or lower', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const [first] = list.filter(({ day }) => day > today - 7);
        const all = compareDropExposure(list, today, today - 50);
        const rested = compareDropExposure(
          list.filter((run) => run !== first),
          today,
          today - 50,
        );
        expect(rested.dropMeters ?? 0).toBeLessThanOrEqual(all.dropMeters ?? 0);
        if (rested.fires) expect(all.fires).toBe(true);
      }),
    );
  });
});

describe('what is unknown', () => {
  it('is null and fires nothing', () => {
    expect(compareDropExposure([{ day: today, amount: 900 }], today, null).status).toBe('not-enough-data');
    expect(judgeTightnessTrend([], [], today).fires).toBe(false);
    expect(judgeSleepWeek([], today).mean7).toBeNull();
    expect(countStreakInMorning([today], today, null).ownLongestDays).toBeNull();
    expect(findEpisode([], today)).toBeNull();
  });

  it('a run of unknown drop makes its day unknown, not flat', () => {
    const base = Array.from({ length: 8 }, (_, i) => ({ day: today - 7 - i, amount: null }));
    const week = [{ day: today, amount: 500 }];
    expect(compareDropExposure([...base, ...week], today, today - 90).status).toBe('not-enough-data');
    expect(compareDropExposure([...base.slice(1), ...week], today, today - 90).fires).toBe(true);
  });

  it('stated fast metres stand before those of the speed', () => {
    const usual = Array.from({ length: 6 }, (_, i) => ({
      ...{ day: today - 8 - i, fastMeters: null },
      profile: [{ metersPerSecond: 3, seconds: 1800 }],
    }));
    const profile = [{ metersPerSecond: 4, seconds: 250 }];
    const thisWeek = (fastMeters: number | null) =>
      compareSpeedExposure([...usual, { day: today, profile, fastMeters }], today, today - 90);
    expect(thisWeek(null)).toMatchObject({ fastSpeed: 3.75, fastMeters: 1000, fires: true });
    expect(thisWeek(300)).toMatchObject({ fastMeters: 300, fires: false });
  });
});

describe('scores and rates', () => {
  const option = maybe(fc.integer({ min: 0, max: 3 }));

  it('a partial OSTRC form scores at most as high as any completion', () => {
    fc.assert(
      fc.property(fc.tuple(option, option, option, option), fc.integer({ min: 0, max: 3 }), (form, fill) => {
        const partial = scoreOstrc2Partial(form, 17);
        const filled = scoreOstrc2Partial(
          form.map((answer, i) => answer ?? (i === 0 ? 1 : fill)),
          17,
        );
        expect(partial.scoreAtLeast).toBeLessThanOrEqual(filled.score ?? Number.NaN);
        if (partial.substantial !== null) expect(partial.substantial).toBe(filled.substantial);
      }),
    );
  });

  it('an earlier injury never moves the rate of the load, nor its band', () => {
    const ids = Object.keys(rateKinds).filter((id): id is PublishedRateId => id in rateKinds);
    fc.assert(
      fc.property(fc.subarray(ids), (chosen) => {
        const { history, terms, ...load } = combineLoadRisk(chosen);
        const {
          history: none,
          terms: loadTerms,
          ...alone
        } = combineLoadRisk(chosen.filter((id) => rateKinds[id].kind === 'load'));
        expect(load).toEqual(alone);
        expect(none).toBeNull();
        expect(history === null).toBe(terms.length === loadTerms.length);
      }),
    );
  });
});
