import type { NamedSport, Sport } from '#src/core/domain/sport.ts';
import type { FitMessage } from './message.ts';

const SPORTS: { readonly [name: string]: Sport } = {
  running: 'running',
  walking: 'walking',
  hiking: 'hiking',
  cycling: 'cycling',
  e_biking: 'cycling',
  swimming: 'swimming',
  transition: 'transition',
};

/** Devices record machines as "fitness equipment"; the sub-sport names the sport. */
const BY_SUB_SPORT: { readonly [name: string]: Sport } = {
  treadmill: 'running',
  indoor_running: 'running',
  virtual_run: 'running',
  indoor_walking: 'walking',
  indoor_cycling: 'cycling',
  spin: 'cycling',
};
const OPEN_SPORTS: ReadonlySet<string> = new Set(['fitness_equipment', 'generic', 'training']);
const SILENT: ReadonlySet<string> = new Set(['generic', 'all']);

const nameOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? `sport ${value}` : null;
};

/**
 * The sport of a session (or of a lap or sport message, where the session is missing). A sport that Sinew
 * has no word for is `other`, and keeps its own name as sub-sport. `null` when the message says nothing.
 *
 * @example
 * sportOf({ sport: 'fitness_equipment', sub_sport: 'treadmill' }); // { sport: 'running', subSport: 'treadmill' }
 */
export const sportOf = (message: FitMessage): NamedSport | null => {
  const name = nameOf(message['sport']);
  const sub = nameOf(message['sub_sport']);
  if (name === null && sub === null) return null;
  const subSport = sub === null || SILENT.has(sub) ? null : sub;
  const known = name === null ? undefined : SPORTS[name];
  if (known !== undefined) return { sport: known, subSport };
  const bySub =
    subSport !== null && (name === null || OPEN_SPORTS.has(name)) ? BY_SUB_SPORT[subSport] : undefined;
  if (bySub !== undefined) return { sport: bySub, subSport };
  const own = name === null || SILENT.has(name) ? null : name;
  return { sport: 'other', subSport: subSport ?? own };
};
