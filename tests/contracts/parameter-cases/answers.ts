import { addDays } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { type ParameterCases, today, whoSaid, whoSigned } from './parameter-case.ts';

const settled = {
  is: 2,
  moved: 1,
  decidesNothing: 'It says when running starts again; the light changes at the other rating of the rule.',
  sentence: 'clearsWhen',
  says: ['2 of 10 or less', '1 of 10 or less'],
} as const;

/** Three weeks of tightness, examined so many days ago. */
const examinedAgo = (days: number) =>
  whoSaid({
    daysWithSymptoms: 21,
    tightness: 4,
    examined: { region: null, side: null, day: addDays(today, -days) },
  });

/** The points of question 2 that an option gives. */
const optionOf: Readonly<Record<number, number>> = { 8: 1, 17: 2, 25: 3 };
const form = (points: number) => whoSaid({ ostrc: [1, optionOf[points] ?? 0, 0, 0] });

const stiff = (minutes: number, ageYears: number, nightPain: boolean) => {
  const history = whoSaid({ morningStiffnessMinutes: minutes, signs: { nightPain } });
  return { ...history, runner: { ...history.runner, ageYears } };
};

const wellness = (sum: number) => ({ sleep: sum - 9, stress: 3, fatigue: 3, soreness: 3 });
/** Earlier sums of ten points without spread, so that a deviation is a point. */
const tens = (count: number) => ({ wellnessHistory: Array.from({ length: count }, () => 10) });

const swollenKnee = { region: 'knee', side: 'left', signs: { swelling: true } } as const;
/** The window of a condition ends where check-ins are combined. */
const clotWindow = {
  decidesNothing: 'It decides for how long the answer counts, where check-ins are combined.',
  sentence: 'inWords',
  runner: whoSaid({ ...swollenKnee, conditions: { recentSurgery: true } }),
} as const;

/** A clot sign said so many days ago and never again. */
const saidAgo = (days: number) =>
  whoSaid({}, { checkIns: [{ ...noAnswers(addDays(today, -days)), signs: { oneLegSwollenWarmRed: true } }] });

const young = (years: number) => {
  const history = whoSigned({ tenderSitBone: true });
  return { ...history, runner: { ...history.runner, ageYears: years } };
};

const returning = (painDuringRun: number) =>
  whoSaid({
    signs: { pop: true, hoursSinceOnset: 200 },
    examined: { region: null, side: null, day: today },
    returnStage: 3,
    painDuringRun,
  });

