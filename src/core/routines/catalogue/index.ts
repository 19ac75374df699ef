import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { balanceRoutines } from './balance.ts';
import { careActionRoutines } from './care-action.ts';
import { coreRoutines } from './core.ts';
import { downshiftRoutines } from './downshift.ts';
import { dynamicRoutines } from './dynamic.ts';
import { eccentricRoutines } from './eccentric.ts';
import { gluteFloorRoutines } from './glute-floor.ts';
import { gluteStandingRoutines } from './glute-standing.ts';
import { loadActionRoutines } from './load-action.ts';
import { longLengthRoutines } from './long-length.ts';
import { neuralRoutines } from './neural.ts';
import { pnfRoutines } from './pnf.ts';
import { rehabClinicianRoutines } from './rehab-clinician.ts';
import { softTissueRoutines } from './soft-tissue.ts';
import { staticHamstringRoutines } from './static-hamstring.ts';
import { staticNeighboursRoutines } from './static-neighbours.ts';
import { thermalRoutines } from './thermal.ts';
import { yogaRoutines } from './yoga.ts';

const entries = [
  ...dynamicRoutines,
  ...staticHamstringRoutines,
  ...staticNeighboursRoutines,
  ...pnfRoutines,
  ...yogaRoutines,
  ...softTissueRoutines,
  ...neuralRoutines,
  ...thermalRoutines,
  ...downshiftRoutines,
  ...eccentricRoutines,
  ...gluteFloorRoutines,
  ...gluteStandingRoutines,
  ...coreRoutines,
  ...longLengthRoutines,
  ...balanceRoutines,
  ...rehabClinicianRoutines,
  ...loadActionRoutines,
  ...careActionRoutines,
] as const;

/** Every routine and action by name; a closed list, so that a rule cannot ask for one that does not exist. */
export type RoutineId = (typeof entries)[number]['id'];

/** An entry of the catalogue: a definition whose id is known to exist. */
export type CatalogueEntry = RoutineDefinition & { readonly id: RoutineId };

/** The whole catalogue, in the order of a session: move, stretch, roll, calm, strengthen, act. */
export const catalogue: readonly CatalogueEntry[] = entries;

/** Raised by one whenever a routine, its dose or its contraindications change; stored with every assessment. */
export const routinesVersion = 1;

const byId: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * The routine or action of that id; `null` when there is none.
 *
 * @example
 * findRoutine('cold_pack')?.dose; // { minutes: [10, 15], max_per_day: 4 }
 */
export const findRoutine = (id: string): CatalogueEntry | null => byId.get(id) ?? null;

/**
 * True for the id of a routine or action of the catalogue.
 *
 * @example
 * isRoutineId('add load'); // false: a progression in words
 */
export const isRoutineId = (id: string): id is RoutineId => byId.has(id);
