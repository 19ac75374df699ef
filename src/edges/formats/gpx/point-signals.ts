import type { Signal } from '#src/core/domain/signal.ts';
import type { XmlName } from '#src/edges/formats/xml/parse-text.ts';

/**
 * Elements whose meaning does not depend on their namespace: heart rate and cadence are written with every
 * prefix there is, and bare (Garmin's TrackPointExtension v1 and v2, Cluetrust's gpxdata, Strava, Suunto).
 */
const anywhere: Readonly<Record<string, Signal>> = {
  hr: 'heartRate',
  heartrate: 'heartRate',
  heart_rate: 'heartRate',
  heartratebpm: 'heartRate',
  cad: 'cadence',
  cadence: 'cadence',
  runcadence: 'cadence',
  power: 'power',
  powerinwatts: 'power',
  watts: 'power',
  atemp: 'temperature',
  temp: 'temperature',
  temperature: 'temperature',
};

/** Speed is m/s in GPX 1.0, in Garmin's extensions and in OsmAnd's; elsewhere the unit is not known. */
const speedSpaces = /topografix\.com\/gpx|garmin\.com\/xmlschemas|osmand|^(?:|gpxtpx|ns3|gpx|gpx10|osmand)$/i;
/** Distance is cumulative only in Cluetrust's gpxdata; routers and OpenTracks write single legs. */
const distanceSpaces = /cluetrust|^gpxdata$/i;

/** What is known of a namespace. */
type Space = { readonly speed: boolean; readonly distance: boolean };

const lookAtSpace = (space: string): Space => ({
  speed: speedSpaces.test(space),
  distance: distanceSpaces.test(space),
});

/** The signal that an element inside a track point holds, or `null`. */
const pointSignal = (name: XmlName, space: Space, parent: string): Signal | null => {
  if (name.local === 'ele') return parent === 'trkpt' ? 'altitude' : null;
  if (name.local === 'speed') return space.speed ? 'speed' : null;
  if (name.local === 'distance') return space.distance ? 'distance' : null;
  return anywhere[name.local] ?? null;
};

/**
 * Remembers what each element name means in one file; the namespace of a prefix is taken from the file, and is
 * the prefix itself where the file forgot to bind it.
 */
export const createPointSignals = (): {
  readonly bind: (attributes: Readonly<Record<string, string>>) => void;
  readonly signalOf: (name: XmlName, parent: string) => Signal | null;
} => {
  const spaces = new Map<string, Space>();
  let known = new Map<string, Map<XmlName, Signal | null>>();
  const mostKnown = 1000;
  return {
    bind(attributes) {
      for (const attribute in attributes) {
        if (!attribute.startsWith('xmlns') || spaces.size > mostKnown) continue;
        spaces.set(attribute.slice(6), lookAtSpace(attributes[attribute] ?? ''));
        known = new Map();
      }
    },
    signalOf(name, parent) {
      const inParent = known.get(parent)?.get(name);
      if (inParent !== undefined) return inParent;
      const signal = pointSignal(name, spaces.get(name.prefix) ?? lookAtSpace(name.prefix), parent);
      const names = known.get(parent) ?? new Map<XmlName, Signal | null>();
      if (names.size < mostKnown && known.size < mostKnown) known.set(parent, names.set(name, signal));
      return signal;
    },
  };
};
