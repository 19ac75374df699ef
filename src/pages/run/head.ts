import { type Creator, confirmedSportBasis, formatLocal, isRun, rules } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { clockText } from '#src/pages/drawings/read-value.ts';
import type { ActivityDetails } from '#src/use-cases/activities/read-activities.ts';
import type { Amounts } from './amounts.ts';

type Fact = readonly [name: string, value: string | null];

/** Maker, product and software, each once: many products begin with their maker's name. */
const deviceOf = ({ manufacturer, product, software }: Creator): string =>
  [manufacturer, product, software].reduce<string>((text, part) => {
    if (part === null || text.toLowerCase().includes(part.toLowerCase())) return text;
    return part.toLowerCase().startsWith(text.toLowerCase()) ? part : `${text} ${part}`;
  }, '');

const facts = ({ activity }: ActivityDetails, amounts: Amounts): readonly Fact[] => {
  const { say, read, write, length, quantityOf } = amounts;
  const { features, sessionRpe, distanceMeters } = activity;
  const { heartRate, cadence, ascentMeters, descentMeters, creator } = features;
  const both = (signal: 'heartRate' | 'cadence', average: number, highest: number | null): string => {
    if (highest === null) return write(signal, average);
    const unit = amounts.unitOf(signal);
    return say.run('averageAndHighest', {
      average: read(signal, average),
      highest: read(signal, highest),
      unit,
    });
  };
  const device = deviceOf(creator);
  return [
    [say.run('distance'), distanceMeters === null ? say.common('unknown') : length(distanceMeters)],
    [
      say.run('movingTime'),
      features.movingSeconds > 0 ? clockText(features.movingSeconds) : say.common('unknown'),
    ],
    [
      say.run('signalName', { signal: quantityOf('speed').name }),
      features.averageSpeedMetersPerSecond === null
        ? null
        : write('speed', features.averageSpeedMetersPerSecond),
    ],
    [say.run('elapsedTime'), features.elapsedSeconds > 0 ? clockText(features.elapsedSeconds) : null],
    [
      say.run('heartRate'),
      heartRate === null ? null : both('heartRate', heartRate.averageBpm, heartRate.maximumBpm),
    ],
    [
      say.run('cadence'),
      cadence.averageSpm === null ? null : both('cadence', cadence.averageSpm, cadence.maximumSpm),
    ],
    [
      say.run('ascent'),
      ascentMeters === null
        ? null
        : say.run('upAndDown', {
            up: write('altitude', ascentMeters),
            down: write('altitude', descentMeters),
          }),
    ],
    [
      say.run('effort'),
      sessionRpe === null ? say.common('notSaid') : say.run('effortOf', { rating: sessionRpe }),
    ],
    [say.run('device'), device === '' ? null : device],
  ];
};

/** Why it does not count; null where it does. */
const whyNot = ({ activity }: ActivityDetails): string | null => {
  if (!isRun(activity.sport)) return 'sport';
  if (activity.excluded) return 'excluded';
  // Features before version 3 have no reason.
  if ((activity.features.implausible ?? null) !== null) return 'implausible';
  return activity.distanceMeters === null ? 'distance' : null;
};

/** Whether and how it counts, in sentences. */
const standing = (details: ActivityDetails, { say }: Amounts): string => {
  const { activity, context } = details;
  const why = whyNot(details);
  const counted = why === null ? say.run('counts') : say.run('countsNot', { why });
  if (!isRun(activity.sport) || activity.excluded) return counted;
  const { category, change } = context.spike;
  const percent = say.run('percent', { share: change });
  const { hard } = context.hard;
  return [
    counted,
    activity.historyRun.race ? say.run('race') : '',
    say.run('hard', { hard: hard === null ? 'unknown' : hard ? 'yes' : 'no' }),
    change === null || change <= 0
      ? ''
      : say.run('spike', { category, percent, window: rules['L-SPK-S'].params.windowDays }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const sureness = ({ activity }: ActivityDetails, { say }: Amounts): string => {
  const basis = activity.sportOverride === null ? activity.features.sportBasis : confirmedSportBasis;
  if (basis === undefined) return say.run('sureness', { confidence: 'unknown' });
  return `${say.run('sureness', { confidence: basis.confidence })} ${say.sportReasons(basis.reason)}`;
};

/** What the run is called: by its title, else by its sport. */
export const nameOf = ({ activity }: ActivityDetails, { say }: Amounts): string =>
  activity.features.title ?? say.run('sport', { sport: activity.sport });

/** The head of a run: what it was, when, how far and how fast, and whether it counts. */
export const head = (details: ActivityDetails, amounts: Amounts): Html => {
  const { say } = amounts;
  const { activity } = details;
  const { utcOffsetSeconds = null, startMs, title } = activity.features;
  const local = utcOffsetSeconds === null ? null : formatLocal(startMs, utcOffsetSeconds);
  const when = [
    title === null ? null : say.run('sport', { sport: activity.sport }),
    say.run('day', { day: activity.localDay, year: activity.localDay.slice(0, 4) }),
    local === null ? null : say.run('started', { time: local.slice(11, 16) }),
  ].filter((part) => part !== null);
  return html`<h1>${nameOf(details, amounts)}</h1><p>${when.join(' · ')}</p>
<dl class="facts">${facts(details, amounts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p>${standing(details, amounts)}</p><p class="quiet">${sureness(details, amounts)}</p>`;
};
