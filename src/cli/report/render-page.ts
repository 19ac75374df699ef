import type { Assessment, Warning } from '#src/core/domain/assessment.ts';
import type { Routine, RoutineAction } from '#src/core/domain/routine.ts';
import { type Html, html } from '#src/edges/html.ts';
import { describeDose } from './describe-dose.ts';
import { ceilingText } from './describe-routines.ts';
import { evidenceText, thresholdText } from './describe-warnings.ts';
import type { ReportWeek } from './draw-weeks.ts';
import { joinSentences, type Loose, present, reasonsOf, texts } from './loose.ts';
import { changeText, kilometersText, measuredText } from './name-measured.ts';
import { noDisclaimer, type ReportAnswers } from './render-report.ts';

const style = html`
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-bottom: 0; }
.alarm { border-left: .3rem solid #c2410c; padding: .5rem 1rem; font-weight: 600; }
.small { font-size: .875rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .1rem .5rem; margin: .25rem 0 1rem; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: right; padding: .1rem .4rem; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; } td.bar { width: 40%; }
svg { display: block; width: 100%; height: 1rem; }
@media print { body { margin: 0; } }
`;

const paragraph = (text: string | null | undefined, className = ''): Html =>
  (text ?? '') === ''
    ? html``
    : html`<p${className === '' ? '' : html` class="${className}"`}>${text ?? ''}</p>`;

const section = (title: string, content: readonly Html[]): Html =>
  content.length === 0 ? html`` : html`<section><h2>${title}</h2>${content}</section>`;

/** Terms with what is known of them. */
const terms = (list: readonly (readonly [term: string, text: string | null | undefined])[]): Html => {
  const known = list.filter(([, text]) => (text ?? '').trim() !== '');
  return html`<dl>${known.map(([term, text]) => html`<dt>${term}</dt><dd>${text ?? ''}</dd>`)}</dl>`;
};

const bar = (meters: number, longest: number): Html => {
  const percent = longest > 0 ? ((meters / longest) * 100).toFixed(1) : '0';
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="10" fill="currentColor" opacity=".6"/></svg>`;
};

const weekTable = (weeks: Loose<readonly ReportWeek[]>): Html[] => {
  const known = present(weeks);
  if (known.length === 0) return [paragraph('No week is known yet.')];
  const longest = Math.max(...known.map((week) => week.distanceMeters ?? 0));
  const rows = known.map(
    (
      week,
    ) => html`<tr><td>${week.weekStart ?? ''}</td><td class="bar">${bar(week.distanceMeters ?? 0, longest)}</td>
<td>${kilometersText(week.distanceMeters)}</td><td>${week.runs ?? '?'}</td><td>${changeText(week.changeFromPreviousWeek)}</td><td>${kilometersText(week.longestRunMeters)}</td></tr>`,
  );
  return [
    html`<table><thead><tr><th scope="col">Week of</th><td></td><th scope="col">Distance</th><th scope="col">Runs</th><th scope="col">Change</th><th scope="col">Longest</th></tr></thead><tbody>${rows}</tbody></table>`,
  ];
};

const describeWarning = (
  warning: Loose<Warning>,
): Html => html`<h3>${warning?.title ?? warning?.rule ?? 'A warning without a title'} (${warning?.severity ?? 'unknown'})</h3>
${paragraph(warning?.message)}
${terms([
  ['measured', measuredText(warning?.measured)],
  ['threshold', thresholdText(warning?.threshold)],
  ['evidence', evidenceText(warning?.evidence)],
  ['clears', warning?.clearsWhen],
  ['rule', warning?.rule],
])}`;

const describeRoutine = (
  routine: Loose<Routine>,
): Html => html`<h3>${routine?.name ?? routine?.id ?? 'a routine'}</h3>
${terms([
  ['dose', routine?.doseText || describeDose(routine?.dose)],
  ['how', routine?.how],
  ['stop', routine?.stopRule],
  ['careful', joinSentences(routine?.cautions)],
  ['because', joinSentences(reasonsOf(routine?.because))],
])}`;

const describeAction = (
  action: Loose<RoutineAction>,
): Html => html`<h3>${action?.name ?? action?.id ?? 'an action'}</h3>
${terms([
  ['how much', describeDose(action?.dose)],
  ['how', action?.how],
  ['because', joinSentences(reasonsOf(action?.because))],
])}`;

const phase = (title: string, routines: Loose<readonly Routine[]>): Html =>
  section(title, present(routines).map(describeRoutine));

/** What stands below the headline; with a referral nothing does. */
const adviceOf = (assessment: Loose<Assessment>, weeks: Loose<readonly ReportWeek[]>): readonly Html[] => {
  const steps = texts(present(assessment?.nextSteps).map(({ text }) => text));
  return [
    section(
      'Next steps',
      steps.length === 0 ? [] : [html`<ol>${steps.map((text) => html`<li>${text}</li>`)}</ol>`],
    ),
    section('Next run', [paragraph(assessment?.running?.text), paragraph(ceilingText(assessment?.ceiling))]),
    section('Your weeks', weekTable(weeks)),
    section('What stands out', present(assessment?.warnings).map(describeWarning)),
    section(
      'What may be behind it',
      present(assessment?.causes).map(({ name, id, because }) =>
        paragraph(
          [name ?? id ?? 'a cause', joinSentences(reasonsOf(because))]
            .filter((text) => text !== '')
            .join(': '),
        ),
      ),
    ),
    section('What to do now', present(assessment?.actions).map(describeAction)),
    phase('Before a run', assessment?.routines?.preRun),
    phase('After a run', assessment?.routines?.postRun),
    phase('Between runs', assessment?.routines?.restDay),
    section(
      'Worth answering',
      texts(present(assessment?.askNext).map(({ question }) => question)).map((text) => paragraph(text)),
    ),
  ];
};

/**
 * The full report as one web page that loads nothing from elsewhere: it can be mailed, kept and printed. A referral stands
 * alone.
 */
export const renderPage = ({ runner, load, assessment }: ReportAnswers): string => {
  const title = `${runner?.displayName ?? 'A runner'}, ${assessment?.asOf ?? 'day unknown'}`;
  const refers = (assessment?.referral ?? '') !== '';
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1>
${refers ? html`` : paragraph(assessment?.headline ?? 'There is no assessment yet.')}
${paragraph(assessment?.referral, 'alarm')}${paragraph(assessment?.safetyNet, 'alarm')}
${refers ? html`` : adviceOf(assessment, load?.weeks)}
<p class="small">${assessment?.disclaimer ?? noDisclaimer}</p>
</body></html>
`.text;
};
