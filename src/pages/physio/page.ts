import { physiologyOf, type Runner, startOfWeek } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { drawTimeline } from '#src/pages/drawings/timeline.ts';
import { composePicture } from '#src/pages/timeline/compose-picture.ts';
import { gatherBins } from '#src/pages/timeline/gather-bins.ts';
import { legend } from '#src/pages/timeline/legend.ts';
import { speechOf } from '#src/pages/timeline/speech.ts';
import { isNothingKnown, isReferralAlone } from '#src/pages/today/advice.ts';
import { severityLine } from '#src/pages/today/severity-line.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import { type ShownSheet, showSheet } from '#src/use-cases/assessment/show-sheet.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { type ShownRunner, showRunner } from '#src/use-cases/links/show-runner.ts';
import { historyPart, redFlagsPart } from './answers.ts';
import { donePart, warnedPart } from './done.ts';
import { onsetPart } from './onset.ts';

/** Width of the picture: what a sheet of paper shows without being scaled much. */
const pictureWidth = 760;
/** Places with a lane of their own; what is left out is named in the tables of the timeline. */
const mostPlaces = 4;

const about = (runner: Runner, { picture, today }: ShownSheet, { say: { physio } }: RunnerVisit): Html => {
  const { ageYears, sex, heightMeters } = physiologyOf(runner, today);
  const known = [
    ageYears === null ? null : physio('age', { years: ageYears }),
    sex === null ? null : physio('sex', { sex }),
    heightMeters === null ? null : physio('height', { meters: heightMeters }),
    physio('period', { from: picture.from, to: picture.to }),
  ];
  return html`<p class="quiet">${known.filter((part) => part !== null).join(' · ')}</p>`;
};

const answerPart = ({ assessment }: ShownRunner, { say }: RunnerVisit): Html => {
  const { severity, referral, headline, nextSteps, running } = assessment;
  if (isNothingKnown(assessment))
    return html`${severityLine('unknown', say)}<p><strong>${say.common('nothingKnown')}</strong></p>`;
  const isAlone = isReferralAlone(assessment);
  const steps = isAlone ? [] : nextSteps.map(({ text }) => html`<li>${text}</li>`);
  return html`${severityLine(severity, say)}
<p><strong>${isAlone ? referral : headline}</strong></p>${isAlone || referral === null ? null : html`<p>${referral}</p>`}
${steps.length === 0 ? null : html`<ol>${steps}</ol>`}${isAlone ? null : html`<p>${running.text}</p>`}`;
};

const picturePart = (sheet: ShownSheet, shown: ShownRunner, visit: RunnerVisit): Html => {
  const { say, language, runner } = visit;
  const { picture, today } = sheet;
  const speech = speechOf(picture.timeline, today, say, language);
  const bins = gatherBins(picture, shown.assessment.ceiling, runner.weekStartsOn);
  const composed = composePicture(bins, picture.timeline, speech, {
    today,
    isWeekStart: (day) => startOfWeek(day, runner.weekStartsOn) === day,
    opens: false,
  });
  const drawn = { ...composed, places: composed.places.slice(0, mostPlaces) };
  const view = { from: 0, to: drawn.bins.length, width: pictureWidth, cursor: null };
  const left = composed.places.length - drawn.places.length;
  return html`<figure>${writeDrawing({ ...drawTimeline(drawn, view), width: pictureWidth, label: say.physio('ranAndRated') }, 'timeline')}
${legend(drawn, picture.timeline, speech)}${left > 0 ? html`<p>${say.physio('more', { count: left })}</p>` : null}</figure>`;
};

const section = (title: string, content: Html): Html => html`<section><h2>${title}</h2>${content}</section>`;

/** Twelve weeks on one page: what a runner is, ran, rated, answered and did. A referral stands first; facts are facts. */
export const physioPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, language, say } = visit;
  const [sheet, shown] = await Promise.all([
    showSheet(context, runner, language),
    showRunner(context, runner, language),
    countUse(context, link, [runner.id]),
  ]);
  const { physio } = say;
  const { certainty, versions, disclaimer, asOf } = shown.assessment;
  const name = runner.displayName ?? runner.externalId ?? physio('title');
  return {
    status: 200,
    title: physio('title'),
    width: 'wide',
    styles: ['today', 'timeline', 'physio'],
    content: html`<article class="sheet"><header><h1>${name}</h1>${about(runner, sheet, visit)}</header>
${section(physio('now'), answerPart(shown, visit))}
${section(physio('redFlags'), redFlagsPart(sheet, visit))}
${section(physio('before'), onsetPart(sheet, visit))}
${section(physio('ranAndRated'), picturePart(sheet, shown, visit))}
<div class="columns">${section(physio('warned'), warnedPart(sheet, visit))}
${section(physio('routines'), donePart(sheet, visit))}
${section(physio('history'), historyPart(sheet, visit))}</div>
<footer class="quiet"><p>${physio('certainty', { load: certainty.load, triage: certainty.triage })} ${physio('versions', { day: asOf, rules: versions.rules, routines: versions.routines })}</p>
<p>${disclaimer}</p></footer></article>`,
  };
};
