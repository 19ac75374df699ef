import { describe, expect, it } from 'vitest';
import { regions, type Side } from '#src/core/domain/check-in.ts';
import type { StatedAnswers } from '#src/core/domain/stated-answers.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { assessStated, runAgo, steadyRuns } from '#tests/core/risk/runners.ts';
import { humanTexts, repeatedSentences } from './human-texts.ts';

const words = wordsOf('en');
const complaints: readonly StatedAnswers[] = [
  { tightness: 3 },
  { tightness: 5, daysWithSymptoms: 50 },
  { tightness: 6 },
  { tightness: 4, signs: { tingling: true } },
  { tightness: 4, signs: { pop: true, hoursSinceOnset: 20 } },
  { tightness: 4, signs: { pop: true, hoursSinceOnset: 200 } },
  { tightness: 4, signs: { nightPain: true } },
  { tightness: 4, signs: { largeBruise: true } },
];
const answers = regions.flatMap((region) =>
  complaints.flatMap((complaint, index) => {
    const side: Side = index % 2 === 0 ? 'left' : 'both';
    return [assessStated({}, { region, side, ...complaint })];
  }),
);

describe('the words of an answer', () => {
  it('hold no id of a flag', () => {
    const withheld = answers.flatMap((answer) => answer.withheld.map(({ because }) => because));
    expect(withheld.filter((because) => /[a-z]_[a-z]/.test(because))).toEqual([]);
  });

  it('agree with both sides', () => {
    const both = { place: { region: 'calf', side: 'both' } } as const;
    for (const question of Object.values(words.ask))
      expect(question(both)).not.toMatch(/\b(is|does|has) both\b/i);
    for (const text of answers.flatMap((answer) => humanTexts(answer)))
      expect(text).not.toMatch(/(?<! (?:in|of) )both your \w+ (is|was|has) /);
  });

  it('say that all is as usual only when there is nothing to do', () => {
    const running = [
      ...answers,
      assessStated({}, { tightness: 0, conditions: { heartCondition: true } }),
      assessStated({ runs: [...steadyRuns(4, 1), runAgo(1, 11)] }, { tightness: 0 }),
      assessStated({}, { tightness: 0 }),
    ].map(({ nextSteps, running }) => [nextSteps.length === 0, running.text] as const);
    expect(running.at(-1)).toEqual([true, 'You can run as usual.']);
    for (const [isQuiet, text] of running) expect(text === 'You can run as usual.').toBe(isQuiet);
  });

  it('name the place of an open sign, and none for a sign of the whole runner', () => {
    const open = (signs: NonNullable<StatedAnswers['signs']>) => {
      const before = { day: '2026-06-01', region: 'calf', side: 'left', signs } as const;
      const answer = assessStated({ checkIns: [before] }, { region: 'glute', side: 'right', tightness: 1 });
      const { message } = answer.warnings.find(({ rule }) => rule === 'T-OPEN') ?? {};
      return [message, answer.askNext[0]?.question];
    };
    expect(open({ oneLegSwollenWarmRed: true })).toEqual([
      'On Monday 1 June you told us of one swollen, warm or red leg at your left calf. We do not know whether that was examined.',
      'Has a doctor or physiotherapist examined your left calf?',
    ]);
    expect(open({ fever: true })[0]).toBe(
      'On Monday 1 June you told us of a fever. We do not know whether that was examined.',
    );
  });

  it('say a caution of several routines once', () => {
    const old = { runner: { age: 66, sex: 'male', heightMeters: 1.78 } } as const;
    expect(repeatedSentences(assessStated(old, { tightness: 1 }))).toEqual([]);
  });

  it('give no step in more than twenty words, nor the same rating twice', () => {
    for (const { nextSteps } of answers) {
      const sentences = nextSteps.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
      for (const sentence of sentences)
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(nextSteps.filter(({ text }) => /rate .* again/i.test(text)).length).toBeLessThan(2);
    }
  });
});
