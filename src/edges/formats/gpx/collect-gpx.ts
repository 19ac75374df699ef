import type { FileBudget } from '#src/edges/file-budget.ts';
import type { XmlHandlers } from '#src/edges/formats/xml/parse-text.ts';
import { readDecimal } from '#src/edges/formats/xml/read-decimal.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { createRecordTable, type RecordedPoints } from '#src/edges/formats/xml/record-table.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';
import { createGpxOutline, type GpxSaying, type GpxSegment, type GpxTrack } from './gpx-outline.ts';
import { createPointSignals } from './point-signals.ts';

/** Everything of a GPX file that matters, before it is split into activities. */
export type GpxContent = RecordedPoints & {
  readonly creator: string | null;
  readonly file: GpxSaying;
  readonly tracks: readonly GpxTrack[];
  readonly segments: readonly GpxSegment[];
  readonly localOffsetSeconds: number | null;
  readonly routePoints: number;
  readonly waypoints: number;
};

/** Handlers that collect a GPX file, and what they have collected. */
export type GpxCollector = XmlHandlers & { readonly finish: () => GpxContent };

/** A collector for one file, which takes no more than its budget. */
export const createGpxCollector = (budget: FileBudget): GpxCollector => {
  const table = createRecordTable(budget);
  const times = createTimeReader();
  const signals = createPointSignals();
  const outline = createGpxOutline(budget);
  const planned = { rtept: 0, wpt: 0 };
  let creator: string | null = null;
  let timeMs = Number.NaN;
  let insidePoint = false;

  return {
    open({ local }, attributes) {
      signals.bind(attributes);
      if (local === 'trkpt') {
        insidePoint = true;
        timeMs = Number.NaN;
        table.discard();
        table.set('latitude', readDecimal(attributes['lat'] ?? '', 'trkpt lat'));
        table.set('longitude', readDecimal(attributes['lon'] ?? '', 'trkpt lon'));
      } else if (insidePoint) return;
      else if (local === 'trk') outline.openTrack();
      else if (local === 'trkseg') outline.breakSegment();
      else if (local === 'rtept' || local === 'wpt') planned[local] += 1;
      else if (local === 'gpx') creator ??= shortText(attributes['creator']);
    },
    close(name, text, parent) {
      if (!insidePoint) outline.describe(name.local, text, parent);
      else if (name.local === 'trkpt') {
        insidePoint = false;
        outline.addRecord(table.length());
        table.push(timeMs);
      } else if (name.local === 'time' && parent === 'trkpt') timeMs = times.read(text);
      else {
        const signal = signals.signalOf(name, parent);
        if (signal !== null) table.set(signal, readDecimal(text, name.local));
      }
    },
    finish: () => ({
      ...table.finish(),
      creator,
      file: outline.file,
      tracks: outline.tracks,
      segments: outline.segments,
      localOffsetSeconds: times.localOffsetSeconds(),
      routePoints: planned.rtept,
      waypoints: planned.wpt,
    }),
  };
};
