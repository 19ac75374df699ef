/** Every factor, in the order in which findings are shown. */
export const factorIds = [
  'spinal-nerves',
  'heart-and-lungs',
  'dark-urine',
  'swollen-leg',
  'complete-tear',
  'growing-weakness',
  'hot-swelling',
  'bone-pain',
  'night-pain',
  'muscle-pressure',
  'calf-clot',
  'heel-tendon',
  'fresh-strain',
  'older-strain',
  'fever',
  'hop-pain',
  'growing-bone',
  'nerve-both-legs',
  'nerve-signs',
  'sit-bone-pain',
  'open-signs',
  'lone-signs',
  'return-to-running',
  'clear-first',
  'pain',
  'persistence',
  'training-loss',
  'wellness',
  'morning-stiffness',
  'tightness-trend',
  'sleep',
  'energy',
  'session-spike',
  'planned-run',
  'week-change',
  'monotony',
  'intensity',
  'fast-running',
  'downhill',
  'acute-chronic-ratio',
  'hard-spacing',
  'run-streak',
  'rest-days',
  'low-cadence',
  'own-cadence',
  'late-cadence',
  'contact-balance',
  'sitting',
  'bridge',
  'previous-injury',
  'stretch-timing',
  'stretch-relief',
  'pelvic-tilt',
  'overreaching',
  'overreaching-time',
] as const;
/** A factor by its id. */
export type FactorId = (typeof factorIds)[number];

/** What a factor can be missing. */
export type MissingId =
  | 'runs'
  | 'runsThisWeek'
  | 'runIn30Days'
  | 'distance'
  | 'plannedRun'
  | 'knownWeek'
  | 'knownMonth'
  | 'sessionLoad'
  | 'intensity'
  | 'cadenceRuns'
  | 'minuteBins'
  | 'longRuns'
  | 'contactBalance'
  | 'speedOfRuns'
  | 'dropOfRuns'
  | 'checkIn'
  | 'signs'
  | 'conditions'
  | 'tightness'
  | 'daysWithSymptoms'
  | 'ostrc'
  | 'wellness'
  | 'wellnessHistory'
  | 'morningStiffness'
  | 'earlierRatings'
  | 'sleepAnswers'
  | 'energyAnswers'
  | 'sittingHours'
  | 'bridge'
  | 'previousInjury'
  | 'stretchTiming'
  | 'stretchHabit'
  | 'anteriorTilt'
  | 'overreachingSigns'
  | 'overreachingDays';

/** Signals that are shown and never used for the load risk. */
export type NotUsedId = 'acwr' | 'cadence' | 'restDays' | 'monotony' | 'form' | 'weekChange';
