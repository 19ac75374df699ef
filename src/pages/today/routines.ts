import { type Routine, routinePhases } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { timer, timerWords } from './timer-markup.ts';

/** What the holder of a link may do with routines. */
export type RoutineActs = {
  /** Where a form is sent. */
  readonly address: string;
  readonly proof: string | null;
  /** The routines that are marked as done today. */
  readonly done: ReadonlySet<string>;
};

/** A routine in one of the phases that it is chosen for; `place` is of this one, where the same stands in two. */
type PlacedRoutine = { readonly routine: Routine; readonly place: string };

const doneForm = (
  { routine: { id }, place }: PlacedRoutine,
  { today: say }: SayPages,
  { address, proof, done }: RoutineActs,
): Html => {
  const isDone = done.has(id);
  return html`<form method="post" action="${address}#routine-${place}" id="done-${place}">
${proof === null ? null : html`<input type="hidden" name="proof" value="${proof}">`}
<input type="hidden" name="routine" value="${id}">
<button name="act" value="${isDone ? 'undo' : 'done'}">${say(isDone ? 'undo' : 'markDone')}</button></form>`;
};

const card = (placed: PlacedRoutine, say: SayPages, acts: RoutineActs | null): Html => {
  const { routine, place } = placed;
  const { id, name, doseText, how, cautions, stopRule } = routine;
  const done =
    acts?.done.has(id) === true ? html` <strong class="done">✓ ${say.today('done')}</strong>` : null;
  return html`<details class="card" id="routine-${place}"><summary><strong>${name}</strong>${done}${doseText === '' ? null : html`<span class="dose">${doseText}</span>`}</summary>
<p>${how}</p>${cautions.length === 0 ? null : html`<p>${cautions.join(' ')}</p>`}
${stopRule === '' ? null : html`<p><strong>${say.today('stop')}</strong> ${stopRule}</p>`}
<div class="row">${timer(routine, place, say)}${acts === null ? null : doneForm(placed, say, acts)}</div></details>`;
};

/** The routines that are chosen for today. */
export const chosenRoutines = ({ assessment: { routines } }: ShownRunner): readonly Routine[] =>
  routinePhases.flatMap((phase) => (phase === 'any' ? [] : routines[phase]));

/** The chosen routines by when they are done. */
export const routineCards = (
  { assessment: { routines } }: ShownRunner,
  say: SayPages,
  acts: RoutineActs | null,
): Html | null => {
  const cards = routinePhases.flatMap((phase) => {
    if (phase === 'any' || routines[phase].length === 0) return [];
    return [
      html`<h3>${say.today(phase)}</h3>`,
      ...routines[phase].map((routine) => card({ routine, place: `${phase}-${routine.id}` }, say, acts)),
    ];
  });
  if (cards.length === 0 && routines.label === null) return null;
  return html`<h2>${say.today('routines')}</h2>
${routines.label === null ? null : html`<p class="quiet label">${routines.label}</p>`}
${cards.length === 0 ? null : timerWords(say)}${cards}`;
};
