import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import { readDecimal, readOptionalDecimal } from '../xml/read-decimal.ts';
import { createTimeReader } from '../xml/read-time.ts';
import type { XmlHandlers } from '../xml/read-xml.ts';
import { createRecordTable } from '../xml/record-table.ts';
import { shortText } from '../xml/short-text.ts';
import { createPointSignals } from './point-signals.ts';

/** What a track says of itself as a whole. */
export type GpxTrack = {
  type: string | null;
  name: string | null;
  /** Garmin's TrackStatsExtension; `null` where the track has none. */
  distanceMeters: number | null;
  timerSeconds: number | null;
  ascentMeters: number | null;
  descentMeters: number | null;
};

/** One `<trkseg>`: the records from `from` up to `to` belong to track number `track`. */
export type GpxSegment = { readonly track: number; readonly from: number; to: number };

/** Everything of a GPX file that matters, before it is split into activities. */
export type GpxContent = {
  readonly creator: string | null;
  readonly tracks: readonly GpxTrack[];
  readonly segments: readonly GpxSegment[];
  readonly records: RecordColumns;
  readonly localOffsetSeconds: number | null;
  readonly routePoints: number;
  readonly waypoints: number;
  /** Positions that are not on the earth; they were left out. */
  readonly impossiblePositions: number;
};

/** Handlers that collect a GPX file, and what they have collected. */
export type GpxCollector = XmlHandlers & { readonly finish: () => GpxContent };

const emptyTrack = (): GpxTrack => ({
  type: null,
  name: null,
  distanceMeters: null,
  timerSeconds: null,
  ascentMeters: null,
  descentMeters: null,
});

const trackFields = {
  distance: 'distanceMeters',
  timertime: 'timerSeconds',
  ascent: 'ascentMeters',
  descent: 'descentMeters',
} as const satisfies Record<string, keyof GpxTrack>;

const isTrackField = (local: string): local is keyof typeof trackFields => Object.hasOwn(trackFields, local);

/** A collector for one file. A damaged file may close elements early; points then join the last track. */
export const createGpxCollector = (): GpxCollector => {
  const table = createRecordTable();
  const times = createTimeReader();
  const signals = createPointSignals();
  const tracks: GpxTrack[] = [];
  const segments: GpxSegment[] = [];
  let creator: string | null = null;
  let timeMs = Number.NaN;
  let insidePoint = false;
  let segmentOpen = false;
  let routePoints = 0;
  let waypoints = 0;
  let impossiblePositions = 0;

  const openPoint = (latitude: string | undefined, longitude: string | undefined): void => {
    table.discard();
    timeMs = Number.NaN;
    insidePoint = true;
    const lat = readDecimal(latitude ?? '', 'trkpt lat');
    const lon = readDecimal(longitude ?? '', 'trkpt lon');
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
      table.set('latitude', lat);
      table.set('longitude', lon);
    } else if (!Number.isNaN(lat) && !Number.isNaN(lon)) impossiblePositions += 1;
  };
  const closePoint = (): void => {
    insidePoint = false;
    if (!segmentOpen) {
      if (tracks.length === 0) tracks.push(emptyTrack());
      segments.push({ track: tracks.length - 1, from: table.length(), to: table.length() });
      segmentOpen = true;
    }
    table.push(timeMs);
    (segments[segments.length - 1] as GpxSegment).to = table.length();
  };
  const closeInTrack = (local: string, text: string, parent: string): void => {
    const track = tracks[tracks.length - 1];
    if (track === undefined) return;
    if (parent === 'trk') {
      if (local === 'type') track.type ??= shortText(text);
      else if (local === 'name') track.name ??= shortText(text);
    } else if (parent === 'trackstatsextension' && isTrackField(local)) {
      track[trackFields[local]] ??= readOptionalDecimal(text, local);
    }
  };

  return {
    open(name, attributes) {
      if (name.local === 'trkpt') return openPoint(attributes['lat'], attributes['lon']);
      if (insidePoint) return signals.bind(attributes);
      if (name.local === 'gpx') creator ??= shortText(attributes['creator']);
      else if (name.local === 'trk') tracks.push(emptyTrack());
      else if (name.local === 'rtept') routePoints += 1;
      else if (name.local === 'wpt') waypoints += 1;
      if (name.local === 'trk' || name.local === 'trkseg') segmentOpen = false;
      signals.bind(attributes);
    },
    close(name, text, parent) {
      if (!insidePoint) return closeInTrack(name.local, text, parent);
      if (name.local === 'trkpt') return closePoint();
      if (name.local === 'time' && parent === 'trkpt') {
        timeMs = times.read(text);
        return;
      }
      const signal = signals.signalOf(name, parent);
      if (signal !== null) table.set(signal, readDecimal(text, name.local));
    },
    finish: () => ({
      creator,
      tracks,
      segments,
      records: table.finish(),
      localOffsetSeconds: times.localOffsetSeconds(),
      routePoints,
      waypoints,
      impossiblePositions,
    }),
  };
};
