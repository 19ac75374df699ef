import type { Messages } from '#src/core/words/messages.ts';

const amounts = ['Not at all', 'A little', 'Moderately', 'Very much'] as const;

/** The rest of a check-in: what no rule and no cause asks for by itself. */
export const checkIn = {
  fields: {
    day: 'Which day is this about?',
    region: 'Where is it?',
    side: 'On which side?',
    nextMorningWorse: 'Was {$place :place} worse the morning after?',
    altersStride: 'Does {$place :place} change how you run?',
    morningStiffnessMinutes: 'For how many minutes is {$place :place} stiff in the morning?',
    stretchBeforeRun: 'Do you hold stretches right before a run?',
    stretchDaysPerWeek: 'On how many days a week do you stretch?',
    stretchWeeks: 'For how many weeks have you stretched?',
    performanceDrop: 'Do the same runs go worse than they used to?',
    meanFatigue: 'How tired have you been over the last weeks, from 1 to 7?',
    meanSleep: 'How have you slept over the last weeks, from 1 to 7?',
    meanStress: 'How stressed have you been over the last weeks, from 1 to 7?',
    restingHrDelta: 'By how many beats a minute is your resting heart rate above its usual?',
    overreachingDays: 'For how many days have you felt run down?',
    postpartumWeeks: 'How many weeks ago did you give birth?',
    clearedByClinician: 'Has a doctor or physiotherapist cleared {$place :place} for running?',
    returnStage: 'At which stage of the return to running are you, from 0 to 6?',
    painDuringRun: 'How strong was the pain during your newest run, from 0 to 10?',
    note: 'Is there anything else to note?',
  },
  conditions: {
    anticoagulant: 'Do you take blood-thinning medicine?',
    dvtHistory: 'Have you ever had a blood clot in a leg or lung?',
    heartCondition: 'Do you have a heart condition?',
    uncontrolledHypertension: 'Do you have high blood pressure that is not under control?',
    reducedSensation: 'Is the feeling of your skin reduced anywhere?',
    coldAllergy: 'Are you allergic to cold?',
    glaucoma: 'Do you have glaucoma?',
    pregnant: 'Are you pregnant?',
    osteoporosis: 'Do you have osteoporosis or low bone density?',
    recentSurgery: 'Have you had an operation in the last {$T-CALF.surgeryWeeks :weeks}?',
    diabetes: 'Do you have diabetes?',
    missedPeriods: 'Have your periods stayed away for three months without a pregnancy?',
    eatingConcern: 'Do you, or do people close to you, worry about how you eat?',
    boneStressHistory: 'Have you had a stress fracture or another bone stress injury?',
    longTravel:
      'Have you travelled for {$T-CALF.travelHours :hours} or more at a stretch in the last {$T-CALF.travelDays :days}?',
    immobilised:
      'Was a leg in plaster, or were you in bed for days, in the last {$T-CALF.immobilisedDays :days}?',
  },
  wellness: {
    sleep: 'How did you sleep, from 1 to 7?',
    stress: 'How stressed are you, from 1 to 7?',
    fatigue: 'How tired are you, from 1 to 7?',
    soreness: 'How sore are your muscles, from 1 to 7?',
  },
  ostrc: [
    {
      question: 'Could you take part in running during the past week, given the trouble?',
      answers: [
        'Fully and without trouble',
        'Fully, but with trouble',
        'Only in part because of the trouble',
        'Not at all because of the trouble',
      ],
    },
    {
      question: 'How far did you change your running during the past week because of the trouble?',
      answers: amounts,
    },
    {
      question: 'How far did the trouble affect how well you ran during the past week?',
      answers: amounts,
    },
    {
      question: 'How strong were the symptoms during the past week?',
      answers: ['No symptoms', 'Mild', 'Moderate', 'Severe'],
    },
  ],
  bridge: {
    left: 'How many single-leg bridges does the left side manage?',
    right: 'How many single-leg bridges does the right side manage?',
  },
  scales: {
    rating: ['None', 'The worst that you can imagine'],
    wellness: ['Very good', 'Very bad'],
  },
} as const satisfies Messages['checkIn'];
