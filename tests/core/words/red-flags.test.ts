import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { buildLanguage } from '#src/core/words/build-language.ts';
import { languages, wordsOf } from '#src/core/words/index.ts';
import type { Messages } from '#src/core/words/messages.ts';
import { adult, steadyRuns, today } from '#tests/core/risk/runners.ts';

/** A made-up second language: English, in which what stands beside a sentence is seen. */
const second: Messages = {
  ...languages.en,
  joints: { ...languages.en.joints, besideEnglish: '{$text} [{$english}]' },
};
const wordsWhere = (redFlagsReadByClinician: boolean) =>
  buildLanguage(
    { ...second, redFlagsReadByClinician },
    { units: 'metric', rules, english: redFlagsReadByClinician ? null : wordsOf('en', rules) },
  );
const unread = wordsWhere(false);

type Signs = NonNullable<Statement['checkIn']>['signs'];
const answers = (signs: NonNullable<Signs>) => {
  const history = historyFromStatement({
    today,
    runner: adult,
    runs: steadyRuns(),
    checkIn: { region: 'hamstring', side: 'left', signs },
  });
  return { english: assess(history), both: assess(history, { language: unread }) };
};
const twice = (text: string | null): string => `${text} [${text}]`;

describe('a red flag in a language that no clinician has read', () => {
  it.each([
    ['an emergency', { chestPain: true }],
    ['pressure on the spine', { saddleNumbness: true }],
    ['a clot', { oneLegSwollenWarmRed: true }],
  ])('%s has English beside it wherever it is said', (_, signs) => {
    const { english, both } = answers(signs);
    expect(both.referral).toBe(twice(english.referral));
    expect(both.headline).toBe(twice(english.headline));
    expect(both.running.text).toBe(twice(english.running.text));
    expect(both.nextSteps[0]?.text).toBe(twice(english.nextSteps[0]?.text ?? null));
    const grave = english.warnings.filter(
      ({ severity }) => severity === 'urgent' || severity === 'emergency',
    );
    expect(grave).not.toEqual([]);
    for (const { rule, title, message } of grave) {
      expect(both.warnings.find((warning) => warning.rule === rule)).toMatchObject({
        title: twice(title),
        message: twice(message),
      });
    }
  });

  it('nerve signs in both legs need a doctor today, so they have it too', () => {
    expect(unread.rules['T-NRV-03'].message()).toBe(twice(wordsOf('en', rules).rules['T-NRV-03'].message()));
  });

  it('the safety net has it, by itself and within a message that has none', () => {
    const { english, both } = answers({ tingling: true });
    expect(both.safetyNet).toBe(twice(english.safetyNet));
    const message = both.warnings.find(({ rule }) => rule === 'T-NRV-01')?.message;
    expect(message).toContain(twice(english.safetyNet));
    expect(message?.split('[')).toHaveLength(2);
  });

  it('every referral has it, as an action too', () => {
    const { referral, routines } = wordsOf('en');
    for (const id of ['refer_emergency', 'refer_same_day', 'refer_clinician'] as const) {
      expect(unread.referral[id]).toBe(twice(referral[id]));
      expect(unread.routines[id].how).toBe(twice(routines[id].how));
    }
  });
});

it('nothing else has English beside it', () => {
  const { english, both } = answers({});
  expect(both).toEqual(english);
  expect(unread.routines.plank).toEqual(wordsOf('en', rules).routines.plank);
  expect(unread.running.paused({ urgent: false })).not.toContain('[');
});

it('once a clinician has read them, the language stands alone', () => {
  expect(wordsWhere(true).referral).toEqual(wordsOf('en').referral);
});