/** Every parameter of the rules on what the runner feels, has and does. */
export const answerCases: ParameterCases = {
  'T-ACU-01.freshHours': {
    is: 72,
    moved: 48,
    holds: (hours) => whoSigned({ pop: true, hoursSinceOnset: hours }),
    fails: (hours) => whoSigned({ pop: true, hoursSinceOnset: hours + 1 }),
    says: ['within 72 hours.', 'within 48 hours.'],
  },
  'T-ACU-02.freshHours': {
    is: 72,
    moved: 96,
    holds: (hours) => whoSigned({ pop: true, hoursSinceOnset: hours + 1 }),
    fails: (hours) => whoSigned({ pop: true, hoursSinceOnset: hours }),
    says: ['more than 72 hours ago', 'more than 96 hours ago'],
  },
  'T-COMP.severeRating': {
    is: 7,
    moved: 8,
    holds: (rating) =>
      whoSaid({ tightness: rating, signs: { painAtRest: true, numbness: true, swelling: true } }),
    fails: (rating) =>
      whoSaid({ tightness: rating - 1, signs: { painAtRest: true, numbness: true, swelling: true } }),
    says: ['a rating of 7 or more', 'a rating of 8 or more'],
  },
  'T-CALF.postpartumWeeks': {
    is: 12,
    moved: 6,
    holds: (weeks) => whoSaid({ ...swollenKnee, postpartumWeeks: weeks }),
    fails: (weeks) => whoSaid({ ...swollenKnee, postpartumWeeks: weeks + 1 }),
    says: ['a birth within 12 weeks', 'a birth within 6 weeks'],
  },
  'T-CALF.surgeryWeeks': {
    ...clotWindow,
    is: 12,
    moved: 8,
    says: ['surgery within 12 weeks', 'surgery within 8 weeks'],
  },
  'T-CALF.travelHours': {
    ...clotWindow,
    is: 4,
    moved: 6,
    decidesNothing: 'The question says for how many hours; the answer is yes or no.',
    says: ['4 hours of travel', '6 hours of travel'],
  },
  'T-CALF.travelDays': {
    ...clotWindow,
    is: 28,
    moved: 21,
    says: ['travel within 28 days', 'travel within 21 days'],
  },
  'T-CALF.immobilisedDays': {
    ...clotWindow,
    is: 28,
    moved: 21,
    says: ['kept still within 28 days', 'kept still within 21 days'],
  },
  'T-APO.ageUnderYears': {
    is: 20,
    moved: 18,
    holds: (years) => young(years - 1),
    fails: young,
    says: ['the age of 20', 'the age of 18'],
  },
  'T-OPEN.afterDays': {
    is: 14,
    moved: 21,
    holds: saidAgo,
    fails: (days) => saidAgo(days - 1),
    says: ['14 days to', '21 days to'],
  },
  'T-OPEN.untilDays': {
    is: 180,
    moved: 90,
    holds: saidAgo,
    fails: (days) => saidAgo(days + 1),
    says: ['180 days ago', '90 days ago'],
  },
  'R-RETURN.painLimit': {
    is: 2,
    moved: 3,
    holds: (pain) => returning(pain + 0.5),
    fails: returning,
    flips: ({ measured }) => measured['setBack'] === true,
    says: ['above 2 of 10', 'above 3 of 10'],
  },
  'S-CLEAR.postpartumWeeks': {
    is: 12,
    moved: 16,
    holds: (weeks) => whoSaid({ postpartumWeeks: weeks - 1 }),
    fails: (weeks) => whoSaid({ postpartumWeeks: weeks }),
    says: ['less than 12 weeks ago', 'less than 16 weeks ago'],
  },
  'S-PAIN-R.redRating': {
    is: 6,
    moved: 8,
    holds: (rating) => whoSaid({ tightness: rating }),
    fails: (rating) => whoSaid({ tightness: rating - 1 }),
    says: ['A rating of 6 or more', 'A rating of 8 or more'],
  },
  'S-PAIN-R.settledRating': { ...settled, runner: whoSaid({ tightness: 9 }) },
  'S-PAIN-A.amberRating': {
    is: 3,
    moved: 4,
    holds: (rating) => whoSaid({ tightness: rating }),
    fails: (rating) => whoSaid({ tightness: rating - 1 }),
    says: ['A rating of 3 or more', 'A rating of 4 or more'],
  },
  'S-PAIN-A.settledRating': { ...settled, runner: whoSaid({ tightness: 4 }) },
  'S-PERSIST.rating': {
    is: 3,
    moved: 4,
    holds: (rating) => whoSaid({ daysWithSymptoms: 20, tightness: rating }),
    fails: (rating) => whoSaid({ daysWithSymptoms: 20, tightness: rating - 1 }),
    says: ['A rating of 3 or more for', 'A rating of 4 or more for'],
  },
  'S-PERSIST.days': {
    is: 14,
    moved: 20,
    holds: (days) => whoSaid({ daysWithSymptoms: days, tightness: 4 }),
    fails: (days) => whoSaid({ daysWithSymptoms: days - 1, tightness: 4 }),
    says: ['for 14 days, or', 'for 20 days, or'],
  },
  'S-PERSIST.anySymptomDays': {
    is: 42,
    moved: 60,
    holds: (days) => whoSaid({ daysWithSymptoms: days, tightness: 1 }),
    fails: (days) => whoSaid({ daysWithSymptoms: days - 1, tightness: 1 }),
    says: ['any symptom for 42 days', 'any symptom for 60 days'],
  },
  'S-PERSIST.examinedDays': {
    is: 42,
    moved: 60,
    holds: (days) => examinedAgo(days),
    fails: (days) => examinedAgo(days - 1),
    says: ['in the last 42 days.', 'in the last 60 days.'],
  },
  'S-OSTRC.substantialPoints': {
    is: 17,
    moved: 25,
    holds: form,
    fails: (points) => form(points === 25 ? 17 : 8),
    says: ['(17 points or more)', '(25 points or more)'],
  },
  'S-HOOP.deviations': {
    is: 1.5,
    moved: 3,
    holds: (deviations) => whoSaid({ wellness: wellness(10 + deviations) }, tens(10)),
    fails: (deviations) => whoSaid({ wellness: wellness(9.9 + deviations) }, tens(10)),
    says: ['1.5 standard deviations', '3 standard deviations'],
  },
  'S-HOOP.entries': {
    is: 7,
    moved: 9,
    holds: (entries) => whoSaid({ wellness: wellness(16) }, tens(entries)),
    fails: (entries) => whoSaid({ wellness: wellness(16) }, tens(entries - 1)),
    says: ['at least 7 entries', 'at least 9 entries'],
  },
  'S-INFLAM.minutes': {
    is: 60,
    moved: 75,
    holds: (minutes) => stiff(minutes + 1, 50, false),
    fails: (minutes) => stiff(minutes, 50, false),
    says: ['More than 60 minutes;', 'More than 75 minutes;'],
  },
  'S-INFLAM.minutesWithNightPain': {
    is: 30,
    moved: 40,
    holds: (minutes) => stiff(minutes + 1, 30, true),
    fails: (minutes) => stiff(minutes, 30, true),
    says: ['more than 30 minutes with night pain', 'more than 40 minutes with night pain'],
  },
  'S-INFLAM.ageYears': {
    is: 45,
    moved: 40,
    holds: (years) => stiff(50, years - 1, true),
    fails: (years) => stiff(50, years, true),
    says: ['below the age of 45', 'below the age of 40'],
  },
  'S-SIT.hours': {
    is: 6,
    moved: 8,
    holds: (hours) => whoSaid({ sittingHours: hours, tightness: 1 }),
    fails: (hours) => whoSaid({ sittingHours: hours - 0.5, tightness: 1 }),
    says: ['6 hours a day', '8 hours a day'],
  },
  'S-BRIDGE.poorRepetitions': {
    is: 20,
    moved: 15,
    holds: (repetitions) => whoSaid({ bridge: [repetitions - 1, repetitions - 1] }),
    fails: (repetitions) => whoSaid({ bridge: [repetitions, repetitions] }),
    says: ['Fewer than 20 on a side', 'Fewer than 15 on a side'],
  },
  'S-BRIDGE.goodOverRepetitions': {
    is: 30,
    moved: 35,
    decidesNothing: 'It is the upper bound of the published scale; only a poor count is a finding.',
    sentence: 'inWords',
    says: ['More than 30 is good', 'More than 35 is good'],
    runner: whoSaid({ bridge: [10, 10] }),
  },
  'S-BRIDGE.differencePercent': {
    is: 20,
    moved: 30,
    holds: (percent) => whoSaid({ bridge: [100, 100 - percent] }),
    fails: (percent) => whoSaid({ bridge: [100, 101 - percent] }),
    says: ['20% between the sides', '30% between the sides'],
  },
  'S-PREV.recentMonths': {
    is: 12,
    moved: 6,
    holds: (months) => whoSaid({ previousHamstringMonths: months }),
    fails: (months) => whoSaid({ previousHamstringMonths: months + 1 }),
    flips: ({ measured }) => measured['recent'] === true,
    says: ['within 12 months counts', 'within 6 months counts'],
  },
  'S-STRETCHFAIL.daysPerWeek': {
    is: 5,
    moved: 3,
    holds: (days) => whoSaid({ stretchDaysPerWeek: days, stretchWeeks: 9, stretchHelps: false }),
    fails: (days) => whoSaid({ stretchDaysPerWeek: days - 1, stretchWeeks: 9, stretchHelps: false }),
    says: ['5 days a week', '3 days a week'],
  },
  'S-STRETCHFAIL.weeks': {
    is: 2,
    moved: 4,
    holds: (weeks) => whoSaid({ stretchDaysPerWeek: 7, stretchWeeks: weeks, stretchHelps: false }),
    fails: (weeks) => whoSaid({ stretchDaysPerWeek: 7, stretchWeeks: weeks - 1, stretchHelps: false }),
    says: ['for 2 weeks or more', 'for 4 weeks or more'],
  },
};
