import { readFileSync } from 'node:fs';
import type { Assessment } from '#src/core/domain/assessment.ts';

type Listed = { readonly routines: readonly { readonly id: string; readonly category: string }[] };

const list: Listed = JSON.parse(
  readFileSync(new URL('../fixtures/science/routines.json', import.meta.url), 'utf8'),
);
const idsOf = (...categories: readonly string[]): readonly string[] =>
  list.routines.filter(({ category }) => categories.includes(category)).map(({ id }) => id);

/** What one text may ask for and another forbid. `routines` ask for it by being chosen. */
type Topic = {
  readonly asks: RegExp | null;
  readonly routines: readonly string[];
  readonly forbids: RegExp;
};

/** Texts that must not stand beside each other in one answer, by what they are about. */
const topics: { readonly [topic: string]: Topic } = {
  running: {
    asks: /run (no more|only|20 to 30|easy)|keep the next runs|you can run (as usual|within|again)|running may go on|a run until|easier week|more than your longest run|stays within/i,
    routines: [],
    forbids:
      /hold off running|no running (for now|until)|running (waits|pauses)|leave running out|do not run\b/i,
  },
  exercise: {
    asks: null,
    routines: list.routines.map(({ id }) => id).filter((id) => !idsOf('action').includes(id)),
    forbids: /do not (run and do not )?exercise/i,
  },
  stretching: {
    asks: /hold (a|the|each) stretch/i,
    routines: [
      ...['lying_hamstring_strap', 'doorway_hamstring', 'foot_on_bench', 'toe_touch'],
      ...['pnf_contract_relax', 'downward_dog'],
    ],
    forbids:
      /do not stretch|stop stretching|no (heat, )?stretching|leave (stretching|long stretches) out|out running, stretching/i,
  },
  heat: {
    asks: null,
    routines: ['heat_pack', 'warm_shower_or_bath', 'contrast_2_1'],
    forbids: /no heat|no rolling and no heat|stretching, heat|massage or heat/i,
  },
  massage: {
    asks: null,
    routines: idsOf('soft_tissue'),
    forbids: /no massage|massage (or|and) (strength|heat|alcohol)|heat, massage/i,
  },
  strength: {
    asks: null,
    routines: idsOf('eccentric', 'long_length', 'glute'),
    forbids: /massage or strength work/i,
  },
};

/** What an answer tells a runner to do or to leave, without facts, questions and the ends of warnings. */
const instructionsOf = (answer: Assessment): readonly string[] => [
  answer.headline,
  answer.running.text,
  answer.ceiling.basis,
  ...(answer.referral === null ? [] : [answer.referral]),
  ...(answer.plannedRun === null ? [] : [answer.plannedRun.basis]),
  ...answer.nextSteps.map(({ text }) => text),
  ...answer.warnings.map(({ message }) => message),
  ...answer.actions.flatMap(({ name, how }) => [name, how]),
];

/**
 * Where an answer asks for what it forbids elsewhere, by topic; empty when it agrees with itself.
 *
 * @example
 * contradictionsOf(answer); // ['heat: heat_pack beside "No heat before then."']
 */
export const contradictionsOf = (answer: Assessment): readonly string[] => {
  const texts = instructionsOf(answer);
  const { preRun, postRun, restDay } = answer.routines;
  const chosen = [...preRun, ...postRun, ...restDay].map(({ id }) => id);
  return Object.entries(topics).flatMap(([topic, { asks, routines, forbids }]) => {
    const forbidding = texts.find((text) => forbids.test(text));
    if (forbidding === undefined) return [];
    return [
      ...texts.filter((text) => asks?.test(text) === true),
      ...chosen.filter((id) => routines.includes(id)),
    ].map((asking) => `${topic}: ${asking} beside "${forbidding}"`);
  });
};
