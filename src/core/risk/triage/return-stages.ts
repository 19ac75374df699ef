/** After which injury a runner returns: they have stages of their own. */
export type ReturnKind = 'strain' | 'bone';

/** A stage of the return to running. */
export type ReturnStage = {
  /** What may be run, as a share of the reference; null while there is no length to name, 1 as usual. */
  readonly ceilingShare: number | null;
  /** The share in the first week of the stage, where it is less. */
  readonly firstWeekShare?: number;
  /** The least time at the stage. Our convention: the sources go by criteria, not by days. */
  readonly atLeastDays: number;
  readonly atLeastSessions?: number;
  /** Routines and categories that this stage adds to those before. */
  readonly unlocks: { readonly routines: readonly string[]; readonly categories: readonly string[] };
};

const nothing = { routines: [], categories: [] } as const;

/**
 * The stages after a strain, 0 to 6. Order and speeds: Hickey 2020, Erickson and Sherry 2017; the days are our
 * convention, and the pain limit of 2 of 10 is stricter than the trial's.
 */
const strainStages = [
  {
    ceilingShare: null,
    atLeastDays: 3,
    unlocks: { routines: ['cold_pack', 'breathing_4_6'], categories: [] },
  },
  {
    ceilingShare: null,
    atLeastDays: 2,
    unlocks: {
      routines: ['glute_bridge', 'pelvic_tilt', 'askling_extender', 'askling_diver'],
      categories: [],
    },
  },
  {
    ceilingShare: null,
    atLeastDays: 4,
    atLeastSessions: 2,
    unlocks: { routines: [], categories: ['core'] },
  },
  {
    ceilingShare: null,
    atLeastDays: 6,
    atLeastSessions: 3,
    unlocks: { routines: [], categories: ['glute', 'balance'] },
  },
  {
    ceilingShare: 0.75,
    firstWeekShare: 0.5,
    atLeastDays: 7,
    unlocks: { routines: ['askling_glider', 'long_lever_bridge'], categories: [] },
  },
  {
    ceilingShare: 1,
    atLeastDays: 10,
    atLeastSessions: 3,
    unlocks: { routines: [], categories: ['eccentric', 'long_length'] },
  },
  { ceilingShare: 1, atLeastDays: 0, unlocks: nothing },
] as const satisfies readonly ReturnStage[];

/**
 * The stages after a bone stress injury, B0 to B5, only after a clearance. Painless walking first and a graded start:
 * Liem 2013, Warden 2014 (grade C); the days are our convention.
 */
const boneStages = [
  { ceilingShare: null, atLeastDays: 7, unlocks: nothing },
  { ceilingShare: null, atLeastDays: 7, unlocks: nothing },
  { ceilingShare: null, atLeastDays: 14, unlocks: nothing },
  { ceilingShare: null, atLeastDays: 7, unlocks: nothing },
  { ceilingShare: 0.75, firstWeekShare: 0.5, atLeastDays: 28, unlocks: nothing },
  { ceilingShare: 1, atLeastDays: 0, unlocks: nothing },
] as const satisfies readonly ReturnStage[];

/** The stages of each kind, the first is 0. */
export const stagesOf: { readonly [K in ReturnKind]: readonly ReturnStage[] } = {
  strain: strainStages,
  bone: boneStages,
};

/** The number of the last stage, at which the return is over. */
export const lastStageOf = (kind: ReturnKind): number => stagesOf[kind].length - 1;

/** What decides the stage. */
export type StageRequest = {
  readonly kind: ReturnKind;
  /** A clinician cleared the place; without it a bone stays at 0. */
  readonly cleared: boolean;
  /** The stage as stated last; null when none was. */
  readonly statedStage: number | null;
  /** Highest pain during the newest run, 0–10. */
  readonly painDuringRun: number | null;
  readonly nextMorningWorse: boolean | null;
  /** Up to which pain a stage after a strain goes on. */
  readonly painLimit: number;
};

const isSetBack = ({ kind, painDuringRun, nextMorningWorse, painLimit }: StageRequest): boolean =>
  nextMorningWorse === true || (painDuringRun ?? 0) > (kind === 'bone' ? 0 : painLimit);

/**
 * The stage at which a runner is: the stated one, else the first. One stage back after pain above the limit in the run or
 * a worse morning, at a bone after any pain. A bone that nobody cleared stays at 0.
 *
 * @example
 * decideStage({ ...request, kind: 'strain', statedStage: 3, painDuringRun: 4, painLimit: 2 }); // { stage: 2, setBack: true }
 */
export const decideStage = (request: StageRequest): { readonly stage: number; readonly setBack: boolean } => {
  if (request.kind === 'bone' && !request.cleared) return { stage: 0, setBack: false };
  const stated = Math.min(request.statedStage ?? 1, lastStageOf(request.kind));
  const setBack = isSetBack(request);
  // After a strain walking goes on; at a bone any pain can mean no walking either.
  const least = request.kind === 'bone' ? 0 : Math.min(stated, 1);
  return { stage: setBack ? Math.max(least, stated - 1) : stated, setBack };
};

/** Routines and categories of the catalogue, by id; everything at the last stage. */
export type Unlocked = ReturnStage['unlocks'] & { readonly everything: boolean };

/**
 * What a stage after a strain allows of the catalogue, with all stages before it; the last one allows everything.
 * After a bone stress injury no stage unlocks a routine.
 *
 * @example
 * unlockedBy(2); // { routines: ['cold_pack', …, 'askling_diver'], categories: ['core'], everything: false }
 */
export const unlockedBy = (stage: number, kind: ReturnKind = 'strain'): Unlocked => {
  const reached = stagesOf[kind].slice(0, stage + 1);
  return {
    routines: reached.flatMap(({ unlocks }) => unlocks.routines),
    categories: reached.flatMap(({ unlocks }) => unlocks.categories),
    everything: stage >= lastStageOf(kind),
  };
};
