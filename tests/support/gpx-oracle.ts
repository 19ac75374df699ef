import { createRequire } from 'node:module';

/** What we use of gpxparser, the second opinion on every GPX file. */
export type OracleTrack = {
  readonly points: readonly {
    readonly lat: number;
    readonly lon: number;
    readonly ele: number | null;
    readonly time: Date | null;
  }[];
  readonly distance: { readonly total: number };
};

type GpxParser = { tracks: OracleTrack[]; parse(text: string): void };

/**
 * The tracks that gpxparser reads from a text, `null` when it throws. It brings a browser (jsdom) with it, so
 * it is loaded when it is first asked; its own types do not fit a module.
 */
export const readWithOracle = (text: string): readonly OracleTrack[] | null => {
  const Parser = createRequire(import.meta.url)('gpxparser') as new () => GpxParser;
  const parser = new Parser();
  try {
    parser.parse(text);
    return parser.tracks;
  } catch {
    return null;
  }
};
