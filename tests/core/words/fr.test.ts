import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { type Region, regions, type Side } from '#src/core/domain/check-in.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { speakerOf, wordsOf } from '#src/core/words/index.ts';
import type { Values } from '#src/core/words/message.ts';
import { adult, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';

const french = wordsOf('fr', rules);
const say = (source: string, values: Values): string => speakerOf('fr', 'metric').text(source)(values);
const answer = (stated: Partial<Statement>, units: UnitSystem = 'metric') =>
  assess(historyFromStatement({ today, runner: adult, runs: steadyRuns(), checkIn: null, ...stated }), {
    language: wordsOf('fr', rules, units),
  });

describe('a place', () => {
  it.each([
    ['hamstring', 'right', 'l’arrière de ta cuisse droite', 'à l’arrière de ta cuisse droite'],
    ['hamstring', 'both', 'l’arrière de tes deux cuisses', 'à l’arrière de tes deux cuisses'],
    ['calf', 'right', 'ton mollet droit', 'à ton mollet droit'],
    ['groin', 'right', 'ton aine droite', 'à ton aine droite'],
    ['achilles', 'left', 'ton tendon d’Achille gauche', 'à ton tendon d’Achille gauche'],
    ['knee', null, 'ton genou', 'à ton genou'],
    ['lower-back', 'left', 'le bas de ton dos', 'au bas de ton dos'],
    ['other', 'left', 'l’endroit douloureux', 'à l’endroit douloureux'],
  ] as const)('%s %s', (region, side, own, at) => {
    const place = { region, side };
    expect(say('{$place :place}', { place })).toBe(own);
    expect(say('{$place :place form=at}', { place })).toBe(at);
    expect(say('{$place :place form=of}', { place })).toBe(
      own.startsWith('le ') ? `du ${own.slice(3)}` : `de ${own}`,
    );
  });

  it.each(
    [...regions, null].flatMap((region: Region | null) =>
      (['left', 'right', 'both', null] as const).map((side: Side | null) => ({ region, side })),
    ),
  )('contracts in every sentence: $region $side', (place) => {
    const said = [
      ...Object.values(french.ask),
      ...Object.values(french.rules).flatMap(({ because, message, clearsWhen }) => [
        because,
        message,
        clearsWhen,
      ]),
    ].map((text) => text({ place, rating: 4 }));
    expect(said.join('\n')).not.toMatch(/\b(de|à) les?\b|\b(de|le|la) [aeiouyéè]/i);
  });
});

describe('an answer in French', () => {
  it('names days, lengths and places as the language does', () => {
    const { nextSteps, warnings, running } = answer({
      runs: [...steadyRuns(4, 1), runAgo(2, 15)],
      checkIn: { region: 'hamstring', side: 'right', tightness: 4 },
    });
    expect(nextSteps.map(({ text }) => text)).toEqual([
      'Cours 20 à 30\u202f% de moins que d’habitude et rien de dur jusqu’au jeudi 9 juillet.',
      'Note de nouveau l’arrière de ta cuisse droite demain matin, de 0 à 10.',
    ]);
    expect(running.text).toBe('Au plus 6,6 km par sortie jusqu’au jeudi 9 juillet.');
    expect(warnings[0]?.message).toBe(
      'Ta sortie d’il y a 2 jours faisait 15 km\u202f: 150\u202f% de plus que tout dans les 30 jours d’avant (6 km).',
    );
    expect(warnings[1]?.clearsWhen).toBe(
      'Tu donnes 2 sur 10 ou moins à l’arrière de ta cuisse droite, aussi le lendemain matin.',
    );
  });

  it('speaks in miles where these are chosen', () => {
    const { ceiling } = answer({}, 'imperial');
    expect(ceiling.basis).toMatch(/^\d+(,\d)? miles?\u202f: 10\u202f% de plus que/);
  });

  it.each([
    ['{$days :days}', { days: 1 }, '1 jour'],
    ['{$days :days}', { days: 2 }, '2 jours'],
    ['{$points :points}', { points: 1.5 }, '1,5 point'],
    ['{$days :days form=last}', { days: 30 }, '30 derniers jours'],
    ['{$daysAgo :when}', { daysAgo: 1 }, 'd’hier'],
    ['{$n :ordinal}', { n: 1 }, '1er'],
    ['{$day :day}', { day: '2026-05-01' }, 'vendredi 1 mai'],
  ] as const)('says %s of %o', (source, values, said) => {
    expect(say(source, values)).toBe(said);
  });

  it('has English beside a red flag', () => {
    const { referral } = answer({ checkIn: { signs: { chestPain: true } } });
    expect(referral).toMatch(/^Appelle le numéro d’urgence .*\(Call your local emergency number .*\)$/);
  });
});
