import type { Messages } from '#src/core/words/messages.ts';

/** Time between runs, cadence, and doing more than is recovered from. */
export const runningTexts = {
  'R-HARD': {
    title: 'Two hard runs close together',
    because: 'Two hard runs were close together.',
    message: 'Two hard runs lie {$shortestHardGapHours :hours} apart.',
    clearsWhen: '{$activeDays :days} have passed since the second one.',
    threshold:
      'Less than {$infoHours :hours}, with the later run in the last {$activeDays :days}. Less than {$cautionHours :hours} weighs more with pain, a worse morning, a long streak or no rest day.',
  },
  'R-STREAK': {
    title: 'Many days in a row',
    because: 'You have run many days in a row.',
    message: `
      .input {$ranToday :string}
      .input {$ownLongestDays :days}
      .match $ranToday $ownLongestDays
      true none {{You ran {$streakDays :days} in a row up to today.}}
      true *    {{You ran {$streakDays :days} in a row up to today. Your longest before was {$ownLongestDays}.}}
      *    none {{You ran {$streakDays :days} in a row up to yesterday. A run today would be the {$nextDays :ordinal}.}}
      *    *    {{You ran {$streakDays :days} in a row up to yesterday. A run today would be the {$nextDays :ordinal}. Your longest before was {$ownLongestDays}.}}`,
    clearsWhen: 'You take a day without running.',
    threshold:
      '{$longDays :days} in a row, or over {$overOwnDays :days} more than your longest of the {$habitDays :days} before, of which {$minKnownDays :days} must be known. From {$unknownHabitDays :days} on, with nothing known before, daily running is your habit.',
  },
  'R-REST': {
    title: 'No rest day this week',
    because: 'You skipped your usual rest days.',
    message: `
      .input {$ranToday :string}
      .match $ranToday
      true {{You ran on each of the seven days up to today. Normally you take {$habitRestDaysPerWeek :days} off a week.}}
      *    {{You ran on each of the seven days up to yesterday. Normally you take {$habitRestDaysPerWeek :days} off a week.}}`,
    clearsWhen: 'You take a day without running.',
    threshold:
      'No rest day in seven, with a habit of {$restDaysPerWeek :spoken} or more a week in the {$habitDays :days} before.',
  },
  'C-UNK': {
    title: 'No cadence in your runs',
    because: 'Your runs carry no cadence.',
    message: 'Your runs carry no usable cadence. Nothing can be said of the length of your steps.',
    clearsWhen: 'A run with cadence arrives.',
    threshold: 'No run with cadence in {$windowDays :days}.',
  },
  'C-OVS-P': {
    title: 'Cadence a little low',
    because: 'Your cadence is a little low for your speed and height.',
    message:
      'Your cadence is {$medianDeficitPercent :percentage} below what your speed and height suggest. A watch does not see where your foot lands.',
    clearsWhen:
      'The median of {$windowDays :days} lies less than {$fromPercent :percentage} below the expectation.',
    threshold:
      '{$fromPercent :percentage} or more and less than {$underPercent :percentage} below the expectation, over at least {$runs :runs} and {$minutes :minutes} in {$windowDays :days}.',
  },
  'C-OVS-L': {
    title: 'Cadence lower than most at your speed',
    because: 'Your cadence is lower than most at your speed and height.',
    message:
      'Your cadence is {$medianDeficitPercent :percentage} below what your speed and height suggest. That selects a drill and is no danger.',
    clearsWhen:
      'The median of {$windowDays :days} lies less than {$fromPercent :percentage} below the expectation.',
    threshold:
      '{$fromPercent :percentage} or more below the expectation, over at least {$runs :runs} and {$minutes :minutes} in {$windowDays :days}.',
  },
  'C-SELF': {
    title: 'Cadence below your own normal',
    because: 'Your cadence is below your own normal.',
    message:
      'In {$runsBelow :runs} of the last {$activeDays :days} your cadence was lower than your own normal at that speed. Worth noticing, nothing more.',
    clearsWhen:
      'Fewer than {$runs :runs} of the last {$activeDays :days} lie that far below your own normal.',
    threshold:
      '{$fromPercent :percentage} or more below your own line of {$lineDays :days}, in {$runs :runs} of the last {$activeDays :days}.',
  },
  'C-DECAY': {
    title: 'Cadence fell late in a run',
    because: 'Your cadence fell late in a run.',
    message:
      'In your run {$daysAgo :when} cadence fell by {$decayPercent :percentage} towards the end, more than the pace explains.',
    clearsWhen: '{$activeDays :days} pass without such a run.',
    threshold:
      '{$fromPercent :percentage} or more from the first to the last third, at equal speed, in the last {$activeDays :days}.',
  },
  'C-ASYM': {
    title: 'Left and right differ',
    because: 'Left and right differ in ground contact.',
    message:
      'Ground contact was off balance in {$runsOff :runs} of your last {$runsCompared :runs}. Watches measure this roughly.',
    clearsWhen: 'Fewer than {$runs :runs} of your last {$ofLastRuns :runs} are off balance.',
    threshold: '{$fromPoints :points} from even in {$runs :runs} of {$ofLastRuns :runs}.',
  },
  'O-OVER': {
    title: 'You may be doing more than you recover from',
    because: 'Several signs of too little recovery came together.',
    message: 'There are {$signs :signs} of too little recovery at the same time.',
    clearsWhen: 'Fewer than {$signs :signs} come together in your next check-in.',
    threshold:
      '{$signs :signs} or more of seven. A mean rating counts from {$meanRating :spoken}, the resting heart rate from {$restingBpm :spoken} beats above your own, the load when it rises by more than {$loadShare :percent}.',
  },
  'O-REFER': {
    title: 'See a doctor about this',
    because: 'Those signs have lasted {$days :days}.',
    message:
      'You have felt this way for {$overreachingDays :days}. See a doctor, so that other causes can be ruled out.',
    clearsWhen: 'Your next check-in no longer holds those signs.',
    threshold: 'The signs last {$days :days} or more.',
  },
} as const satisfies Partial<Messages['rules']>;
