import { daysBetween, startOfWeek } from '#src/core/index.ts';
import { dataBlock, type Html, html } from '#src/edges/html.ts';
import { drawTimeline } from '#src/pages/drawings/timeline.ts';
import type { TimelinePicture } from '#src/pages/drawings/timeline-picture.ts';
import { advice, isReferralAlone } from '#src/pages/today/advice.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import {
  type AskedSpan,
  type ShownTimeline,
  showTimeline,
  usualDays,
} from '#src/use-cases/assessment/show-timeline.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { captionOf } from './caption.ts';
import { composePicture } from './compose-picture.ts';
import { gatherBins } from './gather-bins.ts';
import { legend } from './legend.ts';
import { speechOf } from './speech.ts';
import { runRight, tables } from './tables.ts';

/** Spans that are one click away: days up to today. */
const spans = ['28', String(usualDays), '182', '364', 'all'] as const;

/** Widths at which the picture is drawn: the style sheet shows the one that fits. */
const widths = { phone: 340, wide: 760 } as const;

const askedSpan = (query: URLSearchParams): AskedSpan => {
  const days = query.get('days') ?? '';
  return {
    days: days === 'all' ? 'all' : /^\d{1,4}$/.test(days) ? Math.max(1, Number(days)) : null,
    from: query.get('from'),
    to: query.get('to'),
  };
};

/** A form that asks for something else; where the link has a PIN, with the proof of it. */
const askForm = (name: string, label: string, { proof }: RunnerVisit, content: Html): Html => {
  const method = proof === null ? 'get' : 'post';
  const proven = proof === null ? null : html`<input type="hidden" name="proof" value="${proof}">`;
  return html`<form class="${name}" method="${method}" aria-label="${label}">${proven}${content}</form>`;
};

const chooseDays = (asked: AskedSpan, visit: RunnerVisit): Html => {
  const { say } = visit;
  const chosen = asked.from !== null || asked.to !== null ? '' : String(asked.days ?? usualDays);
  const buttons = spans.map((span) => {
    const text = say.timeline('span', { span });
    return span === chosen
      ? html`<button name="days" value="${span}" aria-current="true">${text}</button>`
      : html`<button name="days" value="${span}">${text}</button>`;
  });
  return askForm('spans', say.timeline('spans'), visit, html`${buttons}`);
};

const chooseDates = ({ from, end }: ShownTimeline, visit: RunnerVisit): Html => {
  const { say } = visit;
  return askForm(
    'days',
    say.timeline('dates'),
    visit,
    html`<label>${say.timeline('from')}
<input type="date" name="from" value="${from}"></label><label>${say.timeline('to')}
<input type="date" name="to" value="${end}"></label><button>${say.timeline('show')}</button>`,
  );
};

const drawings = (picture: TimelinePicture, label: string): readonly Html[] =>
  Object.entries(widths).map(([name, width]) => {
    const view = { from: 0, to: picture.bins.length, width, cursor: null };
    return writeDrawing({ ...drawTimeline(picture, view), width, label }, `timeline ${name}`);
  });

const figure = (picture: TimelinePicture, caption: string, visit: RunnerVisit): Html => {
  const { timeline: say } = visit.say;
  const label = `${say('picture')} ${caption}`;
  const open = askForm('open', say('openRun'), visit, html`<button>${say('openRun')}</button>`);
  return html`<figure><figcaption>${caption}</figcaption>
<div class="picture" data-label="${say('cursor')}">${drawings(picture, label)}</div></figure>
<div class="reading"><p class="said" aria-live="polite">${say('howTo')}</p>
<div class="zoom">${open}<button type="button" class="in" aria-label="${say('zoomIn')}">+</button><button type="button" class="out" aria-label="${say('zoomOut')}">−</button></div></div>
${dataBlock('timeline', picture)}`;
};

/** The picture of a runner's days; a referral stands alone. */
export const timelinePage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, query, form, language, say, address } = visit;
  const asked = askedSpan(form ?? query);
  const [shown, answer] = await Promise.all([
    showTimeline(context, runner, asked),
    showRunner(context, runner, language),
    countUse(context, link, [runner.id]),
  ]);
  const title = say.timeline('title');
  if (isReferralAlone(answer.assessment))
    return { status: 200, title, content: advice(answer, say), styles: ['today'] };
  const { weekStartsOn } = runner;
  const speech = speechOf(shown.timeline, shown.today, say, language);
  const bins = gatherBins(shown, answer.assessment.ceiling, weekStartsOn);
  const opens = visit.allows(runRight);
  const isWeekStart = (day: string): boolean => startOfWeek(day, weekStartsOn) === day;
  const picture = composePicture(bins, shown.timeline, speech, { today: shown.today, isWeekStart, opens });
  const caption = captionOf(shown, daysBetween(shown.from, shown.to) + 1, speech);
  return {
    status: 200,
    title,
    elements: ['timeline'],
    styles: ['timeline'],
    width: 'wide',
    content: html`<h1>${title}</h1><sinew-timeline runs="${address}/runs/">${chooseDays(asked, visit)}
${figure(picture, caption, visit)}
${legend(picture, shown.timeline, speech)}
${tables(bins, speech, visit)}
${chooseDates(shown, visit)}</sinew-timeline>`,
  };
};
