import type { Messages } from '#src/core/words/messages.ts';

/** What the runner feels, and habits that make a cause more likely. */
export const symptomTexts = {
  'S-PAIN-R': {
    title: 'Hold off running',
    because: `
      .input {$altersStride :string}
      .match $altersStride
      true {{Your stride is changed.}}
      *    {{You rate {$place :place} {$rating :spoken} of 10.}}`,
    message: `
      .input {$altersStride :string}
      .match $altersStride
      true {{The tightness in {$place :place} changes the way you run. Hold off running until your stride is normal again.}}
      *    {{You rate {$place :place} {$rating :spoken} of 10. Hold off running until the rating has fallen and your stride is normal.}}`,
    clearsWhen: 'You rate {$place :place} {$settledRating :spoken} of 10 or less, and your stride is normal.',
    threshold: 'A rating of {$redRating :spoken} or more, or a changed stride.',
  },
  'S-PAIN-A': {
    title: 'Noticeable tightness',
    because: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{The tightness was worse the morning after.}}
      *    {{You rate {$place :place} {$rating :spoken} of 10.}}`,
    message: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{The tightness in {$place :place} was worse the morning after. Run short and easy until tomorrow morning.}}
      *    {{You rate {$place :place} {$rating :spoken} of 10. Run short and easy until tomorrow morning.}}`,
    pausedMessage: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{The tightness in {$place :place} was worse the morning after.}}
      *    {{You rate {$place :place} {$rating :spoken} of 10.}}`,
    clearsWhen: 'You rate {$place :place} {$settledRating :spoken} of 10 or less, also the next morning.',
    threshold: 'A rating of {$amberRating :spoken} or more, or worse the next morning.',
  },
  'S-PERSIST': {
    title: 'Have this examined',
    because: 'The trouble in {$place :place} has lasted for weeks.',
    message:
      'The trouble in {$place :place} has lasted for {$daysWithSymptoms :days}, long enough for an examination.',
    clearsWhen:
      'A clinician has examined {$place :place}, or you rate {$place :place} below {$rating :spoken} for {$days :days}.',
    threshold:
      'A rating of {$rating :spoken} or more for {$days :days}, or any symptom for {$anySymptomDays :days}, not examined in the last {$examinedDays :days}.',
  },
  'S-OSTRC': {
    title: 'More than a niggle',
    because: 'The problem takes away a clear part of your training.',
    message: `
      .input {$timeLoss :string}
      .match $timeLoss
      true {{You cannot take part at the moment.}}
      *    {{Your answers describe a problem that already limits your running.}}`,
    clearsWhen: 'Your next answers no longer describe a clear loss of training or performance.',
    threshold:
      'A moderate or severe loss of training or performance ({$substantialPoints :points} or more), or no running at all.',
  },
  'S-HOOP': {
    title: 'A lighter day is due',
    because: 'You feel worse than your own usual.',
    message:
      'In your newest check-in sleep, stress, fatigue and soreness add up to {$hooperSum :whole}. That is clearly more than your usual.',
    clearsWhen: 'The sum of your next check-in is back near your own usual.',
    threshold:
      '{$deviations :spoken} standard deviations above your own mean of at least {$entries :whole} entries.',
  },
  'S-INFLAM': {
    title: 'Mention the morning stiffness to a doctor',
    because: 'You are stiff for long in the morning.',
    message:
      'You are stiff for {$morningStiffnessMinutes :minutes} in the morning. Training does not explain stiffness that long. Tell a doctor.',
    clearsWhen: 'Your next check-in says that the stiffness is over within {$minutesWithNightPain :minutes}.',
    threshold:
      'More than {$minutes :minutes}; or more than {$minutesWithNightPain :minutes} with night pain below the age of {$ageYears :whole}.',
  },
  'S-TREND': {
    title: 'Tighter than your usual',
    because: 'The tightness of {$place :place} is above your usual.',
    message: `
      .input {$place :place at=start}
      .match $place
      both {{{$place} have been {$risePoints :points} tighter this week than in the {$baseDays :days} before.}}
      *    {{{$place} has been {$risePoints :points} tighter this week than in the {$baseDays :days} before.}}`,
    clearsWhen: 'The mean rating of {$recentDays :days} comes back near your usual one.',
    threshold:
      'A mean of {$recentDays :days} ({$minRecentDays :days} rated) that lies {$rise :points} above the median of the {$baseDays :days} before ({$minBaseDays :days} rated), and {$deviations :spoken} deviations of at least {$minMad :points}. A mean of {$caution :spoken}, or {$worseMornings :spoken} worse of {$mornings :spoken} mornings, weighs more.',
  },
  'S-SLEEP': {
    title: 'A week of poor sleep',
    because: 'You slept badly this week.',
    message:
      'You slept badly this week ({$meanSleep :spoken} of 7). Poor sleep went with more injuries among runners.',
    clearsWhen: 'The mean of {$recentDays :days} falls below {$poor :spoken} of 7 and near your usual one.',
    threshold:
      'A mean of {$recentDays :days} ({$minRecentDays :days} answered) of {$poor :spoken} of 7, or {$rise :points} above the median of the {$baseDays :days} before ({$minBaseDays :days} answered).',
  },
  'S-REDS': {
    title: 'Take these answers to a sports doctor',
    because: 'Several answers may mean too little energy for your running.',
    message:
      'These answers together belong before a sports doctor. Your body may be getting too little energy for your running.',
    clearsWhen: 'Your next check-in no longer holds these answers.',
    threshold: 'Missed periods, or {$minSigns :signs} of five others.',
  },
  'S-SIT': {
    title: 'A lot of sitting',
    because: 'You sit for much of the day.',
    message: 'You sit {$sittingHours :hours} a day. Long sitting may be part of what you feel.',
    clearsWhen: 'You sit for less than {$hours :hours} a day.',
    threshold: '{$hours :hours} a day or more, with a symptom.',
  },
  'S-BRIDGE': {
    title: 'Hamstrings that tire early',
    because: 'Your single-leg bridge count is low or uneven.',
    message: `
      .input {$poor :string}
      .match $poor
      true {{Your weaker side managed {$lowestRepetitions :whole} single-leg bridges. That suggests hamstrings that tire early.}}
      *    {{Your sides differ by {$differencePercent :percentage} in the single-leg bridge. That suggests that one side tires earlier.}}`,
    clearsWhen:
      'At your next count both sides reach {$poorRepetitions :whole} and differ by less than {$differencePercent :percentage}. Strength needs four to six weeks to change.',
    threshold:
      'Fewer than {$poorRepetitions :whole} on a side, or {$differencePercent :percentage} between the sides. More than {$goodOverRepetitions :whole} is good.',
  },
  'S-PREV': {
    title: 'An earlier hamstring injury',
    because: 'You have had a hamstring injury before.',
    message: `
      .input {$recent :string}
      .match $recent
      true {{You had a hamstring injury within the last {$recentMonths :months}. That is the strongest known risk factor for a new one. All studies of that were in field sports.}}
      *    {{You had a hamstring injury before. An old injury is the strongest known risk factor for a new one. All studies of that were in field sports.}}`,
    clearsWhen: 'The past stays, but weighs less once {$recentMonths :months} are over.',
    threshold: 'Any earlier hamstring injury; within {$recentMonths :months} counts as recent.',
  },
  'S-STATICPRE': {
    title: 'Move long holds to after the run',
    because: 'You hold stretches before running.',
    message:
      'Long holds right before a run cost a little power for a short while. Move first, or hold under a minute within a warm-up.',
    clearsWhen: 'You no longer hold stretches before running.',
    threshold: 'Static stretching before a run.',
  },
  'S-STRETCHFAIL': {
    title: 'More stretching is unlikely to help',
    because: 'You have stretched for weeks without relief.',
    message:
      'You have stretched on {$stretchDaysPerWeek :days} a week for {$stretchWeeks :weeks} without relief. More of the same is unlikely to help.',
    clearsWhen: 'Stretching helps, or you stretch on fewer than {$daysPerWeek :days} a week.',
    threshold: '{$daysPerWeek :days} a week for {$weeks :weeks} or more, without relief.',
  },
  'S-TILT': {
    title: 'Strengthen instead of stretching',
    because: 'Your pelvis tips forward.',
    message: 'With a pelvis that tips forward the hamstrings may already be long, though that is not proven.',
    clearsWhen: 'Your next check-in no longer reports the tilt.',
    threshold: 'A forward tilt, reported or measured.',
  },
} as const satisfies Partial<Messages['rules']>;
