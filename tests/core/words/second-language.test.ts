import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import type { DoneMark, TightnessMark } from '#src/core/domain/routine.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { planWeek } from '#src/core/routines/plan-week.ts';
import { compareAroundStarts } from '#src/core/routines/response-loop.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import { adult, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';

/** In upper case, but for the placeholders. */
const shout = (text: string): string =>
  text.replace(/\{[^}]*\}|[^{]+/g, (part) => (part.startsWith('{') ? part : part.toUpperCase()));

/** A made-up language: the given one with every text in upper case, whether it is written or computed. */
const loud = <T extends object>(words: T): T =>
  new Proxy(words, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      if (typeof found === 'string') return shout(found);
      if (typeof found === 'function') return (...values: unknown[]) => shout(String(found(...values)));
      return typeof found === 'object' && found !== null ? loud(found) : found;
    },
  });
const upperCase = loud(wordsOf('en', rules));

/** Citations stay as they are published. */
const citations = new Set(['source', 'sources']);

/** Every text of a value: a string with a space in it; ids and days have none. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (citations.has(key) ? [] : textsOf(inner)));
};

const stories: Readonly<Record<string, Partial<Statement>>> = {
  'a long run and a plan': {
    runs: [...steadyRuns(4, 1), runAgo(2, 15)],
    plannedRun: { distanceMeters: 25_000 },
    checkIn: {
      region: 'hamstring',
      tightness: 4,
      sittingHours: 9,
      previousHamstringMonths: 5,
      bridge: [12, 25],
    },
  },
  'signs of a nerve': { checkIn: { tightness: 3, signs: { tingling: true }, tightNeighbours: true } },
  'a fresh strain': { checkIn: { tightness: 5, signs: { pop: true, bruise: true } } },
  'an emergency': { checkIn: { signs: { chestPain: true } } },
  'nothing known': { runs: [], checkIn: null },
};

const done: readonly DoneMark[] = Array.from({ length: 12 }, (_, index) => ({
  day: addDays(today, -3 * (index + 1)),
  routine: index % 2 === 0 ? 'nordic_curl' : 'glute_bridge',
}));
const tightness: readonly TightnessMark[] = [-40, -38, -36, -30, -28, -26, -6, -3, 0].map((offset) => ({
  day: addDays(today, offset),
  region: 'calf',
  side: null,
  rating: offset === 0 ? 6 : 2,
}));

const answerIn = (stated: Partial<Statement>, language?: LanguageChoice) => {
  const history = historyFromStatement({ today, runner: adult, runs: steadyRuns(), ...stated });
  const chosen = language === undefined ? {} : { language };
  const { assessment, plan } = weighHistory(history, chosen);
  const weeks = [done, []].map((marks) =>
    planWeek({ plan, today, days: 14, runs: [], runsAre: 'unknown', done: marks, tightness, ...chosen }),
  );
  return { assessment, weeks, responses: compareAroundStarts({ done, tightness, today, ...chosen }) };
};

describe.each(Object.entries(stories))('%s in a second language', (_, stated) => {
  const english = answerIn(stated);
  const second = answerIn(stated, upperCase);

  it('has every text in that language', () => {
    const texts = textsOf(second);
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.filter((text) => text !== shout(text))).toEqual([]);
  });

  it('decides the same', () => {
    expect(JSON.stringify(second).toLowerCase()).toBe(JSON.stringify(english).toLowerCase());
  });
});

it('reaches warnings, findings, routines, doses, steps and notes', () => {
  const { assessment, weeks, responses } = answerIn(stories['a long run and a plan'] ?? {}, upperCase);
  const [warning] = assessment.warnings;
  expect(warning).toMatchObject({
    title: 'MORE THAN TWICE YOUR LONGEST RUN',
    message: expect.stringContaining('WAS 15 KM'),
  });
  expect(assessment.findings[0]?.question).toMatch(/^IS THERE ANY SIGN OF PRESSURE/);
  const routines = weeks.flatMap(({ days }) => days.flatMap(({ restDay }) => restDay));
  expect(routines.find(({ id }) => id === 'nordic_curl')).toMatchObject({
    name: 'NORDIC HAMSTRING CURL',
    doseText: expect.stringMatching(/SETS OF|12, THEN 10/),
    progress: { step: expect.stringMatching(/^NORDIC PROGRAMME, /) },
  });
  expect(weeks[0]?.notes[0]).toMatch(/^NO RUN DAYS ARE KNOWN/);
  expect(responses[0]?.statement).toMatch(/^(IN THE TWO WEEKS|NOT ENOUGH RATINGS)/);
});

it('is English unless another is chosen', () => {
  expect(answerIn({})).toEqual(answerIn({}, 'en'));
});
