/** Numbers from 0 up to `top`, which is written beside the lane in words. */
export type Lane = { readonly title: string; readonly top: number; readonly topLabel: string };

/** One day or one week of a picture. Lengths and loads in any one unit; unknown is null. */
export type PictureBin = {
  /** The first day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The day or week in words. */
  readonly name: string;
  /** What happened, in words. */
  readonly said: string;
  /** The run that a click opens; null without one. */
  readonly run: string | null;
  /** In words, where a week, a month or a year begins. */
  readonly week: string | null;
  readonly month: string | null;
  readonly year: string | null;
  readonly runs: number;
  readonly load: number | null;
  readonly longest: number | null;
  readonly ceiling: number | null;
  /** A jump: how much longer, in words. */
  readonly jump: { readonly category: 'small' | 'moderate' | 'large'; readonly label: string } | null;
  /** A run after a break, with nothing to compare it with. */
  readonly afterBreak: boolean;
  readonly effort: 'hard' | 'easy' | 'unknown' | null;
  /** Less rest than is usual lay between this hard run and the hard run before. */
  readonly shortRest: boolean;
  readonly unknown: boolean;
  readonly routines: number;
  /** What an assessment said, where it differs from the one before. */
  readonly advice: { readonly severity: string; readonly pauses: boolean } | null;
  readonly planned: { readonly length: number | null; readonly race: boolean } | null;
};

/** A rating of 0–10 of a bin. */
export type Rating = { readonly bin: number; readonly rating: number };

/** A runner's days as plain values: what the server draws, and an element draws again. */
export type TimelinePicture = {
  readonly bins: readonly PictureBin[];
  /** The bin of today; null where it is not shown. */
  readonly today: number | null;
  readonly load: Lane;
  readonly longest: Lane;
  readonly hardTitle: string;
  /** One lane a region and side that was ever rated. */
  readonly places: readonly { readonly title: string; readonly ratings: readonly Rating[] }[];
  readonly routinesTitle: string;
  readonly adviceTitle: string;
};

/** Which part of a picture is drawn, and how wide. */
export type PictureView = {
  /** The first bin, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The bin that is read out. */
  readonly cursor: number | null;
  /** What a pointer is selecting; absent or null for nothing. */
  readonly selected?: { readonly from: number; readonly to: number } | null;
};
