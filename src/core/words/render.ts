import type { Measured } from '#src/core/domain/finding.ts';

/** Turns a number into text in one language, unit included. */
export type Formats = { readonly [name: string]: (value: number) => string };

/** A text with `{name|format}` to fill in, or a choice between such texts by what was measured. */
export type Template = string | ((measured: Measured) => string);

const placeholder = /\{([\w.-]+)(?:\|(\w+))?\}/g;

/**
 * Fills `{name|format}` with measured values. A value that is unknown or a format that does not exist is a
 * mistake in the text; it stays as it is written, so that a test sees it.
 *
 * @example
 * render('{distanceMeters|km} today', { distanceMeters: 17000 }, { km: (m) => `${m / 1000} km` }); // '17 km today'
 */
export const render = (template: Template, measured: Measured, formats: Formats): string => {
  const text = typeof template === 'string' ? template : template(measured);
  return text.replace(placeholder, (written, name: string, format: string | undefined) => {
    const value = measured[name];
    if (value === null || value === undefined) return written;
    if (format === undefined) return String(value);
    const say = formats[format];
    return typeof value === 'number' && say !== undefined ? say(value) : written;
  });
};

/**
 * True when a yes/no value was measured and is yes.
 *
 * @example
 * isTrue({ altersStride: null }, 'altersStride'); // false
 */
export const isTrue = (measured: Measured, name: string): boolean => measured[name] === true;
