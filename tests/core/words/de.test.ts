import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedCheckIn,
  type Statement,
} from '#src/core/assessment/history-from-statement.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { speakPages } from '#src/pages/words/speak-pages.ts';
import { adult, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';

const german = wordsOf('de', rules);

const answer = (
  stated: Omit<Partial<Statement>, 'checkIn'> = {},
  checkIn: StatedCheckIn | null = null,
  units: UnitSystem = 'metric',
) =>
  weighHistory(historyFromStatement({ today, runner: adult, runs: steadyRuns(), ...stated, checkIn }), {
    language: wordsOf('de', rules, units),
  }).assessment;

/** With ordinary spaces, as they are read. */
const read = (text: string | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');

const messageOf = (rule: string, { warnings }: ReturnType<typeof answer>): string =>
  read(warnings.find((warning) => warning.rule === rule)?.message);

describe('places', () => {
  it.each([
    ['calf', 'left', 'deine linke Wade', 'deiner linken Wade', 'deine linke Wade'],
    ['knee', 'right', 'dein rechtes Knie', 'deinem rechten Knie', 'dein rechtes Knie'],
    ['foot', 'left', 'dein linker Fuß', 'deinem linken Fuß', 'deinen linken Fuß'],
    ['knee', 'both', 'deine beiden Knie', 'deinen beiden Knien', 'deine beiden Knie'],
    [
      'hamstring',
      'left',
      'dein linker hinterer Oberschenkel',
      'deinem linken hinteren Oberschenkel',
      'deinen linken hinteren Oberschenkel',
    ],
    [
      'hamstring',
      'both',
      'deine beiden hinteren Oberschenkel',
      'deinen beiden hinteren Oberschenkeln',
      'deine beiden hinteren Oberschenkel',
    ],
    ['lower-back', 'left', 'dein unterer Rücken', 'deinem unteren Rücken', 'deinen unteren Rücken'],
    ['groin', null, 'deine Leiste', 'deiner Leiste', 'deine Leiste'],
    [null, 'left', 'die schmerzende Stelle', 'der schmerzenden Stelle', 'die schmerzende Stelle'],
  ] as const)('%s %s has its gender, number and case', (region, side, nominative, dative, accusative) => {
    const place = { region, side };
    const verb = side === 'both' ? 'Verändern' : 'Verändert';
    expect(german.checkIn.fields.altersStride({ place })).toBe(`${verb} ${nominative}, wie du läufst?`);
    expect(german.ask.nightPain({ place })).toBe(`Hast du nachts Schmerz an ${dative}?`);
    expect(german.steps.not_served.headline({ place })).toBe(`Lass ${accusative} untersuchen.`);
  });
});

describe('sentences of answers', () => {
  it('say a quiet day with a decimal comma', () => {
    const { headline, ceiling, running } = answer({}, { tightness: 0 });
    expect(read(headline)).toBe('Nichts fällt auf. Deine Obergrenze für den nächsten Lauf: 6,6 km.');
    expect(read(ceiling.basis)).toBe('6,6 km: 10 % mehr als dein längster Lauf der letzten 30 Tage.');
    expect(running.text).toBe('Du kannst wie gewohnt laufen.');
  });

  it('say a jump, its day and until when', () => {
    const jumped = answer({ runs: [...steadyRuns(4, 1), runAgo(2, 9)] });
    expect(messageOf('L-SPK-M', jumped)).toBe(
      'Dein Lauf vor 2 Tagen war 9 km lang: 50 % länger als jeder Lauf in den 30 Tagen davor (6 km).',
    );
    expect(read(jumped.running.text)).toMatch(/^Bis zu 6,6 km pro Lauf, bis \p{L}+tag, \d+\. Juli\.$/u);
    expect(read(jumped.ceiling.basis)).toBe(
      '6,6 km: 10 % mehr als dein längster Lauf vor dem Sprung vom 3. Juli.',
    );
  });

  it('say miles, one and many', () => {
    const jumped = answer({ runs: [...steadyRuns(4, 1), runAgo(1, 9)] }, null, 'imperial');
    expect(messageOf('L-SPK-M', jumped)).toBe(
      'Dein Lauf gestern war 5,6 Meilen lang: 50 % länger als jeder Lauf in den 30 Tagen davor (3,7 Meilen).',
    );
    expect(wordsOf('de', rules, 'imperial').headline.quiet({ ceilingMeters: 1609.344 })).toMatch(
      / 1 Meile\.$/,
    );
  });

  it('say a rating, in the accusative', () => {
    const rated = answer({}, { region: 'hamstring', side: 'left', tightness: 6 });
    expect(rated.headline).toBe('Lauf vorerst nicht.');
    expect(messageOf('S-PAIN-R', rated)).toBe(
      'Du bewertest deinen linken hinteren Oberschenkel mit 6 von 10. Lauf nicht, bis der Wert gesunken und dein Laufstil normal ist.',
    );
  });

  it('stand beside English where a red flag is told that no clinician has read', () => {
    const { headline, referral } = answer({}, { signs: { chestPain: true } });
    expect(headline).toBe('Hol dir jetzt Notfallhilfe. (Englisch: Get emergency help now.)');
    expect(JSON.stringify(referral)).toContain('(Englisch: Call your local emergency number');
  });

  it('count one day and many, in the nominative and in the dative', () => {
    const { rules: texts } = german;
    expect(texts['O-REFER'].message({ overreachingDays: 1 })).toMatch(/^Du fühlst dich seit 1 Tag so\./);
    expect(texts['O-REFER'].message({ overreachingDays: 16 })).toMatch(/^Du fühlst dich seit 16 Tagen so\./);
    expect(texts['R-REST'].message({ ranToday: true, habitRestDaysPerWeek: 1 })).toMatch(/1 Tag Pause/);
    expect(read(texts['R-STREAK'].message({ ranToday: false, streakDays: 12, nextDays: 13 }))).toBe(
      'Du bist bis gestern 12 Tage in Folge gelaufen. Ein Lauf heute wäre der 13. Tag.',
    );
    expect(texts['S-STRETCHFAIL'].message({ stretchDaysPerWeek: 7, stretchWeeks: 4 })).toMatch(
      /^Du dehnst seit 4 Wochen an 7 Tagen pro Woche ohne Besserung\./,
    );
  });

  it('say how much more, in words and as a multiple', () => {
    expect(german.rules['L-SPK-L'].title).toBe('Mehr als doppelt so lang wie dein längster Lauf');
    expect(german.rules['L-WK-100'].title).toBe('Deine Wochenstrecke hat sich mehr als verdoppelt');
  });

  it('list what was told, and conditions in the dative', () => {
    const told = { heartCondition: true, uncontrolledHypertension: true };
    expect(german.rules['S-CLEAR'].message(told)).toBe(
      'Mit einer Herzkrankheit und nicht eingestelltem Bluthochdruck solltest du dir das Laufen ärztlich freigeben lassen.',
    );
  });
});

it.each([
  ['leg_swings_side', '1 Satz à 10 bis 15 Wiederholungen je Seite'],
  ['lying_hamstring_strap', '2 bis 3 Mal 20 bis 30 s halten je Seite'],
  ['breathing_4_6', '5 Minuten, 4 s einatmen, 6 bis 8 s ausatmen'],
  ['contrast_2_1', '3 bis 5 Runden à 2 Minuten warm und 1 Minute kalt'],
  ['step_back_week', '20 bis 30 % weniger Strecke, 7 Tage'],
])('says the dose of %s', (id, words) => {
  expect(read(german.doses.describe(findRoutine(id)?.dose ?? {}))).toBe(words);
});

it('says on pages how many days are not known', () => {
  const say = speakPages('de');
  expect(say.timeline('unknownDays', { days: 1 })).toBe(
    'Von einem Tag ist nicht bekannt, was du gelaufen bist.',
  );
  expect(say.timeline('notKnown', { by: 'week', days: 3 })).toMatch(/^Von 3 Tagen /);
  expect(say.timeline('hard', { by: 'week', hardDays: 2 })).toBe('2 harte Tage.');
});
