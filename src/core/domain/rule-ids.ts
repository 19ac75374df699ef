/** Every rule that can warn. */
export const warningRuleIds = [
  'T-RED-01',
  'T-RED-02',
  'T-RED-03',
  'T-RED-04',
  'T-RED-07',
  'T-RED-06',
  'T-RED-08',
  'T-RED-05',
  'T-RED-09',
  'T-ACU-01',
  'T-ACU-02',
  'T-ILL-01',
  'T-BSI-02',
  'T-NRV-01',
  'T-NRV-02',
  'T-PHT-01',
  'S-PAIN-R',
  'S-PAIN-A',
  'S-PERSIST',
  'S-OSTRC',
  'S-HOOP',
  'S-INFLAM',
  'S-TREND',
  'S-SLEEP',
  'S-REDS',
  'S-SIT',
  'S-BRIDGE',
  'S-PREV',
  'S-STATICPRE',
  'S-STRETCHFAIL',
  'S-TILT',
  'L-SPK-S',
  'L-SPK-M',
  'L-SPK-L',
  'L-PLAN',
  'L-NOREF',
  'L-WK-30',
  'L-WK-100',
  'L-NOBASE',
  'L-MONO',
  'L-INT',
  'L-SPD',
  'L-DOWN',
  'L-ACWR',
  'R-HARD',
  'R-STREAK',
  'R-REST',
  'C-UNK',
  'C-OVS-P',
  'C-OVS-L',
  'C-SELF',
  'C-DECAY',
  'C-ASYM',
  'O-OVER',
  'O-REFER',
] as const;
/** A rule that can raise a warning. */
export type WarningRuleId = (typeof warningRuleIds)[number];

/** Every gate: a rule that withholds routines and never warns. */
export const gateIds = [
  'G-CUTOFF',
  'G-NOSTATIC-PRE',
  'G-NOHEAT-72H',
  'G-NERVE',
  'G-NONORDIC-ACUTE',
  'G-TILT',
  'G-NOBOUNCE',
  'G-SHARP',
  'G-STRENGTH-SPACING',
  'G-COLDTIME',
] as const;
/** A gate by its id. */
export type GateId = (typeof gateIds)[number];

/** Every rule, gates last. */
export const ruleIds = [...warningRuleIds, ...gateIds] as const;
/** A rule by its id. */
export type RuleId = (typeof ruleIds)[number];
