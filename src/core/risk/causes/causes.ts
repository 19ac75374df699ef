import type { CauseId, ReasonId } from '#src/core/domain/cause-ids.ts';
import type { Region } from '#src/core/domain/check-in.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { saysAny } from '#src/core/risk/triage/signs.ts';
import { hasSymptom } from './affected-place.ts';
import type { Cause, CauseReason } from './cause.ts';

type YesNoAnswer = 'quadDominant' | 'tightNeighbours' | 'sorenessAfter12To48h' | 'worstFirst10Minutes';

const saysYes = (field: YesNoAnswer & ReasonId): CauseReason => ({
  id: field,
  holds: ({ answers }) => answers?.[field] === true,
});

const isAmong = (region: Region | null, among: readonly Region[]): boolean =>
  among.includes(region ?? 'hamstring');

const isSoreMuscle = ({ answers }: RiskView): boolean =>
  answers?.sorenessAfter12To48h === true &&
  isAmong(answers.region, ['hamstring', 'calf', 'quadriceps', 'glute']);

/** From 6 of 10 on the light is red: nothing at the calf is loaded then. */
const isTightCalf = ({ answers, triage, rules }: RiskView): boolean => {
  const rating = answers?.tightness ?? 0;
  return (
    triage.level === 'ordinary' &&
    isAmong(answers?.region ?? null, ['calf', 'achilles']) &&
    rating >= 1 &&
    rating < rules['S-PAIN-R'].params.redRating
  );
};

/** Levels beside which stiffness explains nothing. */
const graverThanStiffness: readonly string[] = ['nerve', 'nerve_possible', 'tendon', 'sign', 'open'];

const swollen = ({ answers }: RiskView): boolean =>
  saysAny(answers?.signs ?? {}, ['swelling', 'hotSwollen', 'oneLegSwollenWarmRed']);

const lastsLong = (view: RiskView): boolean =>
  (view.answers?.daysWithSymptoms ?? 0) >= view.rules['S-PERSIST'].params.days && !swollen(view);

const isRestless = ({ answers, rules }: RiskView): boolean =>
  [answers?.meanSleep, answers?.meanStress, answers?.wellness?.sleep, answers?.wellness?.stress].some(
    (rating) => (rating ?? 0) >= rules['O-OVER'].params.meanRating,
  );

/**
 * The possible causes of tightness in runners. The ids are those of the published list; the claims come from
 * the coaching article, the grade says how well each is known.
 */
export const causes: Readonly<Record<CauseId, Cause>> = {
  'C-ACUTE': {
    rules: ['T-ACU-01', 'T-ACU-02', 'T-RED-04', 'T-APO', 'T-ACHILLES'],
    reasons: [],
    ask: ['suddenOnset', 'hoursSinceOnset'],
    grade: 'C',
  },
  'C-NERVE': {
    rules: ['T-NRV-01', 'T-NRV-02', 'T-NRV-03', 'T-RED-01', 'T-RED-07'],
    reasons: [],
    ask: ['tingling', 'shootingBelowKnee', 'stretchMakesWorse', 'slumpPositive', 'backPainWithLegPain'],
    grade: 'C',
  },
  'C-TENDON': {
    rules: ['T-PHT-01'],
    reasons: [],
    ask: ['deepButtockPainSitting', 'tenderSitBone', 'worseAfterHillOrSpeed'],
    ofHamstring: true,
    grade: 'C',
  },
  'C-RAMP': {
    rules: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-PLAN', 'L-NOREF'],
    reasons: [],
    ask: [],
    grade: 'B',
  },
  'C-SPEED': { rules: ['L-SPD', 'L-INT'], reasons: [], ask: [], grade: 'C' },
  'C-PREVINJ': {
    rules: ['S-PREV'],
    reasons: [],
    ask: ['previousHamstringMonths'],
    ofHamstring: true,
    grade: 'B',
  },
  'C-ENERGY': { rules: ['S-REDS'], reasons: [], ask: ['unexplainedWeightLoss'], grade: 'B' },
  'C-CALF': { rules: [], reasons: [{ id: 'tightCalf', holds: isTightCalf }], ask: [], grade: 'C' },
  'C-NOBREAK': {
    rules: ['R-HARD', 'R-STREAK', 'R-REST', 'L-MONO', 'O-OVER'],
    reasons: [],
    ask: ['sessionRpe', 'wellness'],
    grade: 'D',
  },
  'C-SLEEP': { rules: ['S-SLEEP'], reasons: [], ask: ['wellness'], grade: 'B' },
  'C-WEAKLONG': { rules: ['S-BRIDGE'], reasons: [], ask: ['bridge'], ofHamstring: true, grade: 'C' },
  'C-DOMS': {
    rules: ['L-DOWN'],
    reasons: [saysYes('sorenessAfter12To48h')],
    // A rating alone is no soreness after a run.
    onlyIf: isSoreMuscle,
    ask: ['sorenessAfter12To48h'],
    grade: 'B',
  },
  'C-GLUTE': { rules: ['S-BRIDGE'], reasons: [], ask: ['bridge'], ofHamstring: true, grade: 'C' },
  'C-COLDSTART': {
    rules: ['S-STATICPRE'],
    reasons: [saysYes('worstFirst10Minutes')],
    ask: ['worstFirst10Minutes'],
    grade: 'C',
  },
  'C-SIT': {
    rules: ['S-SIT', 'S-INFLAM'],
    reasons: [],
    onlyIf: hasSymptom,
    ask: ['sittingHours'],
    grade: 'D',
  },
  'C-STRETCHONLY': {
    rules: ['S-STATICPRE', 'S-STRETCHFAIL'],
    reasons: [],
    ask: ['stretchBeforeRun', 'stretchHelps'],
    grade: 'B',
  },
  'C-CHRONICSTIFF': {
    rules: ['S-PERSIST'],
    reasons: [{ id: 'longStiffnessWithoutSwelling', holds: lastsLong }],
    onlyIf: (view) => !swollen(view) && !graverThanStiffness.includes(view.triage.level),
    ask: ['daysWithSymptoms', 'swelling'],
    grade: 'D',
  },
  // C-UNK is a rule of cadence too, but an unknown cadence points to nothing.
  'C-OVERSTRIDE': { rules: ['C-OVS-P', 'C-OVS-L', 'C-SELF', 'C-DECAY'], reasons: [], ask: [], grade: 'C' },
  'C-TILT': { rules: ['S-TILT'], reasons: [], ask: ['anteriorTilt'], ofHamstring: true, grade: 'D' },
  'C-QUADDOM': {
    rules: ['S-BRIDGE'],
    reasons: [saysYes('quadDominant')],
    onlyIf: ({ answers }) => answers?.quadDominant !== false,
    ask: ['quadDominant'],
    ofHamstring: true,
    grade: 'D',
  },
  // The balance of ground contact is its only signal of a watch.
  'C-CORE': { rules: ['C-ASYM'], reasons: [], ask: [], grade: 'D' },
  'C-CHAIN': { rules: [], reasons: [saysYes('tightNeighbours')], ask: ['tightNeighbours'], grade: 'D' },
  'C-SYMPATH': {
    rules: ['S-HOOP'],
    reasons: [
      {
        id: 'restingHeartRateUp',
        holds: ({ answers, rules }) => (answers?.restingHrDelta ?? 0) >= rules['O-OVER'].params.restingBpm,
      },
      { id: 'poorSleepOrStress', holds: isRestless },
    ],
    ask: ['wellness'],
    grade: 'D',
  },
};

/** Increased by one with every change of a cause, its texts, or what points to it; stored with every assessment. */
export const causesVersion = 2;
