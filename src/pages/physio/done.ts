import { isRoutineId, rules, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { ShownSheet } from '#src/use-cases/assessment/show-sheet.ts';

/** So many lines of a kind leave room for the others on one page; what is left out is counted. */
const mostLines = 6;

const list = (lines: readonly string[], none: string, { say }: RunnerVisit): Html => {
  if (lines.length === 0) return html`<p>${none}</p>`;
  const left = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map((line) => html`<li>${line}</li>`);
  return html`<ul>${shown}${left > 0 ? html`<li>${say.physio('more', { count: left })}</li>` : null}</ul>`;
};

/** The rules that warned, each from its first day to its last. */
export const warnedPart = ({ warned }: ShownSheet, visit: RunnerVisit): Html => {
  const { say, language } = visit;
  const titles: Readonly<Record<string, { readonly title: string }>> = wordsOf(language, rules).rules;
  const lines = warned.map(({ rule, from, to }) =>
    say.physio(from === to ? 'warnedDay' : 'warnedDays', { title: titles[rule]?.title ?? rule, from, to }),
  );
  return list(lines, say.physio('noWarning'), visit);
};

/** What was done, most often first, and how the tightness moved around its start. */
export const donePart = ({ picture, responses }: ShownSheet, visit: RunnerVisit): Html => {
  const { say, language } = visit;
  const names = wordsOf(language).routines;
  const byRoutine = Map.groupBy(picture.doneRoutines, ({ routine }) => routine);
  const lines = [...byRoutine]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([routine, marks]) => {
      const response = responses.find((one) => one.routine === routine);
      const said = say.physio('routineDays', {
        name: isRoutineId(routine) ? names[routine].name : routine,
        days: new Set(marks.map(({ day }) => day)).size,
        last: marks.at(-1)?.day ?? picture.today,
      });
      return response === undefined ? said : `${said}. ${response.statement}`;
    });
  return list(lines, say.physio('noRoutine'), visit);
};
