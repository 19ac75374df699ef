import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { balanceRoutines } from './balance.ts';
import { calfRoutines } from './calf.ts';
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

/** The whole catalogue, in the order of the ids. */
export const catalogue: readonly RoutineDefinition[] = [
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
  ...calfRoutines,
  ...rehabClinicianRoutines,
  ...loadActionRoutines,
  ...careActionRoutines,
];

/** Increased by one with every change of a routine, its texts, dose or contraindications; stored with every assessment. */
export const routinesVersion = 2;

const byId: ReadonlyMap<string, RoutineDefinition> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * The routine or action of that id; `null` when there is none.
 *
 * @example
 * findRoutine('cold_pack')?.dose; // { minutes: [10, 15], maxPerDay: 4 }
 */
export const findRoutine = (id: string): RoutineDefinition | null => byId.get(id) ?? null;

/**
 * True for the id of a routine or action of the catalogue.
 *
 * @example
 * isRoutineId('add-load'); // false: a step that is no routine
 */
export const isRoutineId = (id: string): id is RoutineId => byId.has(id);
