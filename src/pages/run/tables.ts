import type { HeartRateZone, PaceZone, RunSection } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { clockText } from '#src/pages/drawings/read-value.ts';
import type { ShownRun } from '#src/use-cases/activities/show-run.ts';
import type { Amounts } from './amounts.ts';

type Column = { readonly name: string; readonly cells: readonly (string | null)[] };

/** A table whose rows keep their column's name beside each cell on a phone; columns without any value are left out. */
export const table = (caption: string, rowNames: Column, columns: readonly Column[]): Html => {
  const held = columns.filter(({ cells }) => cells.some((cell) => cell !== null));
  const rows = rowNames.cells.map(
    (name, row) =>
      html`<tr><th scope="row">${name}</th>${held.map((column) => html`<td data-label="${column.name}">${column.cells[row] ?? '–'}</td>`)}</tr>`,
  );
  return html`<table class="compact"><caption class="hidden">${caption}</caption><thead><tr><th scope="col">${rowNames.name}</th>
${held.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
};

const secondsOf = ({ movingSeconds, durationSeconds }: RunSection): number =>
  movingSeconds ?? durationSeconds;

const speedOf = (section: RunSection): number | null =>
  section.distanceMeters === null || secondsOf(section) <= 0
    ? null
    : section.distanceMeters / secondsOf(section);

const sections = (title: string, parts: readonly RunSection[], amounts: Amounts): Html | null => {
  if (parts.length === 0) return null;
  const { say, length, read, headOf } = amounts;
  const known = (signal: 'speed' | 'heartRate' | 'cadence', value: number | null) =>
    value === null ? null : read(signal, value);
  const columns: readonly Column[] = [
    {
      name: say.run('distance'),
      cells: parts.map(({ distanceMeters }) => (distanceMeters === null ? null : length(distanceMeters))),
    },
    { name: say.run('time'), cells: parts.map((part) => clockText(secondsOf(part))) },
    {
      name: headOf('speed'),
      cells: parts.map((part) => known('speed', speedOf(part))),
    },
    { name: headOf('heartRate'), cells: parts.map(({ averageBpm }) => known('heartRate', averageBpm)) },
    { name: headOf('cadence'), cells: parts.map(({ averageSpm }) => known('cadence', averageSpm)) },
  ];
  const names = { name: say.run('number'), cells: parts.map((_, i) => String(i + 1)) };
  return html`<details><summary>${title} (${parts.length})</summary>${table(title, names, columns)}</details>`;
};

/** What race distances are called, by their meters. */
const raceNames: Readonly<Record<number, string>> = {
  ...{ 400: 'track400', 800: 'track800', 1000: 'km1', 1609.344: 'mile', 5000: 'km5', 10000: 'km10' },
  ...{ 21097.5: 'half', 42195: 'marathon' },
};

const bestEfforts = ({ details }: ShownRun, { say, length, read, headOf }: Amounts): Html | null => {
  // Features before version 4 have none.
  const efforts = details.activity.features.bestEfforts ?? [];
  if (efforts.length === 0) return null;
  const names = efforts.map(({ meters }) =>
    say.run('bestName', { name: raceNames[meters] ?? 'other', length: length(meters) }),
  );
  const columns = [
    { name: say.run('time'), cells: efforts.map(({ seconds }) => clockText(seconds)) },
    {
      name: headOf('speed'),
      cells: efforts.map(({ meters, seconds }) => read('speed', meters / seconds)),
    },
    { name: say.run('bestStart'), cells: efforts.map(({ startSeconds }) => clockText(startSeconds)) },
  ];
  const title = say.run('bestEfforts');
  return html`<details><summary>${title}</summary>${table(title, { name: say.run('distance'), cells: names }, columns)}</details>`;
};

type Zone = {
  readonly zone: number;
  readonly seconds: number;
  readonly from: string | null;
  readonly to: string | null;
};

const zoneRange = ({ from, to }: Zone, { say }: Amounts): string | null => {
  if (from === null) return to === null ? null : say.run('below', { to });
  return to === null ? say.run('from', { from }) : say.run('between', { from, to });
};

const zones = (of: 'heartRate' | 'speed', all: readonly Zone[], amounts: Amounts): Html | null => {
  const { say } = amounts;
  const seconds = all.reduce((sum, zone) => sum + zone.seconds, 0);
  if (seconds === 0) return null;
  const title = say.run('zones', { of });
  const names = { name: say.run('zone'), cells: all.map(({ zone }) => String(zone)) };
  const columns = [
    { name: amounts.headOf(of), cells: all.map((zone) => zoneRange(zone, amounts)) },
    { name: say.run('zoneTime'), cells: all.map((zone) => clockText(zone.seconds)) },
    {
      name: say.run('share'),
      cells: all.map((zone) => say.run('percent', { share: zone.seconds / seconds })),
    },
  ];
  return html`<details><summary>${title}</summary>${table(title, names, columns)}</details>`;
};

const heartRateZone = ({ zone, seconds, fromBpm, toBpm }: HeartRateZone, { read }: Amounts): Zone => ({
  ...{ zone, seconds },
  from: fromBpm === null ? null : read('heartRate', fromBpm),
  to: toBpm === null ? null : read('heartRate', toBpm),
});

const paceZone = (zone: PaceZone, { read }: Amounts): Zone => ({
  ...{ zone: zone.zone, seconds: zone.seconds },
  from: zone.fromMetersPerSecond === null ? null : read('speed', zone.fromMetersPerSecond),
  to: zone.toMetersPerSecond === null ? null : read('speed', zone.toMetersPerSecond),
});

/** Laps, kilometers or miles, best efforts and zones, as far as the run has them. */
export const tables = (shown: ShownRun, amounts: Amounts): Html => {
  const { features } = shown.details.activity;
  const { say, units } = amounts;
  const splits = units === 'imperial' ? shown.recorded?.splits : features.splits;
  return html`${sections(say.run('laps'), features.laps ?? [], amounts)}
${sections(say.run('splits', { units }), splits ?? [], amounts)}
${bestEfforts(shown, amounts)}
${zones(
  'heartRate',
  (features.heartRateZones ?? []).map((zone) => heartRateZone(zone, amounts)),
  amounts,
)}
${zones(
  'speed',
  (features.paceZones ?? []).map((zone) => paceZone(zone, amounts)),
  amounts,
)}`;
};
