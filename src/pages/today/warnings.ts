import { severities, type Warning, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { thresholdBar } from '#src/pages/drawings/threshold-bar.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { writeShapes } from '#src/pages/write-drawing.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { compareMeasured } from './compare-measured.ts';
import { severityLine } from './severity-line.ts';

/** True from caution on; what is below was only noticed. */
export const isWarning = ({ severity }: Pick<Warning, 'severity'>): boolean =>
  severities.indexOf(severity) >= severities.indexOf('caution');

/** What was measured against the threshold: a bar, and the same in words below it. */
const bar = (warning: Warning, { today: say }: SayPages): Html | null => {
  const compared = compareMeasured(warning);
  if (compared === null) return null;
  const { amount, side, measured, threshold } = compared;
  const { width, height, shapes } = thresholdBar(compared);
  const text = say(side, {
    measured: say(amount, { value: measured }),
    threshold: say(amount, { value: threshold }),
  });
  return html`<svg class="drawing threshold-bar ${warning.severity}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${writeShapes(shapes)}</svg>
<p class="quiet">${text}</p>`;
};

const why = (warning: Warning, { language }: ShownRunner, { today: say }: SayPages): Html => {
  const { grade, sources } = warning.evidence;
  const { inWords } = warning.threshold;
  const rule = typeof inWords === 'string' ? html`<p>${say('threshold', { rule: inWords })}</p>` : null;
  const since = warning.since === undefined ? null : html`<p>${say('since', { day: warning.since })}</p>`;
  return html`<details><summary>${say('why')}</summary>${rule}
<p>${say('evidence', { grade, meaning: wordsOf(language).evidenceGrades[grade] })}</p>
<p class="quiet">${say('sources', { sources: sources.join('; ') })}</p>${since}</details>`;
};

const card = (warning: Warning, shown: ShownRunner, say: SayPages): Html =>
  html`<li class="card">${isWarning(warning) ? severityLine(warning.severity, say) : null}<h3>${warning.title}</h3>
<p>${warning.message}</p>${bar(warning, say)}
${warning.clearsWhen === '' ? null : html`<p>${say.today('clears', { when: warning.clearsWhen })}</p>`}
${why(warning, shown, say)}</li>`;

/** The warnings as cards; what was only noticed is folded away. */
export const warningCards = (shown: ShownRunner, say: SayPages): readonly Html[] => {
  const { warnings } = shown.assessment;
  const grave = warnings.filter(isWarning);
  const others = warnings.filter((warning) => !isWarning(warning));
  const list = (some: readonly Warning[]): Html =>
    html`<ul class="cards">${some.map((warning) => card(warning, shown, say))}</ul>`;
  return [
    ...(grave.length === 0 ? [] : [html`<h2>${say.today('warnings')}</h2>${list(grave)}`]),
    ...(others.length === 0
      ? []
      : [
          html`<details class="others"><summary>${say.today('others', { count: others.length })}</summary>${list(others)}</details>`,
        ]),
  ];
};
