import type { FileBudget } from '#src/edges/file-budget.ts';
import { valueOrNull } from '#src/edges/formats/xml/read-decimal.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** What a track states as a whole. */
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

/** The tracks and segments of a file while it is read. */
export type GpxOutline = {
  readonly tracks: readonly GpxTrack[];
  readonly segments: readonly GpxSegment[];
  readonly openTrack: () => void;
  /** The next record starts a segment. */
  readonly breakSegment: () => void;
  /** Adds record number `index` to the open segment; a damaged file may have closed it and its track early. */
  readonly addRecord: (index: number) => void;
  /** Adds an element's value to the last track. */
  readonly describe: (local: string, text: string, parent: string) => void;
};

const emptyTrack = (): GpxTrack => ({
  type: null,
  name: null,
  distanceMeters: null,
  timerSeconds: null,
  ascentMeters: null,
  descentMeters: null,
});

const statistics = {
  distance: 'distanceMeters',
  timertime: 'timerSeconds',
  ascent: 'ascentMeters',
  descent: 'descentMeters',
} as const satisfies Record<string, keyof GpxTrack>;

const isStatistic = (local: string): local is keyof typeof statistics => Object.hasOwn(statistics, local);

/**
 * An empty outline, whose tracks and segments count towards the budget of the file.
 * `readNumber` answers `NaN` for what is no number.
 */
export const createGpxOutline = (budget: FileBudget, readNumber: (text: string) => number): GpxOutline => {
  const tracks: GpxTrack[] = [];
  const segments: GpxSegment[] = [];
  let open: GpxSegment | null = null;

  return {
    tracks,
    segments,
    openTrack() {
      budget.spend('sections');
      tracks.push(emptyTrack());
      open = null;
    },
    breakSegment() {
      open = null;
    },
    addRecord(index) {
      if (open === null) {
        if (tracks.length === 0) tracks.push(emptyTrack());
        budget.spend('sections');
        open = { track: tracks.length - 1, from: index, to: index };
        segments.push(open);
      }
      open.to = index + 1;
    },
    describe(local, text, parent) {
      const track = tracks[tracks.length - 1];
      if (track === undefined) return;
      if (parent === 'trk' && local === 'type') track.type ??= shortText(text);
      else if (parent === 'trk' && local === 'name') track.name ??= shortText(text);
      else if (parent === 'trackstatsextension' && isStatistic(local)) {
        track[statistics[local]] ??= valueOrNull(readNumber(text));
      }
    },
  };
};
