import type { Messages } from '#src/core/words/messages.ts';

const amounts = ['Gar nicht', 'Ein wenig', 'Mäßig', 'Sehr'] as const;

/** The rest of a check-in: what no rule and no cause asks for by itself. */
export const checkIn = {
  fields: {
    day: 'Um welchen Tag geht es?',
    region: 'Wo sind die Beschwerden?',
    side: 'Auf welcher Seite?',
    nextMorningWorse: `
      .input {$place :place}
      .match $place
      both {{Waren {$place} am Morgen danach schlimmer?}}
      *    {{War {$place} am Morgen danach schlimmer?}}`,
    altersStride: `
      .input {$place :place}
      .match $place
      both {{Verändern {$place}, wie du läufst?}}
      *    {{Verändert {$place}, wie du läufst?}}`,
    morningStiffnessMinutes: `
      .input {$place :place}
      .match $place
      both {{Wie viele Minuten lang sind {$place} morgens steif?}}
      *    {{Wie viele Minuten lang ist {$place} morgens steif?}}`,
    stretchBeforeRun: 'Dehnst du direkt vor einem Lauf statisch?',
    stretchDaysPerWeek: 'An wie vielen Tagen pro Woche dehnst du?',
    stretchWeeks: 'Seit wie vielen Wochen dehnst du?',
    performanceDrop: 'Gehen dieselben Läufe schlechter als früher?',
    meanFatigue: 'Wie müde warst du in den letzten Wochen, von 1 bis 7?',
    meanSleep: 'Wie hast du in den letzten Wochen geschlafen, von 1 bis 7?',
    meanStress: 'Wie gestresst warst du in den letzten Wochen, von 1 bis 7?',
    restingHrDelta: 'Um wie viele Schläge pro Minute liegt dein Ruhepuls höher als sonst?',
    overreachingDays: 'Seit wie vielen Tagen fühlst du dich erschöpft?',
    postpartumWeeks: 'Vor wie vielen Wochen war die Geburt?',
    clearedByClinician:
      'Darfst du ärztlich oder physiotherapeutisch mit {$place :place form=dative} wieder laufen?',
    returnStage: 'Auf welcher Stufe des Wiedereinstiegs ins Laufen bist du, von 0 bis 6?',
    painDuringRun: 'Wie stark war der Schmerz bei deinem neuesten Lauf, von 0 bis 10?',
    note: 'Möchtest du noch etwas notieren?',
  },
  conditions: {
    anticoagulant: 'Nimmst du Blutverdünner?',
    dvtHistory: 'Hattest du schon einmal ein Blutgerinnsel in Bein oder Lunge?',
    heartCondition: 'Hast du eine Herzkrankheit?',
    uncontrolledHypertension: 'Hast du Bluthochdruck, der nicht eingestellt ist?',
    reducedSensation: 'Ist das Gefühl deiner Haut irgendwo vermindert?',
    coldAllergy: 'Hast du eine Kälteallergie?',
    glaucoma: 'Hast du grünen Star (Glaukom)?',
    pregnant: 'Bist du schwanger?',
    osteoporosis: 'Hast du Osteoporose oder eine niedrige Knochendichte?',
    recentSurgery: 'Hattest du in den letzten {$T-CALF.surgeryWeeks :weeks} eine Operation?',
    diabetes: 'Hast du Diabetes?',
    missedPeriods: 'Ist deine Periode drei Monate ausgeblieben, ohne Schwangerschaft?',
    eatingConcern: 'Machst du dir oder macht sich dein Umfeld Sorgen um dein Essverhalten?',
    boneStressHistory:
      'Hattest du schon einen Ermüdungsbruch oder eine andere Stressverletzung eines Knochens?',
    longTravel:
      'Warst du in den letzten {$T-CALF.travelDays :days form=dative} mindestens {$T-CALF.travelHours :hours} am Stück auf Reisen?',
    immobilised:
      'War in den letzten {$T-CALF.immobilisedDays :days form=dative} ein Bein im Gips, oder lagst du tagelang im Bett?',
  },
  wellness: {
    sleep: 'Wie hast du geschlafen, von 1 bis 7?',
    stress: 'Wie gestresst bist du, von 1 bis 7?',
    fatigue: 'Wie müde bist du, von 1 bis 7?',
    soreness: 'Wie stark ist dein Muskelkater, von 1 bis 7?',
  },
  ostrc: [
    {
      question: 'Konntest du in der letzten Woche trotz der Beschwerden am Laufen teilnehmen?',
      answers: [
        'Voll und ohne Beschwerden',
        'Voll, aber mit Beschwerden',
        'Wegen der Beschwerden nur teilweise',
        'Wegen der Beschwerden gar nicht',
      ],
    },
    {
      question: 'Wie sehr hast du dein Laufen in der letzten Woche wegen der Beschwerden geändert?',
      answers: amounts,
    },
    {
      question: 'Wie sehr haben die Beschwerden in der letzten Woche beeinflusst, wie gut du gelaufen bist?',
      answers: amounts,
    },
    {
      question: 'Wie stark waren die Beschwerden in der letzten Woche?',
      answers: ['Keine Beschwerden', 'Leicht', 'Mäßig', 'Stark'],
    },
  ],
  bridge: {
    left: 'Wie viele einbeinige Brücken schaffst du links?',
    right: 'Wie viele einbeinige Brücken schaffst du rechts?',
  },
  scales: {
    rating: ['Nichts', 'So schlimm, wie du es dir vorstellen kannst'],
    wellness: ['Sehr gut', 'Sehr schlecht'],
  },
} as const satisfies Messages['checkIn'];
