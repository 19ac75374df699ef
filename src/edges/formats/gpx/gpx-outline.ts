import type { NamedSport } from '#src/core/domain/sport.ts';
import type { FileBudget } from '#src/edges/file-budget.ts';
import { readOptionalDecimal } from '#src/edges/formats/xml/read-decimal.ts';
import { readSaying, type Saying } from './sport-elements.ts';

/** What a track, or the file around its tracks, says of the sport. */
export type GpxSaying = {
  /** Types and codes in the order of the file. */
  readonly stated: NamedSport[];
  readonly names: string[];
};

/** What a track states as a whole. */
export type GpxTrack = GpxSaying & {
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
  /** What the file says outside of its tracks. */
  readonly file: GpxSaying;
  readonly openTrack: () => void;
  /** The next record starts a segment. */
  readonly breakSegment: () => void;
  /** Adds record number `index` to the open segment; a damaged file may have closed it and its track early. */
  readonly addRecord: (index: number) => void;
  /** Adds an element's value to the open track, or to the file. */
  readonly describe: (local: string, text: string, parent: string) => void;
};

const emptyTrack = (): GpxTrack => ({
  stated: [],
  names: [],
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

/** Sayings of one kind that are kept of a track, or of a file. Convention. */
const mostSayings = 20;

const keepSaying = ({ stated, names }: GpxSaying, saying: Saying): void => {
  if (saying.stated === undefined) {
    if (names.length < mostSayings) names.push(saying.name);
  } else if (stated.length < mostSayings) stated.push(saying.stated);
};

/** An empty outline, whose tracks and segments count towards the budget of the file. */
export const createGpxOutline = (budget: FileBudget): GpxOutline => {
  const tracks: GpxTrack[] = [];
  const segments: GpxSegment[] = [];
  const file: GpxSaying = { stated: [], names: [] };
  let open: GpxSegment | null = null;
  let insideTrack = false;

  return {
    tracks,
    segments,
    file,
    openTrack() {
      budget.spend('sections');
      tracks.push(emptyTrack());
      open = null;
      insideTrack = true;
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
      const track = insideTrack ? tracks[tracks.length - 1] : undefined;
      if (local === 'trk') insideTrack = false;
      const saying = readSaying(local, text, parent);
      if (saying !== null) keepSaying(track ?? file, saying);
      else if (track !== undefined && parent === 'trackstatsextension' && isStatistic(local)) {
        track[statistics[local]] ??= readOptionalDecimal(text, local);
      }
    },
  };
};
