import { rules, severities, type Timeline, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { hatch } from '#src/pages/drawings/hatch.ts';
import type { Shape } from '#src/pages/drawings/shape.ts';
import { adviceForms, raceFlag } from '#src/pages/drawings/timeline-marks.ts';
import type { TimelinePicture } from '#src/pages/drawings/timeline-picture.ts';
import { writeShapes } from '#src/pages/write-drawing.ts';
import type { Speech } from './speech.ts';

type Entry = { readonly shapes: readonly Shape[]; readonly text: string };

const line = (name: string, y = 8): Shape => ({ kind: 'line', class: name, x1: 2, y1: y, x2: 22, y2: y });
const box = (name: string): Shape => ({ kind: 'rect', class: name, x: 8, y: 2, width: 8, height: 12 });
const dot = (name: string): Shape => ({ kind: 'circle', class: name, x: 12, y: 8, radius: 2.5 });

const runEntries = ({ bins }: TimelinePicture, { say, by }: Speech): readonly Entry[] => {
  const { overShare, windowDays } = rules['L-SPK-S'].params;
  const { growthShare } = rules['L-PLAN'].params;
  const jump: Shape = { kind: 'path', class: 'jump small', d: 'M7 12h10l-5 -9z' };
  const has = (test: (bin: TimelinePicture['bins'][number]) => boolean): boolean => bins.some(test);
  return [
    { shapes: [box('bar')], text: say.timeline('markBar', { by }) },
    {
      shapes: [{ kind: 'path', class: 'ceiling', d: 'M2 11H12V5H22' }],
      text: say.timeline('markCeiling', { share: growthShare }),
    },
    { shapes: [jump], text: say.timeline('markJump', { share: overShare, window: windowDays }) },
    ...(has(({ afterBreak, jump: other }) => afterBreak && other === null)
      ? [
          {
            shapes: [{ ...jump, class: 'after-break' }],
            text: say.timeline('markAfterBreak', { window: windowDays }),
          },
        ]
      : []),
    ...(has(({ unknown }) => unknown)
      ? [{ shapes: [hatch({ x: 2, y: 1, width: 20, height: 14 })], text: say.timeline('markUnknown') }]
      : []),
    ...(has(({ runs, longest }) => runs > 0 && longest === null)
      ? [{ shapes: [dot('unmeasured')], text: say.timeline('markUnmeasured') }]
      : []),
    ...(has(({ planned }) => planned?.race === false)
      ? [{ shapes: [box('planned')], text: say.timeline('markPlanned') }]
      : []),
    ...(has(({ planned }) => planned?.race === true)
      ? [{ shapes: [raceFlag(8, 15)], text: say.timeline('markRace') }]
      : []),
  ];
};

const effortEntries = (
  { bins }: TimelinePicture,
  { shortHardGapHours }: Timeline,
  { say, by }: Speech,
): readonly Entry[] => [
  {
    shapes: [{ kind: 'rect', class: 'hard', x: 8, y: 4, width: 8, height: 8 }],
    text: say.timeline('markHard', { by }),
  },
  { shapes: [dot('easy')], text: say.timeline('markEasy', { by }) },
  ...(bins.some(({ effort }) => effort === 'unknown')
    ? [{ shapes: [dot('unknown-effort')], text: say.timeline('markEffortUnknown', { by }) }]
    : []),
  { shapes: [line('short-rest')], text: say.timeline('markShortRest', { hours: shortHardGapHours }) },
  {
    shapes: [{ kind: 'line', class: 'routine', x1: 12, y1: 14, x2: 12, y2: 4 }],
    text: say.timeline('markRoutine'),
  },
];

/** The severities that the picture shows, each form once. */
const adviceEntries = ({ bins }: TimelinePicture, { say }: Speech): readonly Entry[] => {
  const shown = severities.filter((severity) => bins.some(({ advice }) => advice?.severity === severity));
  const entries = shown.map((severity) => ({
    shapes: [{ kind: 'path', class: `advice ${severity}`, d: `M12 8${adviceForms[severity]}` } as const],
    text: say.common('severity', { severity }),
  }));
  const once = entries.filter(
    ({ text }, index) => entries.findIndex((other) => other.text === text) === index,
  );
  return bins.some(({ advice }) => advice?.pauses === true)
    ? [...once, { shapes: [line('paused')], text: say.timeline('markPaused') }]
    : once;
};

/** What a load is counted from, where it is no length. */
const loadNote = ({ series: { source } }: Timeline, { say, language }: Speech): Html | null =>
  source === 'distance' || source === 'duration'
    ? null
    : html`<p class="quiet">${say.timeline('loadFrom', { name: wordsOf(language).load.sources[source] })}</p>`;

/** What each mark means, by the same shapes that the picture has. */
export const legend = (picture: TimelinePicture, timeline: Timeline, speech: Speech): Html => {
  const entries = [
    ...runEntries(picture, speech),
    ...effortEntries(picture, timeline, speech),
    ...adviceEntries(picture, speech),
  ];
  return html`<ul class="legend" aria-label="${speech.say.timeline('legend')}">${entries.map(
    ({ shapes, text }) =>
      html`<li><svg class="drawing symbol" viewBox="0 0 24 16" aria-hidden="true">${writeShapes(shapes)}</svg>${text}</li>`,
  )}</ul>${loadNote(timeline, speech)}`;
};
