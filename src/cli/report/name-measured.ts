const signed = (value: number, decimals: number): string =>
  `${value > 0 ? '+' : ''}${trimmed(value, decimals)}`;

const trimmed = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** A distance as a runner says it; `null` is "unknown". */
export const kilometersText = (meters: number | null | undefined): string =>
  meters === null || meters === undefined ? 'unknown' : `${(meters / 1000).toFixed(1)} km`;

/** A share of 1 as a signed percentage; `null` is an empty text. */
export const changeText = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : `${signed(share * 100, 0)}%`;

/** How a number is shown, decided by the unit at the end of its name; the first that fits counts. */
const units: readonly (readonly [ending: RegExp, show: (value: number) => string])[] = [
  [/^daysAgo$/, (value) => ['today', 'yesterday'][value] ?? `${trimmed(value, 0)} days ago`],
  [/change(Share|7)?$/i, (value) => changeText(value)],
  [/share$/i, (value) => `${trimmed(value * 100, 0)}%`],
  [/percent$/i, (value) => `${trimmed(value, 1)}%`],
  [/metersPerSecond$/i, (value) => `${trimmed(value, 2)} m/s`],
  [/millimeters$/i, (value) => `${trimmed(value, 0)} mm`],
  [/kilometers$|km$/i, (value) => `${trimmed(value, 1)} km`],
  [/meters$/i, (value) => (Math.abs(value) >= 1000 ? kilometersText(value) : `${trimmed(value, 2)} m`)],
  [/milliseconds$/i, (value) => `${trimmed(value, 0)} ms`],
  [
    /seconds$/i,
    (value) => (Math.abs(value) >= 120 ? `${trimmed(value / 60, 0)} min` : `${trimmed(value, 0)} s`),
  ],
  [/minutes$/i, (value) => `${trimmed(value, 0)} min`],
  [/hours$/i, (value) => `${trimmed(value, 1)} h`],
  [/spm$/i, (value) => `${trimmed(value, 1)} steps/min`],
  [/bpm$/i, (value) => `${trimmed(value, 0)} beats/min`],
];

/** Endings that the shown unit already says, so that the label need not. */
const saidByUnit =
  /(Share|Percent|MetersPerSecond|Millimeters|Kilometers|Meters|Milliseconds|Seconds|Minutes|Hours|Spm|Bpm)$/;

/** Names whose words alone would not be understood. */
const known: { readonly [name: string]: string } = {
  longest30Meters: 'longest of 30 days',
  longest30: 'longest of 30 days',
  longest30NowMeters: 'longest of the last 30 days',
  acuteMeters: 'last 7 days',
  previous7Meters: '7 days before',
  daysAgo: '',
  minutes: '',
};

/**
 * The words of a name in camel case, without its unit.
 *
 * @example
 * labelOf('longest30Meters'); // 'longest of 30 days'
 * labelOf('gapHours'); // 'gap'
 */
export const labelOf = (name: string): string => {
  const bare = name.replace(saidByUnit, '');
  if (known[name] !== undefined) return known[name];
  return (bare === '' ? name : bare)
    .replace(/([a-z])([A-Z0-9])|([0-9])([A-Z])/g, '$1$3 $2$4')
    .replace(/_/g, ' ')
    .toLowerCase();
};

/**
 * A measured value in words: the unit comes from the end of its name.
 *
 * @example
 * valueText('longest30Meters', 10_000); // '10.0 km'
 * valueText('changeShare', 0.8); // '+80%'
 */
export const valueText = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  if (typeof value !== 'number') return JSON.stringify(value);
  const unit = units.find(([ending]) => ending.test(name));
  return unit ? unit[1](value) : trimmed(value, 2);
};

/**
 * All numbers of a finding in one line; what is unknown is left out.
 *
 * @example
 * measuredText({ distanceMeters: 18_000, changeShare: 0.8 }); // 'distance 18.0 km · change +80%'
 */
export const measuredText = (measured: { readonly [name: string]: unknown } | null | undefined): string =>
  Object.entries(measured ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${labelOf(name)} ${valueText(name, value)}`.trim())
    .join(' · ');
