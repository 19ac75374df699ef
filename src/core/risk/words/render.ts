import type { Measured } from '#src/core/domain/finding.ts';

/** Turns a number into text in one language, unit included. */
export type Formats = { readonly [name: string]: (value: number) => string };

const placeholder = /\{(\w+)(?:\|(\w+))?\}/g;

/**
 * Fills `{name|format}` with measured values. A value that is unknown, or a format that does not exist, is a
 * mistake in the words and is left standing as it is written, so that a test sees it.
 *
 * @example
 * render('{distanceMeters|km} today', { distanceMeters: 17000 }, { km: (m) => `${m / 1000} km` }); // '17 km today'
 */
export const render = (template: string, measured: Measured, formats: Formats): string =>
  template.replace(placeholder, (written, name: string, format: string | undefined) => {
    const value = measured[name];
    if (value === null || value === undefined) return written;
    if (format === undefined) return String(value);
    const say = formats[format];
    return typeof value === 'number' && say !== undefined ? say(value) : written;
  });
