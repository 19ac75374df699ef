import { CADENCE_LINE_DAYS, expectedCadence, isRun, onPersonalLine } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { type CadencePoint, cadenceChart, speedsOf } from '#src/pages/drawings/cadence-chart.ts';
import { writeDrawing } from '#src/pages/write-drawing.ts';
import type { ShownRun } from '#src/use-cases/activities/show-run.ts';
import type { Amounts } from './amounts.ts';

/** Points of a line that may bend at its ends. */
const linePoints = 12;

const along = (slowest: number, fastest: number, spmAt: (speed: number) => number | null): CadencePoint[] =>
  Array.from({ length: linePoints + 1 }, (_, i) => {
    const speed = slowest + ((fastest - slowest) * i) / linePoints;
    return { speed, spm: spmAt(speed) };
  }).flatMap(({ speed, spm }) => (spm === null ? [] : [{ speed, spm }]));

const chart = ({ details, ownLine, heightMeters }: ShownRun, amounts: Amounts): Html | null => {
  const { say, read, headOf } = amounts;
  const minutes = (details.activity.features.minuteBins ?? []).map(({ speedMetersPerSecond, spm }) => ({
    speed: speedMetersPerSecond,
    spm,
  }));
  const speeds = speedsOf(minutes);
  if (speeds === null) return null;
  const { slowest, fastest } = speeds;
  const figure = {
    minutes,
    expected: along(slowest, fastest, (speed) => expectedCadence(speed, heightMeters)?.spm ?? null),
    own: ownLine === null ? [] : along(slowest, fastest, (speed) => onPersonalLine(ownLine, speed)),
  };
  const drawing = cadenceChart(figure, {
    ...{ expected: say.run('lineExpected'), own: say.run('lineOwn') },
    across: headOf('speed'),
    speed: (value) => read('speed', value),
    spm: (value) => read('cadence', value),
  });
  return writeDrawing({ ...drawing, label: say.run('cadenceChartLabel') }, 'cadence');
};

/** Why nothing is said of the cadence. */
const silence = ({ details }: ShownRun): 'cadenceNone' | 'cadenceUnknown' | 'cadenceSlow' => {
  const { cadence } = details.activity.features;
  if (cadence.averageSpm === null && cadence.factor !== null) return 'cadenceNone';
  if (cadence.factor === null) return cadence.reason === 'no_cadence' ? 'cadenceNone' : 'cadenceUnknown';
  return 'cadenceSlow';
};

/**
 * The cadence of a run against what speed and height suggest and against the runner's own line, with how sure that is; for a
 * run only.
 */
export const cadence = (shown: ShownRun, amounts: Amounts): Html | null => {
  const { say, write } = amounts;
  const { activity, context } = shown.details;
  if (!isRun(activity.sport)) return null;
  const { averageSpeedMetersPerSecond: speed, cadence: measured, overstriding } = activity.features;
  const title = html`<h2>${say.run('cadenceTitle')}</h2>`;
  const { expectedSpm, deficitPercent, band } = overstriding;
  const spm = measured.averageSpm;
  if (spm === null || speed === null || expectedSpm === null || deficitPercent === null)
    return html`${title}<p>${say.run(silence(shown))}</p>`;
  const sentences = [
    say.run('cadenceMeasured', { spm, speed: write('speed', speed) }),
    say.run(shown.heightMeters === null ? 'cadenceExpectedNoHeight' : 'cadenceExpected', {
      spm: expectedSpm,
    }),
    say.run('cadenceBand', { band, percent: say.run('percent', { share: deficitPercent / 100 }) }),
    shown.ownLine === null
      ? say.run('cadenceNoOwn', { window: CADENCE_LINE_DAYS })
      : say.run('cadenceOwn', { window: CADENCE_LINE_DAYS, spm: onPersonalLine(shown.ownLine, speed) }),
    say.run('certainty', { certainty: context.strideCertainty }),
  ];
  return html`${title}<p>${sentences.join(' ')}</p><p class="quiet">${say.run('cadenceLimits')}</p>${chart(shown, amounts)}`;
};
