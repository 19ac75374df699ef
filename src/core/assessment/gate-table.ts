import type { YesNoSign } from '#src/core/domain/check-in.ts';

/** How much may be said, least first. */
export const gateLevels = ['cut', 'pause', 'careful', 'open'] as const;
export type GateLevel = (typeof gateLevels)[number];

/** What one level of the gate leaves of each field of an answer. */
export type GateAllowance = {
  /** `speaking`: warnings of the speaking rules only; `speaking-and-facts`: the facts beside them. */
  readonly warnings: 'speaking' | 'speaking-and-facts' | 'all';
  /** `alone`: the referral is the answer; `required`: it is always set; `suggested`: when a fired rule suggests one. */
  readonly referral: 'alone' | 'required' | 'suggested';
  readonly nextSteps: 'referral' | 'without-load' | 'all';
  /** `no-running`: no action that has to do with a run, but to pause. */
  readonly actions: 'referral' | 'no-running' | 'all';
  /** `rest-day`: nothing before or after a run, the rest under the rest day. */
  readonly routines: 'none' | 'rest-day' | 'all';
  /** Whether the general set may be offered. */
  readonly generalSet: boolean;
  readonly withheld: boolean;
  /** The causes that may be named: every one, or only those listed. */
  readonly causes: 'all' | readonly string[];
  readonly findings: boolean;
  /** `emergency`: only questions that could make it an emergency; `rules-first`: those of the fired rules lead. */
  readonly askNext: 'emergency' | 'rules-first' | 'ordinary';
  readonly ceiling: boolean;
  /** Whether a planned run is judged; otherwise it only says that running waits. */
  readonly plannedRun: boolean;
  /** Whether the load risk carries its label and the signals that are not used. */
  readonly loadRiskLabel: boolean;
  /** `paused`: every day without a run and without strength work. */
  readonly week: 'absent' | 'paused' | 'blocks' | 'full';
  readonly responses: boolean;
  readonly ownPatterns: boolean;
  /** Whether `running.state` may be anything but paused or staged. */
  readonly running: boolean;
};

const pausing = {
  ceiling: false,
  plannedRun: false,
  generalSet: false,
  ownPatterns: false,
  running: false,
} as const;

const running = {
  warnings: 'all',
  referral: 'suggested',
  nextSteps: 'all',
  actions: 'all',
  routines: 'all',
  withheld: true,
  causes: 'all',
  findings: true,
  ceiling: true,
  plannedRun: true,
  loadRiskLabel: true,
  responses: true,
  ownPatterns: true,
  running: true,
} as const;

/**
 * What an answer may hold at each level of the gate. Our convention (grade D): a sign that needs a doctor today
 * leaves no room for anything else, and while running waits no sentence invites to run.
 */
export const gateTable: { readonly [L in GateLevel]: GateAllowance } = {
  cut: {
    ...pausing,
    warnings: 'speaking',
    referral: 'alone',
    nextSteps: 'referral',
    actions: 'referral',
    routines: 'none',
    withheld: false,
    causes: [],
    findings: false,
    askNext: 'emergency',
    loadRiskLabel: false,
    week: 'absent',
    responses: false,
  },
  pause: {
    ...pausing,
    warnings: 'speaking-and-facts',
    referral: 'required',
    nextSteps: 'without-load',
    actions: 'no-running',
    routines: 'rest-day',
    withheld: true,
    causes: ['C-ACUTE', 'C-NERVE', 'C-TENDON', 'C-RAMP', 'C-ENERGY'],
    findings: true,
    askNext: 'rules-first',
    loadRiskLabel: true,
    week: 'paused',
    responses: true,
  },
  careful: { ...running, generalSet: false, askNext: 'rules-first', week: 'blocks' },
  open: { ...running, generalSet: true, askNext: 'ordinary', week: 'full' },
};

const clotQuestions = ['chestPain', 'breathlessAtRest', 'coughingBlood'] as const;

/**
 * The only questions that are asked at `cut`, by rule: those whose answer would make the urgent rule an emergency.
 * None at an emergency, and at most three in all. Our convention.
 */
export const emergencyQuestions: { readonly [rule: string]: readonly YesNoSign[] } = {
  'T-CALF': clotQuestions,
  'T-RED-03': clotQuestions,
  'T-RED-07': ['saddleNumbness', 'bladderBowelChange', 'bothLegsWeakNumb'],
};
