import { conditionIds, type RedFlagGroup, redFlagGroups, wordsOf, type YesNoSign } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { ShownSheet } from '#src/use-cases/assessment/show-sheet.ts';

type Side = 'yes' | 'no' | 'notAnswered';
const sides: readonly Side[] = ['yes', 'no', 'notAnswered'];

const flagRow = ({ rule, signs }: RedFlagGroup, sheet: ShownSheet, { say, language }: RunnerVisit): Html => {
  const words = wordsOf(language);
  const sideOf = (sign: YesNoSign): Side => {
    const value = sheet.signs.get(sign)?.value;
    return value === undefined ? 'notAnswered' : value ? 'yes' : 'no';
  };
  const named = (sign: YesNoSign): string => {
    const day = sheet.signs.get(sign)?.day;
    const name = words.signs[sign];
    return day === undefined ? name : say.physio('answered', { sign: name, day });
  };
  const cells = sides.map(
    (side) =>
      html`<td class="${side}" data-label="${say.physio(side)}">${signs
        .filter((sign) => sideOf(sign) === side)
        .map(named)
        .join(', ')}</td>`,
  );
  return html`<tr><th scope="row">${say.physio('group', { rule })}</th>${cells}</tr>`;
};

/** Every sign that sends a runner to a doctor, by what it may mean: said, denied, or never answered. */
export const redFlagsPart = (sheet: ShownSheet, visit: RunnerVisit): Html => {
  const { physio } = visit.say;
  const heads = (['sign', ...sides] as const).map((head) => html`<th scope="col">${physio(head)}</th>`);
  return html`<table class="flags"><thead><tr>${heads}</tr></thead>
<tbody>${redFlagGroups.map((group) => flagRow(group, sheet, visit))}</tbody></table>`;
};

/** Conditions, an earlier injury, and the numbers that were stated. */
export const historyPart = ({ conditions, stated }: ShownSheet, { say: { physio } }: RunnerVisit): Html => {
  const nameAll = (wanted: boolean | undefined): string =>
    conditionIds
      .filter((id) => conditions.get(id)?.value === wanted)
      .map((condition) => physio('condition', { condition }))
      .join(', ');
  const { previousHamstringMonths: months, sittingHours: hours, bridge } = stated;
  const [left, right] = bridge ?? [null, null];
  const [yes, no, open] = [nameAll(true), nameAll(false), nameAll(undefined)];
  const said = [
    months === null ? physio('injuryNotStated') : physio('injury', { months }),
    yes === '' ? null : physio('conditionsYes', { conditions: yes }),
    no === '' ? null : physio('conditionsNo', { conditions: no }),
    open === '' ? null : physio('conditionsOpen', { conditions: open }),
    hours === null ? null : physio('sitting', { hours }),
    left === null && right === null ? null : physio('bridge', { left: left ?? '–', right: right ?? '–' }),
  ];
  return html`<p>${said.filter((sentence) => sentence !== null).join(' ')}</p>`;
};
