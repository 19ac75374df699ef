import type { CauseId, ReasonId } from '#src/core/domain/cause-ids.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { saysAny } from '#src/core/risk/triage/signs.ts';
import type { Cause, CauseReason } from './cause.ts';

type YesNoAnswer = 'quadDominant' | 'tightNeighbours' | 'sorenessAfter12To48h' | 'worstFirst10Minutes';

const saysYes = (field: YesNoAnswer & ReasonId): CauseReason => ({
  id: field,
  holds: ({ answers }) => answers?.[field] === true,
  weight: 3,
});

const saysNo =
  (field: YesNoAnswer) =>
  ({ answers }: RiskView): boolean =>
    answers?.[field] === false;

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
  'C-RAMP': {
    rules: ['L-SPK-S', 'L-SPK-M', 'L-SPK-L', 'L-PLAN', 'L-WK-30', 'L-WK-100', 'L-NOREF'],
    reasons: [],
    ask: [],
    grade: 'B',
  },
  'C-NOBREAK': {
    rules: ['R-HARD', 'R-STREAK', 'R-REST', 'L-MONO', 'O-OVER'],
    reasons: [],
    ask: ['sessionRpe', 'wellness'],
    grade: 'D',
  },
  // C-UNK is a rule of cadence too, but an unknown cadence points to nothing.
  'C-OVERSTRIDE': { rules: ['C-OVS-P', 'C-OVS-L', 'C-SELF', 'C-DECAY'], reasons: [], ask: [], grade: 'C' },
  'C-GLUTE': { rules: ['S-BRIDGE'], reasons: [], ask: ['bridge'], grade: 'C' },
  'C-CORE': { rules: ['C-ASYM'], reasons: [], ask: [], grade: 'D' },
  'C-TILT': { rules: ['S-TILT'], reasons: [], ask: ['anteriorTilt'], grade: 'D' },
  'C-SIT': { rules: ['S-SIT'], hints: ['S-INFLAM'], reasons: [], ask: ['sittingHours'], grade: 'D' },
  'C-NERVE': {
    rules: ['T-NRV-01', 'T-NRV-02', 'T-RED-01', 'T-RED-07'],
    reasons: [],
    ask: ['tingling', 'shootingBelowKnee', 'stretchMakesWorse', 'slumpPositive', 'backPainWithLegPain'],
    grade: 'C',
  },
  'C-PREVINJ': { rules: ['S-PREV'], reasons: [], ask: ['previousHamstringMonths'], grade: 'B' },
  'C-QUADDOM': {
    rules: ['S-BRIDGE'],
    reasons: [saysYes('quadDominant')],
    ruledOut: saysNo('quadDominant'),
    ask: ['quadDominant'],
    grade: 'D',
  },
  'C-WEAKLONG': { rules: ['S-BRIDGE'], reasons: [], ask: ['bridge'], grade: 'B' },
  'C-STRETCHONLY': {
    rules: ['S-STATICPRE', 'S-STRETCHFAIL'],
    reasons: [],
    ask: ['stretchBeforeRun', 'stretchHelps'],
    grade: 'B',
  },
  'C-COLDSTART': {
    rules: ['S-STATICPRE'],
    reasons: [saysYes('worstFirst10Minutes')],
    ask: ['worstFirst10Minutes'],
    grade: 'C',
  },
  'C-CHAIN': { rules: [], reasons: [saysYes('tightNeighbours')], ask: ['tightNeighbours'], grade: 'D' },
  'C-CHRONICSTIFF': {
    rules: ['S-PERSIST'],
    reasons: [{ id: 'longStiffnessWithoutSwelling', holds: lastsLong, weight: 2 }],
    ruledOut: swollen,
    ask: ['daysWithSymptoms', 'swelling'],
    grade: 'D',
  },
  'C-DOMS': {
    rules: ['L-DOWN'],
    hints: ['S-PAIN-A'],
    reasons: [saysYes('sorenessAfter12To48h')],
    ruledOut: saysNo('sorenessAfter12To48h'),
    ask: ['sorenessAfter12To48h'],
    grade: 'B',
  },
  'C-SYMPATH': {
    rules: ['S-HOOP'],
    reasons: [
      {
        id: 'restingHeartRateUp',
        holds: ({ answers, rules }) => (answers?.restingHrDelta ?? 0) >= rules['O-OVER'].params.restingBpm,
        weight: 1,
      },
      { id: 'poorSleepOrStress', holds: isRestless, weight: 1 },
    ],
    ask: ['wellness'],
    grade: 'D',
  },
  'C-ACUTE': {
    rules: ['T-ACU-01', 'T-ACU-02', 'T-RED-04'],
    reasons: [],
    ask: ['suddenOnset', 'hoursSinceOnset'],
    grade: 'C',
  },
};

/** Increased by one with every change of a cause, its texts, or what points to it; stored with every assessment. */
export const causesVersion = 1;
