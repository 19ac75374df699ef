import { fitFormat } from './fit/fit.ts';
import type { Format } from './format.ts';
import { gpxFormat } from './gpx/gpx.ts';
import { manualFormat } from './manual/manual.ts';
import { tableFormat } from './tables/table.ts';
import { tcxFormat } from './tcx/tcx.ts';

/** Every format that Sinew reads. A new one is a folder beside these and a line here. */
export const formats: readonly Format[] = [fitFormat, gpxFormat, tcxFormat, tableFormat, manualFormat];

/**
 * The format that the first bytes belong to (`headBytes` of them), or `null`. File names do not matter.
 *
 * @example
 * recogniseFormat(Buffer.from('<gpx version="1.1">'))?.id; // 'gpx'
 */
export const recogniseFormat = (head: Uint8Array): Format | null =>
  formats.find((format) => format.recognises(head)) ?? null;
