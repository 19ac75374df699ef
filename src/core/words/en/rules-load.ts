import type { Messages } from '#src/core/words/messages.ts';

/** A run, or the longest of a chain of jumps, against what was usual before. */
const jumpMessage = `
  .input {$basis :string}
  .input {$chain :string}
  .match $basis $chain
  duration true {{Your run {$daysAgo :when} was {$durationSeconds :secondsAsMinutes}: {$changeShare :percent} longer than anything in the {$windowDays :days} before your first jump ({$longest30Seconds :secondsAsMinutes}).}}
  duration *    {{Your run {$daysAgo :when} was {$durationSeconds :secondsAsMinutes}: {$changeShare :percent} longer than anything in the {$windowDays :days} before ({$longest30Seconds :secondsAsMinutes}).}}
  *        true {{Your run {$daysAgo :when} was {$distanceMeters :km}: {$changeShare :percent} longer than anything in the {$windowDays :days} before your first jump ({$longest30Meters :km}).}}
  *        *    {{Your run {$daysAgo :when} was {$distanceMeters :km}: {$changeShare :percent} longer than anything in the {$windowDays :days} before ({$longest30Meters :km}).}}`;

/** Distance, its jumps and its sameness. */
export const loadTexts = {
  'L-SPK-S': {
    title: 'A longer run than you are used to',
    because: 'One run was longer than you are used to.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} have passed since that run.',
    threshold:
      'More than {$overShare :percent} and up to {$upToShare :percent} longer than the longest run of the {$windowDays :days} before, in the last {$activeDays :days}; jumps in a row count as one.',
  },
  'L-SPK-M': {
    title: 'A much longer run than you are used to',
    because: 'One run was much longer than you are used to.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} have passed since that run.',
    threshold:
      'More than {$overShare :percent} and up to {$upToShare :percent} longer than the longest run of the {$windowDays :days} before, in the last {$activeDays :days}; jumps in a row count as one.',
  },
  'L-SPK-L': {
    title: 'More than {$overShare :twice} your longest run',
    because: 'One run was more than {$overShare :twice} your longest.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} have passed since that run.',
    threshold:
      'More than {$overShare :percent} longer than the longest run of the {$windowDays :days} before, in the last {$activeDays :days}; jumps in a row count as one.',
  },
  'L-PLAN': {
    title: 'The planned run is a big step',
    because: 'The planned run is a big step.',
    message: `
      .input {$race :string}
      .match $race
      true {{The race of {$plannedMeters :km unlike=$ceilingMeters} is longer than the {$ceilingMeters :km unlike=$plannedMeters} that fit your last weeks.}}
      *    {{{$plannedMeters :km unlike=$ceilingMeters} is longer than the {$ceilingMeters :km unlike=$plannedMeters} that fit your last weeks.}}`,
    clearsWhen: 'The plan stays at or below the ceiling.',
    threshold:
      'More than {$growthShare :percent} beyond the longest run of {$longestDays :days}, or of the days before a jump of the last {$jumpDays :days} ({$jumpDaysWhenSore :days} with pain). Older runs count up to {$agedFactor :times} the longest of {$recentDays :days}; without a run in those, {$lapsedShare :percent}.',
  },
  'L-NOREF': {
    title: 'Back after a break',
    because: 'You are back after a break.',
    message: 'There is no run in the {$windowDays :days} before today’s to compare with.',
    clearsWhen: 'Tomorrow: then today’s run is the one to compare with.',
    threshold: 'No other run in the {$windowDays :days} before, and at least {$knownDays :days} known.',
  },
  'L-WK-30': {
    title: 'A bigger week than the last',
    because: 'This week was bigger than the last.',
    message:
      'You ran {$acuteMeters :km} in seven days after {$previous7Meters :km} in the seven before: {$changeShare :percent} more. On its own that says little.',
    clearsWhen: 'The rise against the seven days before falls to {$overShare :percent} or less.',
    threshold:
      'More than {$overShare :percent} and up to {$upToShare :percent} more than the seven days before.',
  },
  'L-WK-100': {
    title: 'Your weekly distance {$overShare :grown}',
    because: 'Your weekly distance {$overShare :grown}.',
    message:
      'You ran {$acuteMeters :km} in seven days after {$previous7Meters :km} in the seven before. Whether that alone matters is disputed: one cohort saw more injuries, others saw none.',
    clearsWhen: 'Seven days are no longer more than {$overShare :double} the seven before.',
    threshold: 'More than {$overShare :percent} more than the seven days before.',
  },
  'L-NOBASE': {
    title: 'No week to compare with',
    because: 'There is no week to compare with.',
    message: 'There is too little running known from the week before to compare this week with.',
    clearsWhen: 'A week with enough running lies behind you.',
    threshold: 'Less than {$baseMeters :km} in the seven days before.',
  },
  'L-MONO': {
    title: 'Every day looks the same',
    because: 'Your days were all alike.',
    message:
      'Your last {$days :days} were all alike and no lighter than your usual week. A rest day between is a habit of coaches, not a finding.',
    clearsWhen: 'The days of a week differ more, or the {$days :days} are lighter than your usual week.',
    threshold:
      'A monotony of {$monotony :spoken} or more over {$days :days}, with at least the usual load of the {$habitWeeks :weeks} before.',
  },
  'L-INT': {
    title: 'More hard running than usual',
    because: 'You ran hard more than usual.',
    message:
      'You ran {$hardSeconds :secondsAsMinutes} hard in the last seven days; your usual week has {$habitSeconds :secondsAsMinutes}.',
    clearsWhen:
      'The hard minutes of seven days fall below {$hardMinutes :minutes}, or to {$timesHabit :spoken} times your usual week.',
    threshold:
      '{$hardMinutes :minutes} or more and over {$timesHabit :spoken} times the mean of the {$habitWeeks :weeks} before.',
  },
  'L-SPD': {
    title: 'More fast running than usual',
    because: 'You ran more at a fast speed than usual.',
    message: 'You ran {$fastMeters :km} fast this week, against {$usualWeekMeters :km} in a usual week.',
    clearsWhen: 'The fast distance of {$recentDays :days} falls to {$ratio :times} your usual week.',
    threshold:
      '{$minMeters :meters} or more fast in {$recentDays :days}, over {$ratio :times} the usual week of the {$baseDays :days} before (at least {$floorWeekMeters :meters}). Fast is {$ofMedian :spoken} times your usual speed and {$floorMetersPerSecond :speed} or more. This needs {$minRuns :runs} of known speed and {$minKnownDays :days} known.',
  },
  'L-DOWN': {
    title: 'More downhill than usual',
    because: 'You ran downhill more than usual.',
    message:
      'You ran down {$dropMeters :height} this week, against {$usualWeekMeters :height} in a usual one. Sore thighs may follow.',
    clearsWhen: 'The height lost in {$recentDays :days} falls to {$ratio :times} your usual week.',
    threshold:
      '{$minMeters :height} or more downhill in {$recentDays :days}, over {$ratio :times} the usual week of the {$baseDays :days} before (at least {$floorWeekMeters :height}). This needs {$minKnownDays :days} known.',
  },
  'L-ACWR': {
    title: 'Shown, not used',
    because: 'The ratio of this week to the last four is shown.',
    message:
      'The ratio of this week to the last four is shown for information. Among runners a higher ratio went with fewer injuries, so it never warns.',
    clearsWhen: 'It never warns.',
    threshold: 'None.',
  },
} as const satisfies Partial<Messages['rules']>;
