import { type Runner, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { drawWeeks } from '#src/pages/drawings/weeks.ts';
import type { Visit } from '#src/pages/visit.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import { showWeeks } from '#src/use-cases/assessment/show-timeline.ts';

const size = { width: 160, height: 40 };

/** The distance of the last twelve weeks as small bars, with the same as a table behind. */
export const weeksPart = async (
  { context, say, language }: Pick<Visit, 'context' | 'say' | 'language'>,
  runner: Runner,
): Promise<Html> => {
  const weeks = (await showWeeks(context, runner)).map(({ from, distanceMeters, unknownDays, runs }) => ({
    name: wordsOf(language).dayName(from),
    // A week without a known day is not a week without runs.
    distance: unknownDays > 0 && runs === 0 ? null : distanceMeters,
  }));
  const distanceOf = (distance: number | null): string =>
    distance === null ? say.common('unknown') : say.timeline('meters', { length: distance });
  const label = say.timeline('lastWeeks', { weeks: weeks.length });
  const drawn = weeks.map(({ name, distance }) => ({
    distance,
    title: say.timeline('weekRan', { week: name, distance: distanceOf(distance) }),
  }));
  const rows = weeks.map(
    ({ name, distance }) => html`<tr><th scope="row">${name}</th><td>${distanceOf(distance)}</td></tr>`,
  );
  return html`<figure class="weeks"><figcaption>${label}</figcaption>
${writeDrawing(drawWeeks(drawn, size, label), 'weeks')}
<details><summary>${say.timeline('distance')}</summary><table><thead><tr><th scope="col">${say.timeline('day', { by: 'week' })}</th>
<th scope="col">${say.timeline('distance')}</th></tr></thead><tbody>${rows}</tbody></table></details></figure>`;
};
