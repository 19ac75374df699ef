import type { Measured } from '#src/core/domain/finding.ts';
import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { kilometers, minutes, percent, ratio, spoken, whole } from './format.ts';
import type { Language } from './language.ts';

const counted = (one: string, many: string) => (value: number) =>
  `${whole(value)} ${whole(value) === '1' ? one : many}`;

const when = (daysAgo: number): string => {
  if (daysAgo <= 0) return 'today';
  return daysAgo === 1 ? 'yesterday' : `${whole(daysAgo)} days ago`;
};

const has = (measured: Measured, name: string): boolean => measured[name] === true;

/** True when two distances would be told as the same number of kilometers. */
const soundsAlike = (measured: Measured, one: string, other: string): boolean => {
  const [a, b] = [measured[one], measured[other]];
  return typeof a === 'number' && typeof b === 'number' && kilometers(a) === kilometers(b);
};

/** English. The one place of every sentence that a runner reads about risk. */
export const en = {
  formats: {
    km: (meters) => `${kilometers(meters)} km`,
    /** For two distances that would sound alike. */
    fineKm: (meters) => `${ratio(meters / METERS_PER_KILOMETER)} km`,
    percent: (share) => `${percent(share)}%`,
    percentage: (value) => `${spoken(value)}%`,
    days: counted('day', 'days'),
    weeks: counted('week', 'weeks'),
    hours: counted('hour', 'hours'),
    minutes: counted('minute', 'minutes'),
    secondsAsMinutes: (seconds) => `${minutes(seconds)} minutes`,
    months: counted('month', 'months'),
    runs: counted('run', 'runs'),
    signs: counted('sign', 'signs'),
    times: counted('time', 'times'),
    points: (value) => `${spoken(value)} points`,
    whole,
    spoken,
    ratio,
    when,
  },

  rules: {
    'T-RED-01': {
      title: 'Get emergency help now',
      because: 'There are signs of pressure on the nerves at the base of the spine.',
      message:
        'What you describe can mean that the nerves at the base of your spine are under pressure. Go to an emergency department now. Do not exercise.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Any one of these signs is enough.',
    },
    'T-RED-02': {
      title: 'Get emergency help now',
      because: 'There is chest pain, a collapse, coughed-up blood or breathlessness at rest.',
      message:
        'Chest pain, a collapse, coughing up blood or breathlessness at rest needs emergency help now. Do not wait and do not exercise.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Any one of these signs is enough.',
    },
    'T-RED-03': {
      title: 'See a doctor today',
      because: 'One leg is swollen, warm or discoloured.',
      message:
        'One leg that is swollen, warm or changed in colour can have a blood clot in it. Get medical advice today. No massage, no rolling and no heat.',
      clearsWhen: 'A doctor has examined the leg and your answers have changed.',
      threshold: 'This sign alone is enough.',
    },
    'T-RED-04': {
      title: 'Have the leg examined today',
      because: 'There are signs of a complete tear, or the leg bears no weight.',
      message: (measured) =>
        has(measured, 'cannotBearWeight')
          ? 'A leg that cannot bear your weight has to be examined today. Protect it until then.'
          : 'A pop followed by a large bruise, a gap or real weakness can be a complete tear. Protect the leg and have it examined today.',
      clearsWhen: 'A clinician has examined the leg and your answers have changed.',
      threshold: 'A pop with a large bruise, a gap or weakness; or a leg that bears no weight.',
    },
    'T-RED-05': {
      title: 'Stop running and be examined',
      because: 'There are signs of an injury of the bone.',
      message:
        'Pain at one point on a bone that comes on hopping, at rest or at night, or groin pain when you stand on the leg, can be a stress fracture. Stop running and be examined today.',
      clearsWhen: 'A clinician has ruled out an injury of the bone and your answers have changed.',
      threshold: 'One sore point on bone with pain on hopping, at rest or at night; or groin pain on weight.',
    },
    'T-RED-06': {
      title: 'See a doctor today',
      because: 'There is a fever with a hot, swollen area.',
      message: 'A fever together with a hot, swollen area has to be looked at by a doctor today.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Both signs together.',
    },
    'T-RED-07': {
      title: 'See a doctor today',
      because: 'The leg or foot is getting weaker.',
      message: 'Weakness in the leg or foot that is growing has to be examined today. Do not train on it.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Either sign is enough.',
    },
    'T-RED-08': {
      title: 'Get emergency help now',
      because: 'There is dark urine with severe muscle pain.',
      message:
        'Dark urine together with severe muscle pain needs an emergency department now. Do not exercise.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Both signs together.',
    },
    'T-RED-09': {
      title: 'See a doctor today',
      because: 'There is night pain with other general signs.',
      message: 'Pain at night together with these other answers belongs to a doctor, not to exercises.',
      clearsWhen: 'A doctor has examined you and your answers have changed.',
      threshold: 'Night pain with fever, unexplained weight loss or a history of cancer.',
    },
    'T-ACU-01': {
      title: 'Protect this leg for a few days',
      because: 'It began suddenly, like a strain, and may be fresh.',
      message: (measured) =>
        measured['hoursSinceOnset'] === null
          ? 'Your answers sound like a fresh strain. You did not say when it began, so it counts as fresh. Take the load off it for one to three days. No heat, stretching, massage or strength work yet.'
          : 'Your answers sound like a fresh strain. Take the load off it for one to three days. No heat, stretching, massage or strength work yet.',
      clearsWhen: 'More than {freshHours|hours} have passed since it began and it is settling.',
      threshold:
        'A pop, or a sudden start with bruise, swelling, sharp pain or painful walking, within {freshHours|hours}.',
    },
    'T-ACU-02': {
      title: 'Keep it gentle until it is examined',
      because: 'It began suddenly, like a strain, and the first days are over.',
      message:
        'The first days after a strain are over. Movement that does not hurt is good now. Hard work at full stretch waits until a clinician has examined it.',
      clearsWhen: 'A clinician has cleared you and your next check-in no longer describes a strain.',
      threshold: 'The same signs, more than {freshHours|hours} ago.',
    },
    'T-ILL-01': {
      title: 'No training with a fever',
      because: 'There is a fever.',
      message:
        'Do not train while you have a fever. Start again easily once you have felt well for a day or two.',
      clearsWhen: 'The fever is gone and your next check-in says so.',
      threshold: 'Any fever.',
    },
    'T-BSI-02': {
      title: 'Pause running for now',
      because: 'One point on a bone is sore.',
      message: 'Pain at one point on a bone: pause running and have it looked at before you go on.',
      clearsWhen:
        'The point is no longer sore, or a clinician has cleared you, and your next check-in says so.',
      threshold: 'One sore point on bone, without pain on hopping, at rest or at night.',
    },
    'T-NRV-01': {
      title: 'Do not stretch this, have it checked',
      because: 'Several answers, or one clear one, point to an irritated nerve.',
      message:
        'Your answers point more to an irritated nerve than to a short muscle. Do not stretch the back of the leg. Try gentle nerve glides and have it checked.',
      clearsWhen:
        'Your next check-in says that tingling, numbness and shooting pain are gone and that stretching no longer makes it worse.',
      threshold: 'One clear sign, or two of the softer ones.',
    },
    'T-NRV-02': {
      title: 'Leave stretching out for now',
      because: 'One answer points to an irritated nerve.',
      message:
        'One of your answers can point to an irritated nerve. Leave out stretching the back of the thigh for now and answer the other nerve questions.',
      clearsWhen: 'Your next check-in no longer holds a nerve sign.',
      threshold: 'Exactly one of the two softer signs.',
    },
    'T-PHT-01': {
      title: 'Go easy on deep stretches',
      because: 'Deep buttock pain comes on sitting.',
      message:
        'Deep buttock pain on sitting can come from the tendon where the hamstring begins. Stretching usually irritates it. Slow strength work suits it better. Have it checked if it stays.',
      clearsWhen: 'Your next check-in says that sitting no longer brings on the deep buttock pain.',
      threshold: 'Deep buttock pain on sitting with a tender sit bone, or worse after hills or speed.',
    },

    'S-PAIN-R': {
      title: 'Hold off running',
      because: 'It is strong, or it changes how you run.',
      message: (measured) =>
        has(measured, 'altersStride')
          ? 'It changes the way you run. Hold off running until your stride is normal again and the rating has settled.'
          : 'You rate it {rating|spoken} on a scale up to ten. Hold off running until it has settled and your stride is normal.',
      clearsWhen: 'You rate it {settledRating|spoken} or less and your stride is normal.',
      threshold: 'A rating of {redRating|spoken} or more, or a changed stride.',
    },
    'S-PAIN-A': {
      title: 'Watch how it behaves',
      because: 'It is moderate, or worse the next morning.',
      message: (measured) => {
        if (has(measured, 'runningPaused')) {
          return has(measured, 'nextMorningWorse')
            ? 'It is worse the morning after. Running waits until the graver sign is settled.'
            : 'You rate it {rating|spoken} on a scale up to ten. Running waits until the graver sign is settled.';
        }
        return has(measured, 'nextMorningWorse')
          ? 'It is worse the morning after. Make the next runs shorter and easier, nothing hard, and look again tomorrow morning.'
          : 'You rate it {rating|spoken} on a scale up to ten. That is acceptable only if it is no worse tomorrow morning. Keep the next runs short and easy.';
      },
      clearsWhen: 'You rate it {settledRating|spoken} or less and it is no worse the next morning.',
      threshold: 'A rating of {amberRating|spoken} or more, or worse the next morning.',
    },
    'S-PERSIST': {
      title: 'Have this examined',
      because: 'It has lasted for weeks.',
      message: 'This has gone on for {daysWithSymptoms|days}. That is long enough to have it examined.',
      clearsWhen:
        'Your next check-in rates it below {rating|spoken} and it has lasted less than {anySymptomDays|days}, or it is gone.',
      threshold:
        'A rating of {rating|spoken} or more for {days|days}, or any symptom for {anySymptomDays|days}.',
    },
    'S-OSTRC': {
      title: 'More than a niggle',
      because: 'It takes away a clear part of your training.',
      message:
        'Your four answers add up to {ostrcScore|whole}. They describe a substantial problem. Do less this week; have it examined if next week is the same.',
      clearsWhen: 'Your next four answers no longer describe a clear loss of training or performance.',
      threshold:
        'A moderate or severe loss of training or performance ({substantialPoints|points} or more), or no running at all.',
    },
    'S-HOOP': {
      title: 'A lighter day is due',
      because: 'You feel worse than your own usual.',
      message:
        'In your newest check-in sleep, stress, fatigue and soreness add up to {hooperSum|whole}. That is clearly more than your usual. Make it a lighter day.',
      clearsWhen: 'The sum of your next check-in is back near your own usual.',
      threshold:
        '{deviations|spoken} standard deviations above your own mean of at least {entries|whole} entries.',
    },
    'S-INFLAM': {
      title: 'Mention the morning stiffness to a doctor',
      because: 'You are stiff for long in the morning.',
      message:
        'You are stiff for {morningStiffnessMinutes|minutes} in the morning. Stiffness that long has causes that training does not explain. Mention it to a doctor.',
      clearsWhen: 'Your next check-in says that the stiffness is over within {minutesWithNightPain|minutes}.',
      threshold:
        'More than {minutes|minutes}; or more than {minutesWithNightPain|minutes} with night pain below the age of {ageYears|whole}.',
    },

    'S-SIT': {
      title: 'A lot of sitting',
      because: 'You sit for much of the day.',
      message: 'You sit {sittingHours|hours} a day. That is a plausible part of the stiffness. Break it up.',
      clearsWhen: 'You sit for less than {hours|hours} a day.',
      threshold: '{hours|hours} a day or more.',
    },
    'S-BRIDGE': {
      title: 'Hamstrings that tire early',
      because: 'Your single-leg bridge count is low or uneven.',
      message: (measured) =>
        has(measured, 'poor')
          ? 'Your weaker side managed {lowestRepetitions|whole} single-leg bridges. That suggests hamstrings that tire early.'
          : 'Your sides differ by {differencePercent|percentage} in the single-leg bridge. That suggests that one side tires earlier.',
      clearsWhen:
        'At your next count both sides reach {poorRepetitions|whole} and differ by less than {differencePercent|percentage}. Strength needs four to six weeks to change.',
      threshold:
        'Fewer than {poorRepetitions|whole} on a side, or {differencePercent|percentage} between the sides. More than {goodOverRepetitions|whole} is good.',
    },
    'S-PREV': {
      title: 'An earlier hamstring injury',
      because: 'You have had a hamstring injury before.',
      message: (measured) =>
        has(measured, 'recent')
          ? 'You had a hamstring injury within the last year. That is the strongest known risk factor for another one. Strength work is the best tested protection, once nothing graver here speaks against it.'
          : 'You had a hamstring injury before. An old injury is the strongest known risk factor for another one. Strength work is the best tested protection, once nothing graver here speaks against it.',
      clearsWhen:
        'It stays. The past does not go away, but it weighs less once {recentMonths|months} are over.',
      threshold: 'Any earlier hamstring injury; within {recentMonths|months} counts as recent.',
    },
    'S-STATICPRE': {
      title: 'Move long holds to after the run',
      because: 'You hold stretches before running.',
      message: 'You hold stretches before running. Keep the long holds for afterwards and warm up by moving.',
      clearsWhen: 'You no longer hold stretches before running.',
      threshold: 'Static stretching before a run.',
    },
    'S-STRETCHFAIL': {
      title: 'More stretching is unlikely to help',
      because: 'You have stretched for weeks without relief.',
      message:
        'You have stretched on {stretchDaysPerWeek|days} a week for {stretchWeeks|weeks} without relief. More of it is unlikely to help. Look at nerve, pelvis and strength instead.',
      clearsWhen: 'Stretching helps, or you do it on fewer than {daysPerWeek|days} a week.',
      threshold: '{daysPerWeek|days} a week for {weeks|weeks} or more, without relief.',
    },
    'S-TILT': {
      title: 'Strengthen instead of stretching',
      because: 'Your pelvis tips forward.',
      message:
        'With a pelvis that tips forward the hamstrings may already be long, though that is not proven. Strength and hip flexors come first; leave hamstring stretches out.',
      clearsWhen: 'Your next check-in no longer reports the tilt.',
      threshold: 'A forward tilt, reported or measured.',
    },

    'L-SPK-S': {
      title: 'A longer run than you are used to',
      because: 'One run was longer than you are used to.',
      message:
        'Your run {daysAgo|when} was {distanceMeters|km}: {changeShare|percent} longer than anything in the thirty days before ({longest30Meters|km}). Keep the next runs easy and shorter.',
      clearsWhen: '{activeDays|days} have passed since that run.',
      threshold:
        'More than {overShare|percent} and up to {upToShare|percent} longer than the longest run of the {windowDays|days} before, in the last {activeDays|days}.',
    },
    'L-SPK-M': {
      title: 'A much longer run than you are used to',
      because: 'One run was much longer than you are used to.',
      message:
        'Your run {daysAgo|when} was {distanceMeters|km}: {changeShare|percent} longer than anything in the thirty days before ({longest30Meters|km}). Keep the next runs easy and shorter.',
      clearsWhen: '{activeDays|days} have passed since that run.',
      threshold:
        'More than {overShare|percent} and up to {upToShare|percent} longer than the longest run of the {windowDays|days} before, in the last {activeDays|days}.',
    },
    'L-SPK-L': {
      title: 'More than twice your longest run',
      because: 'One run was more than twice your longest.',
      message:
        'Your run {daysAgo|when} was {distanceMeters|km}: more than twice your longest of the thirty days before ({longest30Meters|km}). Take an easier week.',
      clearsWhen: '{activeDays|days} have passed since that run.',
      threshold:
        'More than {overShare|percent} longer than the longest run of the {windowDays|days} before, in the last {activeDays|days}.',
    },
    'L-PLAN': {
      title: 'The planned run is a big step',
      because: 'The planned run is a big step.',
      message: (measured) =>
        soundsAlike(measured, 'plannedMeters', 'ceilingMeters')
          ? 'You plan {plannedMeters|fineKm}. Your longest run of the last thirty days is {longest30Meters|fineKm}. A first step of up to {ceilingMeters|fineKm} is gentler.'
          : 'You plan {plannedMeters|km}. Your longest run of the last thirty days is {longest30Meters|km}. A first step of up to {ceilingMeters|km} is gentler.',
      clearsWhen: 'The plan stays at or below the ceiling.',
      threshold: 'More than {overShare|percent} longer than the longest run of the last {windowDays|days}.',
    },
    'L-NOREF': {
      title: 'Back after a break',
      because: 'You are back after a break.',
      message:
        'There is no run in the thirty days before today’s to compare with. Start well below your old distances.',
      clearsWhen: 'Tomorrow: then today’s run is the one to compare with.',
      threshold: 'No other run in the {windowDays|days} before.',
    },
    'L-WK-30': {
      title: 'A bigger week than the last',
      because: 'This week was bigger than the last.',
      message:
        'You ran {acuteMeters|km} in seven days after {previous7Meters|km} in the seven before: {changeShare|percent} more. The evidence that this alone matters is weak.',
      clearsWhen: 'The rise against the seven days before falls to {overShare|percent} or less.',
      threshold:
        'More than {overShare|percent} and up to {upToShare|percent} more than the seven days before.',
    },
    'L-WK-100': {
      title: 'Your weekly distance more than doubled',
      because: 'Your weekly distance more than doubled.',
      message:
        'You ran {acuteMeters|km} in seven days after {previous7Meters|km} in the seven before. Coaches blame such jumps; trials have not confirmed it. Take a step back all the same.',
      clearsWhen: 'Seven days are no longer more than double the seven before.',
      threshold: 'More than {overShare|percent} more than the seven days before.',
    },
    'L-NOBASE': {
      title: 'No week to compare with',
      because: 'There is no week to compare with.',
      message: 'There is too little running known from the week before to compare this week with.',
      clearsWhen: 'A week with enough running lies behind you.',
      threshold: 'Less than {baseMeters|km} in the seven days before.',
    },
    'L-MONO': {
      title: 'Every day looks the same',
      because: 'Your days were all alike.',
      message:
        'Your last seven days were all alike and no lighter than your usual week. Make easy days easier and keep hard days apart.',
      clearsWhen: 'The days of a week differ more, or the seven days are lighter than your usual week.',
      threshold:
        'A monotony of {monotony|spoken} or more over {days|days}, with at least the usual load of the {habitWeeks|weeks} before.',
    },
    'L-INT': {
      title: 'More hard running than usual',
      because: 'You ran hard more than usual.',
      message:
        'You ran {hardSeconds|secondsAsMinutes} hard in the last seven days; your usual week has {habitSeconds|secondsAsMinutes}. Keep the next days easy.',
      clearsWhen:
        'The hard minutes of seven days fall below {hardMinutes|minutes}, or to {timesHabit|spoken} times your usual week.',
      threshold:
        '{hardMinutes|minutes} or more and over {timesHabit|spoken} times the mean of the {habitWeeks|weeks} before.',
    },
    'L-ACWR': {
      title: 'Shown, not used',
      because: 'The ratio of this week to the last four is shown.',
      message:
        'The ratio of this week to the last four is shown for information. Among runners a higher ratio went with fewer injuries, so it never warns.',
      clearsWhen: 'It never warns.',
      threshold: 'None.',
    },

    'R-HARD': {
      title: 'Two hard runs close together',
      because: 'Two hard runs were close together.',
      message: 'Two hard runs lie {shortestHardGapHours|hours} apart. Keep the next two days easy.',
      clearsWhen: '{activeDays|days} have passed since the second one.',
      threshold:
        'Less than {infoHours|hours}, with the later run in the last {activeDays|days}; less than {cautionHours|hours} weighs more.',
    },
    'R-STREAK': {
      title: 'Many days in a row',
      because: 'You have run many days in a row.',
      message:
        'You have run on {streakDays|days} in a row. That is longer than we know you to go. Take a day off.',
      clearsWhen: 'You take a day without running.',
      threshold:
        '{days|days} in a row, or {overOwnDays|days} more than your longest of the {habitDays|days} before.',
    },
    'R-REST': {
      title: 'No rest day this week',
      because: 'You skipped your usual rest days.',
      message:
        'You ran on every one of the last seven days. Normally you take about {habitRestDaysPerWeek|days} off a week. Take one now.',
      clearsWhen: 'You take a day without running.',
      threshold:
        'No rest day in seven, with a habit of {restDaysPerWeek|spoken} or more a week in the {habitDays|days} before.',
    },

    'C-UNK': {
      title: 'No cadence in your runs',
      because: 'Your runs carry no cadence.',
      message: 'Your runs carry no usable cadence. Nothing can be said of the length of your steps.',
      clearsWhen: 'A run with cadence arrives.',
      threshold: 'No run with cadence in {windowDays|days}.',
    },
    'C-OVS-P': {
      title: 'Cadence a little low',
      because: 'Your cadence is a little low for your speed and height.',
      message:
        'Your cadence is {medianDeficitPercent|percentage} below what your speed and height suggest. This is an estimate from watch data. It does not see where your foot lands.',
      clearsWhen:
        'The median of {windowDays|days} lies less than {fromPercent|percentage} below the expectation.',
      threshold:
        '{fromPercent|percentage} or more and less than {underPercent|percentage} below the expectation, over at least {runs|runs} and {minutes|minutes} in {windowDays|days}.',
    },
    'C-OVS-L': {
      title: 'Cadence clearly low',
      because: 'Your cadence is clearly low for your speed and height.',
      message:
        'Your cadence is {medianDeficitPercent|percentage} below what your speed and height suggest. That usually means long steps. It is an estimate: a watch does not see where your foot lands.',
      clearsWhen:
        'The median of {windowDays|days} lies less than {fromPercent|percentage} below the expectation.',
      threshold:
        '{fromPercent|percentage} or more below the expectation, over at least {runs|runs} and {minutes|minutes} in {windowDays|days}.',
    },
    'C-SELF': {
      title: 'Cadence below your own normal',
      because: 'Your cadence is below your own normal.',
      message:
        'In {runsBelow|runs} of the last seven days your cadence was lower than your own normal at that speed. Worth noticing, nothing more.',
      clearsWhen: 'Fewer than {runs|runs} of the last {activeDays|days} lie that far below your own normal.',
      threshold:
        '{fromPercent|percentage} or more below your own line of {lineDays|days}, in {runs|runs} of the last {activeDays|days}.',
    },
    'C-DECAY': {
      title: 'Cadence fell late in a run',
      because: 'Your cadence fell late in a run.',
      message:
        'In your run {daysAgo|when} cadence fell by {decayPercent|percentage} towards the end, more than the pace explains.',
      clearsWhen: '{activeDays|days} pass without such a run.',
      threshold:
        '{fromPercent|percentage} or more from the first to the last third, at equal speed, in the last {activeDays|days}.',
    },
    'C-ASYM': {
      title: 'Left and right differ',
      because: 'Left and right differ in ground contact.',
      message:
        'Ground contact was off balance in {runsOff|runs} of your last {runsCompared|runs}. Watches measure this roughly.',
      clearsWhen: 'Fewer than {runs|runs} of your last {ofLastRuns|runs} are off balance.',
      threshold: '{fromPoints|points} from even in {runs|runs} of {ofLastRuns|runs}.',
    },
    'C-DOWN': {
      title: 'Much more downhill than usual',
      because: 'You ran much more downhill than usual.',
      message:
        'Your run {daysAgo|when} was {downhillShare|percent} downhill. Your usual is {habitShare|percent}. Expect sore legs and keep the next runs easy.',
      clearsWhen: 'A week has passed since that run.',
      threshold:
        '{share|percent} or more downhill and {timesHabit|times} your own mean of {windowDays|days}.',
    },

    'O-OVER': {
      title: 'You may be doing more than you recover from',
      because: 'Several signs of too little recovery came together.',
      message:
        'There are {signs|signs} of too little recovery at the same time. Take an easier week and look again in a week.',
      clearsWhen: 'Fewer than {signs|signs} come together in your next check-in.',
      threshold:
        '{signs|signs} or more of seven. A mean rating counts from {meanRating|spoken}, the resting heart rate from {restingBpm|spoken} beats above your own, the load when it rises by more than {loadShare|percent}.',
    },
    'O-REFER': {
      title: 'See a doctor about this',
      because: 'Those signs have lasted two weeks.',
      message:
        'You have felt this way for {overreachingDays|days}. See a doctor, so that other causes can be ruled out.',
      clearsWhen: 'Your next check-in no longer holds those signs.',
      threshold: 'The signs last {days|days} or more.',
    },
  },

  questions: {
    'spinal-nerves': 'Is there any sign of pressure on the nerves at the base of the spine?',
    'heart-and-lungs': 'Is there chest pain, a collapse or breathlessness at rest?',
    'swollen-leg': 'Is one leg swollen, warm or discoloured?',
    'complete-tear': 'Could something have torn completely?',
    'growing-weakness': 'Is the leg or foot getting weaker?',
    'hot-swelling': 'Is there a fever with a hot, swollen area?',
    'dark-urine': 'Is there dark urine with severe muscle pain?',
    'bone-pain': 'Is there one sore point on a bone?',
    'night-pain': 'Does night pain come with other general signs?',
    'fresh-strain': 'Did it begin suddenly, like a strain?',
    fever: 'Is there a fever?',
    'nerve-signs': 'Do the signs point to a nerve rather than a muscle?',
    'sit-bone-pain': 'Does deep buttock pain come on sitting?',
    'session-spike': 'Was a run much longer than your longest of the thirty days before?',
    'planned-run': 'Is the planned run much longer than your longest of the last thirty days?',
    'week-change': 'Did your weekly distance jump?',
    monotony: 'Do all your days look the same?',
    intensity: 'Is there much more hard running than usual?',
    'acute-chronic-ratio': 'How does this week compare with the last four?',
    'hard-spacing': 'Do hard runs lie too close together?',
    'run-streak': 'Do you run more days in a row than you are used to?',
    'rest-days': 'Did you skip the rest days you normally take?',
    'low-cadence': 'Is your cadence low for your speed and height?',
    'own-cadence': 'Is your cadence below your own normal?',
    'late-cadence': 'Does your cadence fall late in a run?',
    'contact-balance': 'Do left and right differ?',
    downhill: 'Was there much more downhill than usual?',
    pain: 'How strong is it, and does it change how you run?',
    persistence: 'How long has it lasted?',
    'training-loss': 'How much does it take away from your training?',
    wellness: 'Do you feel worse than your own usual?',
    'morning-stiffness': 'How long are you stiff in the morning?',
    sitting: 'Do you sit a lot?',
    bridge: 'How many single-leg bridges does each side manage?',
    'previous-injury': 'Have you had a hamstring injury before?',
    'stretch-timing': 'Do you hold stretches before running?',
    'stretch-relief': 'Does stretching help?',
    'pelvic-tilt': 'Does your pelvis tip forward?',
    overreaching: 'Do several signs of too little recovery come together?',
    'overreaching-time': 'How long have those signs lasted?',
  },

  missing: {
    runs: 'any run',
    runsThisWeek: 'a run in the last seven days',
    runIn30Days: 'a run in the last thirty days',
    distance: 'the distance of the runs',
    plannedRun: 'a planned run',
    knownWeek: 'seven days whose runs are known',
    knownMonth: 'about four weeks whose runs are known',
    sessionLoad: 'effort, heart rate or duration of the runs',
    intensity: 'heart rate with a known threshold, or a known threshold speed',
    cadenceRuns: 'at least three runs and thirty minutes with cadence in four weeks',
    minuteBins: 'two hours of running with cadence in six weeks',
    longRuns: 'a run of twenty-four minutes or more with cadence in the last week',
    contactBalance: 'ground contact balance in at least three runs',
    downhillRuns: 'altitude of the runs of the last four weeks',
    checkIn: 'a check-in from the last two weeks',
    signs: 'answers to the questions about signs',
    tightness: 'a rating of tightness from 0 to 10',
    daysWithSymptoms: 'the number of days it has lasted',
    ostrc: 'all four answers of the weekly questionnaire',
    wellness: 'sleep, stress, fatigue and soreness of today',
    wellnessHistory: 'at least seven earlier wellness entries',
    morningStiffness: 'the minutes of stiffness in the morning',
    sittingHours: 'the hours you sit in a day',
    bridge: 'a single-leg bridge count',
    previousInjury: 'whether and when you had a hamstring injury',
    stretchTiming: 'whether you stretch before running',
    stretchHabit: 'how often and how long you have stretched, and whether it helps',
    anteriorTilt: 'whether your pelvis tips forward',
    overreachingSigns: 'at least three of the seven signs of too little recovery',
    overreachingDays: 'the number of days you have felt this way',
  },

  causes: {
    'C-RAMP': {
      name: 'Sudden jump in distance',
      statement:
        'A single much longer run is linked to injury in a large cohort; a jump from week to week is not.',
    },
    'C-NOBREAK': {
      name: 'Hard training without breaks',
      statement: 'A rule of coaches; cohort data are weak and point both ways.',
    },
    'C-OVERSTRIDE': {
      name: 'Long steps',
      statement:
        'Clear mechanics in the laboratory; no link between cadence and injury in watch users. A watch does not see the foot.',
    },
    'C-GLUTE': { name: 'Weak glutes', statement: 'Plausible, indirect evidence.' },
    'C-CORE': { name: 'Weak trunk', statement: 'Expert opinion.' },
    'C-TILT': { name: 'Forward pelvic tilt', statement: 'The mechanism is unproven.' },
    'C-SIT': { name: 'Long sitting', statement: 'Linked to hip extension only.' },
    'C-NERVE': {
      name: 'Nerve tension',
      statement: 'Nerve glides raise the leg lift in thirteen trials; relief of nerve pain is not shown.',
    },
    'C-PREVINJ': {
      name: 'Previous hamstring injury',
      statement: 'The strongest known risk factor for the hamstring, from field sports.',
    },
    'C-QUADDOM': { name: 'Thighs stronger than hamstrings', statement: 'Weak as a predictor.' },
    'C-WEAKLONG': {
      name: 'Weak at full length',
      statement: 'Lowering work at length prevents strains in football trials.',
    },
    'C-STRETCHONLY': {
      name: 'Only stretching, or at the wrong time',
      statement: 'Long holds before a run cost a little performance and do not prevent injury.',
    },
    'C-COLDSTART': { name: 'No warm-up', statement: 'A dynamic warm-up has a small benefit.' },
    'C-CHAIN': { name: 'Tight neighbours', statement: 'Expert opinion.' },
    'C-CHRONICSTIFF': {
      name: 'Long-standing stiffness without swelling',
      statement: 'Evidence for comfort only.',
    },
    'C-DOMS': { name: 'Soreness after a run', statement: 'Rolling lowers soreness by a few percent.' },
    'C-SYMPATH': {
      name: 'No winding down after training',
      statement: 'Calming is shown; an effect on tightness is not.',
    },
    'C-ACUTE': { name: 'Possible fresh strain', statement: 'Consensus of clinicians.' },
  },

  reasons: {
    quadDominant: 'Your thighs tire or burn long before your hamstrings.',
    tightNeighbours: 'Other areas of the same leg are tight too.',
    sorenessAfter12To48h: 'The soreness began half a day to two days after the run.',
    worstFirst10Minutes: 'It is worst at the start of a run and then eases.',
    longStiffnessWithoutSwelling: 'It has lasted for weeks and nothing is swollen.',
    restingHeartRateUp: 'Your resting heart rate is above your usual.',
    poorSleepOrStress: 'You report poor sleep or stress.',
  },

  ask: {
    tightness: 'How tight is it, from 0 to 10?',
    tingling: 'Is there tingling or numbness?',
    shootingBelowKnee: 'Does pain shoot below the knee?',
    stretchMakesWorse: 'Does stretching make it worse?',
    slumpPositive:
      'Sit slumped and straighten the knee with the toes up. Does lifting your head change what you feel?',
    backPainWithLegPain: 'Is there back pain together with the leg pain?',
    hoursSinceOnset: 'How many hours ago did it begin?',
    suddenOnset: 'Did it begin suddenly?',
    bridge: 'How many single-leg bridges does each side manage?',
    anteriorTilt: 'Does your lower back arch strongly when you stand?',
    sittingHours: 'How many hours do you sit in a day?',
    previousHamstringMonths: 'Have you had a hamstring injury, and how many months ago?',
    quadDominant: 'On hills or squats, do your thighs burn long before your hamstrings?',
    worstFirst10Minutes: 'Is it worst in the first ten minutes and then easier?',
    sorenessAfter12To48h: 'Did the soreness begin half a day to two days after the run?',
    tightNeighbours: 'Are hip flexors, glutes or calves tight too?',
    daysWithSymptoms: 'For how many days have you had it?',
    swelling: 'Is anything swollen?',
    stretchBeforeRun: 'Do you hold stretches before a run, after it, or not at all?',
    stretchHelps: 'Does stretching help?',
    wellness: 'How were sleep, stress, fatigue and soreness today, each from 1 to 7?',
    sessionRpe: 'How hard was each run, from 0 to 10?',
  },

  notUsed: {
    acwr: 'Among runners a higher ratio went with fewer injuries.',
    cadence: 'Cadence was unrelated to injury in watch users; it only selects advice.',
    restDays: 'The evidence on rest days is contradictory.',
    monotony: 'Studied for illness in few athletes, not for injury in runners.',
    form: 'Fitness, fatigue and form have no evidence on injury.',
    weekChange: 'Left out because a single-run jump is present and says more.',
  },

  referral: {
    emergency:
      'Call your local emergency number or go to an emergency department now. Do not run and do not exercise.',
    urgent: 'See a doctor or an urgent care service today. Do not run and do not exercise until then.',
    clinician: 'Have a doctor or physiotherapist examine this before you load it hard again.',
  },
  loadRiskLabel:
    'How much more often runners with such a training pattern were injured in published studies. Not a forecast for you and not a probability.',
  ceiling: {
    known:
      'Up to {overShare|percent} beyond your longest run of the last {windowDays|days} ({longest30Meters|km}). Runs within that range were the reference in the largest cohort of runners.',
    jumped:
      'But that run was itself a jump: in the coming days runs of up to {gentlerMeters|km} are gentler.',
    paused: 'Running pauses for now. This is the ceiling for when it starts again, not a plan.',
    unknown:
      'There is no run with a distance in the last {windowDays|days} to measure against. Start well below your old distances.',
  },
  plan: {
    within: '{plannedMeters|km} stays within the ceiling.',
    later:
      'With one longest run a week, each at most {overShare|percent} longer than the one before, {plannedMeters|km} is within reach in {steps|weeks}. That pace is a convention; no trial has tested it.',
    paused: 'Running pauses for now, so no day can be named yet.',
  },
  disclaimer:
    'Sinew is not a medical device and does not diagnose or predict injuries. It compares your running with your own past and with published studies. If something worries you, see a doctor.',
} as const satisfies Language;
