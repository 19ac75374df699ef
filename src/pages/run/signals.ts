import type { RepairSpan } from '#src/core/index.ts';
import { dataBlock, type Html, html } from '#src/edges/html.ts';
import { clockText, type Reading, readValue } from '#src/pages/drawings/read-value.ts';
import { type SignalChart, signalChart } from '#src/pages/drawings/signal-chart.ts';
import {
  type RunSignals,
  type ShownRun,
  type ShownSignal,
  shownSignals,
} from '#src/use-cases/activities/show-run.ts';
import type { Amounts, QuantityName } from './amounts.ts';
import { placesOf } from './origin.ts';
import { table } from './tables.ts';

/** A signal with all that its chart needs. */
type Panel = {
  readonly name: QuantityName;
  readonly title: string;
  readonly unit: string;
  readonly reading: Reading;
  readonly values: readonly (number | null)[];
  readonly chart: SignalChart;
  /** The mean over the run, as the head has it; null where there is none. */
  readonly mean: string | null;
};

/** Rows of the table behind the charts, about. */
const tableRows = 20;
/** Seconds between the rows of a table. */
const rowSteps = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600];

const meansOf = ({ details }: ShownRun): Readonly<Partial<Record<ShownSignal, number | null>>> => {
  const { heartRate, averageSpeedMetersPerSecond, cadence } = details.activity.features;
  return {
    heartRate: heartRate?.averageBpm ?? null,
    speed: averageSpeedMetersPerSecond,
    cadence: cadence.averageSpm,
  };
};

const panelsOf = (
  shown: ShownRun,
  { timeSeconds, signals }: RunSignals,
  amounts: Amounts,
): readonly Panel[] => {
  const { say, language, quantityOf, unitOf } = amounts;
  const means = meansOf(shown);
  return signals.map(({ signal, values }) => {
    const { name, reading } = quantityOf(signal);
    const mean = means[signal] ?? null;
    return {
      ...{ name, reading, values },
      title: say.run('signalName', { signal: name }),
      unit: unitOf(name),
      chart: signalChart({ timeSeconds, values, reading }, language),
      mean: mean === null ? null : readValue(reading, mean, language),
    };
  });
};

const shares = [0, 0.25, 0.5, 0.75, 1];

/** The summary that stands for a chart where it is not seen. */
const labelOf = ({ title, unit, reading, values }: Panel, { say, language }: Amounts): string => {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const read = (value: number): string => readValue(reading, value, language);
  return say.run('signalLabel', { name: title, low: read(low), high: read(high), unit });
};

const panelPart = (panel: Panel, end: number, amounts: Amounts): Html => {
  const { title, unit, name, mean, chart } = panel;
  const grid = [
    ...chart.ticks.map(({ y }) => html`<line class="grid" x1="0" x2="${end}" y1="${y}" y2="${y}"></line>`),
    ...[0.25, 0.5, 0.75].map(
      (share) => html`<line class="grid" x1="${share * end}" x2="${share * end}" y1="0" y2="100"></line>`,
    ),
  ];
  const ticks = chart.ticks.map(
    ({ y, label }) => html`<text x="100%" y="${y}%" dy="0.35em" text-anchor="end">${label}</text>`,
  );
  return html`<div class="signal ${name}"><h3>${title} <span class="quiet">${unit}</span> <span class="reading">${mean}</span></h3>
<svg class="ticks" aria-hidden="true">${ticks}</svg><div class="plot"><svg viewBox="0 0 ${end} 100" preserveAspectRatio="none" role="img" aria-label="${labelOf(panel, amounts)}">${grid}<path class="line" d="${chart.path}"></path></svg></div></div>`;
};

const repairLane = (places: readonly RepairSpan[], end: number, { say }: Amounts): Html | null => {
  if (places.length === 0) return null;
  // A line shows what is too short to be seen as an area.
  const marks = places.map(
    ({ fromSeconds: from, toSeconds: to }) =>
      html`<rect class="repaired" x="${from}" y="0" width="${to - from}" height="100"></rect><line class="repaired" x1="${from}" x2="${from}" y1="0" y2="100"></line>`,
  );
  return html`<div class="signal repairs"><h3>${say.run('repairedPlaces')}</h3><div class="plot"><svg viewBox="0 0 ${end} 100" preserveAspectRatio="none" role="img" aria-label="${say.run('repairedPlacesLabel', { n: places.length })}">${marks}</svg></div></div>`;
};

const valueTable = (panels: readonly Panel[], times: readonly number[], { say, language }: Amounts): Html => {
  const end = times.at(-1) ?? 0;
  const step = rowSteps.find((seconds) => end / seconds <= tableRows) ?? end / tableRows;
  const at = Array.from({ length: Math.floor(end / step) + 1 }, (_, row) => row * step);
  const indices = at.map((second) => times.findIndex((time) => time >= second));
  const columns = panels.map(({ title, unit, reading, values }) => ({
    name: say.run('nameAndUnit', { name: title, unit }),
    cells: indices.map((index) => readValue(reading, values[index], language)),
  }));
  const title = say.run('values');
  const names = { name: say.run('time'), cells: at.map(clockText) };
  return html`<details><summary>${title}</summary>${table(title, names, columns)}</details>`;
};

const missing = (present: readonly ShownSignal[], { say, language, quantityOf }: Amounts): Html | null => {
  const names = shownSignals
    .filter((signal) => signal !== 'power' && !present.includes(signal))
    .map((signal) => say.run('signalName', { signal: quantityOf(signal).name }));
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return html`<p>${say.run('missingSignals', { names: list })}</p>`;
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
const thousandths = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

/** What the element reads: the axis, and each signal with how it is read. */
const dataOf = (panels: readonly Panel[], times: readonly number[]) => ({
  timeSeconds: times.map(tenths),
  signals: panels.map(({ title, unit, reading, values, chart: { low, high } }) => ({
    ...{ title, unit, reading, low, high },
    values: values.map(thousandths),
  })),
});

/** The signals of a run one below the other on one axis, with the repaired places and a table; what is missing is said. */
export const signals = (shown: ShownRun, amounts: Amounts): Html => {
  const { say } = amounts;
  const title = html`<h2>${say.run('signals')}</h2>`;
  const { recorded } = shown;
  const end = recorded?.timeSeconds.at(-1) ?? 0;
  if (recorded === null || recorded.signals.length === 0 || end === 0)
    return html`${title}<p>${say.run('noSignals')}</p>`;
  const panels = panelsOf(shown, recorded, amounts);
  const times = shares.map((share) => html`<span>${clockText(share * end)}</span>`);
  return html`${title}${missing(
    recorded.signals.map(({ signal }) => signal),
    amounts,
  )}
<sinew-signals label="${say.run('cursor')}"><p class="help quiet">${say.run('signalsHelp')}</p>
<div class="signals"><p class="moment">${say.run('wholeRun')}</p>${panels.map((panel) => panelPart(panel, end, amounts))}
${repairLane(placesOf(shown), end, amounts)}<p class="times" aria-hidden="true">${times}</p></div>
${dataBlock('signals', dataOf(panels, recorded.timeSeconds))}</sinew-signals>
${valueTable(panels, recorded.timeSeconds, amounts)}`;
};
