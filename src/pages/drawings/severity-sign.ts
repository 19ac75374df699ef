import type { Severity } from '#src/core/index.ts';
import type { Shape } from './shape.ts';

/** A severity, or that nothing is known that could have one. */
export type Told = Severity | 'unknown';

/** Side of the square that a sign fills. */
export const signSize = 24;

const outlines = {
  disc: { kind: 'circle', class: 'sign-body', x: 12, y: 12, radius: 11 },
  triangle: { kind: 'path', class: 'sign-body', d: 'M12 1.5 23 22H1Z' },
  diamond: { kind: 'path', class: 'sign-body', d: 'M12 .8 23.2 12 12 23.2.8 12Z' },
  octagon: { kind: 'path', class: 'sign-body', d: 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z' },
} as const satisfies Readonly<Record<string, Shape>>;

const mark = (d: string): Shape => ({ kind: 'path', class: 'sign-mark', d });

const tick = mark('M6.5 12.5l3.8 3.8 7.2-8');
const exclamation = mark('M12 8v6.5M12 18v.5');
const bar = mark('M6.5 12h11');
const cross = mark('M12 6v12M6 12h12');

const signs = {
  none: [outlines.disc, tick],
  info: [outlines.disc, tick],
  caution: [outlines.triangle, exclamation],
  strong: [outlines.diamond, exclamation],
  stop: [outlines.octagon, bar],
  urgent: [outlines.octagon, cross],
  emergency: [outlines.octagon, cross],
  unknown: [outlines.disc, bar],
} as const satisfies Readonly<Record<Told, readonly Shape[]>>;

/** The shape of a severity, which tells it without a colour; its word stands beside it. */
export const severitySign = (severity: Told): readonly Shape[] => signs[severity];
