import type { RepairSpan, SourceFamily } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { clockText } from '#src/pages/drawings/read-value.ts';
import type { ShownRun } from '#src/use-cases/activities/show-run.ts';
import type { Amounts } from './amounts.ts';

/** Places of a repair that are named; the marks show all. */
const mostPlaces = 6;
/** A repair that touches more of the run than this is one of the whole. Convention. */
const wholeShare = 0.9;

/** The repairs that lie somewhere in the run; one of nearly all of it is one of the whole. */
export const placesOf = ({ details, recorded }: ShownRun): readonly RepairSpan[] => {
  const end = recorded?.timeSeconds.at(-1) ?? 0;
  return (details.activity.features.repairSpans ?? []).filter(
    ({ fromSeconds, toSeconds }) => toSeconds - fromSeconds < wholeShare * end,
  );
};

const placeText = ({ fromSeconds, toSeconds }: RepairSpan, { say }: Amounts): string => {
  const [from, to] = [clockText(fromSeconds), clockText(toSeconds)];
  return from === to ? from : say.runOrigin('repairedSpan', { from, to });
};

/** What was repaired, in how many values and where. */
export const repairs = (shown: ShownRun, amounts: Amounts): Html => {
  const { say } = amounts;
  const { repairs: all } = shown.details.activity.features;
  const title = html`<h2>${say.runOrigin('repairs')}</h2>`;
  if (all.length === 0) return html`${title}<p>${say.runOrigin('noRepairs')}</p>`;
  const places = placesOf(shown);
  const items = all.map(({ id, samples }) => {
    const own = places.filter((place) => place.id === id);
    const named = own.slice(0, mostPlaces).map((place) => placeText(place, amounts));
    const more = own.length > mostPlaces ? [say.runOrigin('repairsMore')] : [];
    const list = new Intl.ListFormat(amounts.language, { type: 'unit' }).format([...named, ...more]);
    return html`<li>${say.repairs(id)} ${samples > 1 ? say.runOrigin('repairedValues', { n: samples }) : null}
${own.length === 0 ? null : say.runOrigin('repairedAt', { times: list })}</li>`;
  });
  return html`${title}<ul>${items}</ul>`;
};

/** The kinds of numbers that a run has at all, by what they are called here. */
const familiesOf = ({ details }: ShownRun): readonly SourceFamily[] => {
  const { features } = details.activity;
  const held: Partial<Record<SourceFamily, boolean>> = {
    sport: true,
    time: true,
    title: features.title != null,
    sections: (features.laps?.length ?? 0) > 0 || (features.splits?.length ?? 0) > 0,
    map: features.polyline != null,
    climb: features.ascentMeters !== null,
    heart: features.heartRate !== null,
    cadence: features.cadence.averageSpm !== null,
    dynamics: features.runningDynamics !== null,
  };
  const names: readonly SourceFamily[] = [
    'sport',
    'time',
    'title',
    'sections',
    'map',
    'climb',
    'heart',
    'cadence',
    'dynamics',
  ];
  return names.filter((name) => held[name] === true);
};

const platformOf = (provenance: string | null): string | null =>
  provenance?.startsWith('platform:') === true ? provenance.slice('platform:'.length) : null;

/** The recordings that the run was made of, and what each of several gave. */
export const sources = (shown: ShownRun, { say, language }: Amounts): Html => {
  const { chosen, details } = shown;
  const all = details.sources;
  const families = familiesOf(shown);
  const items = all.map(({ id, format, filename, reason, provenance }) => {
    const platform = platformOf(provenance);
    const given = families
      .filter((family) => chosen?.[family] === id)
      .map((family) => say.runOrigin('family', { family }));
    const parts = [
      say.runOrigin('sourceFormat', { format }),
      platform === null ? '' : say.runOrigin('sourceFrom', { platform }),
      say.runOrigin('sourceReason', { reason }),
    ].filter((part) => part !== '');
    const what = new Intl.ListFormat(language, { type: 'unit' }).format(given);
    const gives =
      given.length === 0 ? say.runOrigin('sourceGivesNothing') : say.runOrigin('sourceGives', { what });
    return html`<li><strong>${filename}</strong>: ${parts.join(', ')}. ${all.length > 1 ? gives : null}</li>`;
  });
  return html`<h2>${say.runOrigin('sources', { n: all.length })}</h2><ul>${items}</ul>`;
};
