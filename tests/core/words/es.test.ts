import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { type Region, regions, type Side } from '#src/core/domain/check-in.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { speakerOf, wordsOf } from '#src/core/words/index.ts';
import type { Values } from '#src/core/words/message.ts';
import { adult, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';

const spanish = wordsOf('es', rules);

/** The space that keeps a symbol on the line of its number reads as any other here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const answer = (stated: Partial<Statement>, units: UnitSystem = 'metric') =>
  assess(historyFromStatement({ today, runner: adult, runs: steadyRuns(), checkIn: null, ...stated }), {
    language: wordsOf('es', rules, units),
  });

const messageOf = (rule: string, stated: Partial<Statement>, units?: UnitSystem): string =>
  plain(answer(stated, units).warnings.find((warning) => warning.rule === rule)?.message ?? '');

const say = (source: string, values: Values): string => plain(speakerOf('es', 'metric').text(source)(values));

describe('a place', () => {
  it.each([
    ['hamstring', 'left', 'tu isquiotibial izquierdo', 'el isquiotibial izquierdo'],
    ['hamstring', 'both', 'tus dos isquiotibiales', 'los dos isquiotibiales'],
    // One side is not meant: the group is.
    ['hamstring', null, 'tus isquiotibiales', 'los isquiotibiales'],
    ['calf', 'left', 'tu pantorrilla izquierda', 'la pantorrilla izquierda'],
    ['calf', 'both', 'tus dos pantorrillas', 'las dos pantorrillas'],
    ['knee', 'right', 'tu rodilla derecha', 'la rodilla derecha'],
    ['foot', 'right', 'tu pie derecho', 'el pie derecho'],
    ['achilles', 'both', 'tus dos tendones de Aquiles', 'los dos tendones de Aquiles'],
    ['hip-flexor', 'left', 'tu flexor de cadera izquierdo', 'el flexor de cadera izquierdo'],
    ['lower-back', 'left', 'tu zona lumbar', 'la zona lumbar'],
    ['other', 'left', 'la zona dolorosa', 'la zona dolorosa'],
  ] as const)('%s %s', (region, side, own, withArticle) => {
    const place = { region, side };
    expect(say('{$place :place}', { place })).toBe(own);
    expect(say('{$place :place form=article}', { place })).toBe(withArticle);
  });

  it.each(
    [...regions, null].flatMap((region: Region | null) =>
      (['left', 'right', 'both', null] as const).map((side: Side | null) => ({ region, side })),
    ),
  )('is in agreement and contracts with nothing: $region $side', (place) => {
    const said = [
      ...Object.values(spanish.ask),
      ...Object.values(spanish.rules).flatMap(({ because, message, clearsWhen }) => [
        because,
        message,
        clearsWhen,
      ]),
    ].map((text) => text({ place, rating: 4 }));
    const text = said.join('\n');
    expect(text).not.toMatch(/\b(de|a) el\b/i);
    expect(text).not.toMatch(/\b(Empeora|duele) l[oa]s\b|\btu (dos|isquiotibiales)\b/);
  });
});

describe('numbers', () => {
  it.each([
    ['{$n :days}', 1, '1 día'],
    ['{$n :days}', 2, '2 días'],
    ['{$n :weeks}', 1, '1 semana'],
    ['{$n :signs}', 3, '3 señales'],
    ['{$n :points}', 1, '1 punto'],
    ['{$n :points}', 1.5, '1,5 puntos'],
    ['{$n :times}', 1, '1 vez'],
    ['{$n :km}', 6600, '6,6 km'],
    ['{$n :percent}', 0.1, '10 %'],
    ['{$n :when}', 0, 'hoy'],
    ['{$n :when}', 3, 'hace 3 días'],
    ['más {$n :twice} tu salida más larga', 1, 'más del doble de tu salida más larga'],
    ['más {$n :twice} tu salida más larga', 2, 'más de 3 veces tu salida más larga'],
  ])('%s of %s', (source, n, said) => {
    expect(say(source, { n })).toBe(said);
  });
});

describe('answers', () => {
  const jump = { runs: [...steadyRuns(4, 1), runAgo(2, 9)] };

  it('name the run, its length and what it is compared with', () => {
    expect(messageOf('L-SPK-M', jump)).toBe(
      'Tu salida de hace 2 días fue de 9 km: un 50 % más larga que cualquiera de los 30 días anteriores (6 km).',
    );
  });

  it('are said in miles', () => {
    expect(messageOf('L-SPK-M', jump, 'imperial')).toBe(
      'Tu salida de hace 2 días fue de 5,6 millas: un 50 % más larga que cualquiera de los 30 días anteriores (3,7 millas).',
    );
  });

  it('put no gender before a length, because a kilometer and a mile differ in theirs', () => {
    const plan = { plannedRun: { distanceMeters: 20_000 } };
    expect(messageOf('L-PLAN', plan)).toBe(
      'Una salida de 20 km pasa de lo que encaja con tus últimas semanas: 6,6 km.',
    );
    expect(messageOf('L-PLAN', plan, 'imperial')).toBe(
      'Una salida de 12,4 millas pasa de lo que encaja con tus últimas semanas: 4,1 millas.',
    );
  });

  it('say the limit and its day', () => {
    const { ceiling, running } = answer(jump);
    expect(plain(ceiling.basis)).toBe(
      '6,6 km: un 10 % más que tu salida más larga antes del salto del 3 de julio.',
    );
    expect(plain(running.text)).toBe('Como mucho 6,6 km por salida hasta el jueves, 9 de julio.');
  });

  it('say that all is quiet', () => {
    expect(plain(answer({}).headline)).toBe(
      'Nada llama la atención. Tu límite para la próxima salida es 6,6 km.',
    );
  });

  it('name a side and what to do', () => {
    const checkIn = { region: 'calf', side: 'left', tightness: 4 } as const;
    expect(messageOf('S-PAIN-A', { checkIn })).toBe(
      'Das un 4 de 10 a tu pantorrilla izquierda. Corre poco y suave hasta mañana por la mañana.',
    );
  });

  it('name more signs than one', () => {
    const checkIn = { region: 'hamstring', side: 'both', tightness: 3, signs: { pop: true } } as const;
    expect(messageOf('T-ACU-01', { checkIn })).toMatch(
      /^Puede haber un tirón reciente en tus dos isquiotibiales\. /,
    );
  });

  it('have English beside a red flag that no clinician has read in Spanish', () => {
    const { headline, referral } = answer({ checkIn: { signs: { chestPain: true } } });
    expect(headline).toBe('Busca ayuda de urgencia ahora. (Get emergency help now.)');
    expect(referral).toMatch(/^Llama al número de emergencias de tu zona o ve a urgencias ahora\./);
  });

  it('put doses together', () => {
    expect(
      plain(spanish.doses.describe({ sets: [2, 3], reps: [10, 15], perSide: true, holdSeconds: 2 })),
    ).toBe('2 a 3 series de 10 a 15 repeticiones por lado, mantén 2 s');
    expect(plain(spanish.doses.describe({ sets: 1, holdSeconds: 30 }))).toBe('1 repetición de 30 s');
  });
});
