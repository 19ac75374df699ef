import type { Messages } from '#src/core/words/messages.ts';

const amounts = ['Pas du tout', 'Un peu', 'Modérément', 'Beaucoup'] as const;

/** The rest of a check-in: what no rule and no cause asks for by itself. */
export const checkIn = {
  fields: {
    day: 'De quel jour s’agit-il ?',
    region: 'Où est-ce ?',
    side: 'De quel côté ?',
    nextMorningWorse: 'Était-ce plus fort {$place :place form=at} le lendemain matin ?',
    altersStride: 'Ce que tu sens {$place :place form=at} change-t-il ta façon de courir ?',
    morningStiffnessMinutes: 'Pendant combien de minutes es-tu raide {$place :place form=at} le matin ?',
    stretchBeforeRun: 'Tiens-tu des étirements juste avant une sortie ?',
    stretchDaysPerWeek: 'Combien de jours par semaine t’étires-tu ?',
    stretchWeeks: 'Depuis combien de semaines t’étires-tu ?',
    performanceDrop: 'Les mêmes sorties se passent-elles moins bien qu’avant ?',
    meanFatigue: 'À quel point étais-tu fatigué ces dernières semaines, de 1 à 7 ?',
    meanSleep: 'Comment as-tu dormi ces dernières semaines, de 1 à 7 ?',
    meanStress: 'À quel point étais-tu stressé ces dernières semaines, de 1 à 7 ?',
    restingHrDelta:
      'De combien de battements par minute ta fréquence cardiaque de repos dépasse-t-elle ton habitude ?',
    overreachingDays: 'Depuis combien de jours te sens-tu épuisé ?',
    postpartumWeeks: 'Il y a combien de semaines as-tu accouché ?',
    clearedByClinician: 'Un médecin ou un kinésithérapeute a-t-il autorisé la course pour {$place :place} ?',
    returnStage: 'À quelle étape de la reprise en es-tu, de 0 à 6 ?',
    painDuringRun: 'Quelle douleur as-tu eue pendant ta dernière sortie, de 0 à 10 ?',
    note: 'Y a-t-il autre chose à noter ?',
  },
  conditions: {
    anticoagulant: 'Prends-tu un médicament qui fluidifie le sang ?',
    dvtHistory: 'As-tu déjà eu un caillot de sang dans une jambe ou un poumon ?',
    heartCondition: 'As-tu une maladie du cœur ?',
    uncontrolledHypertension: 'As-tu une tension élevée qui n’est pas contrôlée ?',
    reducedSensation: 'La sensibilité de ta peau est-elle réduite quelque part ?',
    coldAllergy: 'Es-tu allergique au froid ?',
    glaucoma: 'As-tu un glaucome ?',
    pregnant: 'Es-tu enceinte ?',
    osteoporosis: 'As-tu de l’ostéoporose ou une faible densité osseuse ?',
    recentSurgery: 'As-tu été opéré dans les {$T-CALF.surgeryWeeks :weeks form=last} ?',
    diabetes: 'As-tu du diabète ?',
    missedPeriods: 'Tes règles sont-elles absentes depuis trois mois sans grossesse ?',
    eatingConcern: 'Toi ou tes proches, vous inquiétez-vous de ta façon de manger ?',
    boneStressHistory: 'As-tu déjà eu une fracture de fatigue ou une autre lésion osseuse de fatigue ?',
    longTravel:
      'As-tu voyagé {$T-CALF.travelHours :hours} ou plus d’affilée dans les {$T-CALF.travelDays :days form=last} ?',
    immobilised:
      'As-tu eu une jambe plâtrée, ou es-tu resté alité des jours, dans les {$T-CALF.immobilisedDays :days form=last} ?',
  },
  wellness: {
    sleep: 'Comment as-tu dormi, de 1 à 7 ?',
    stress: 'À quel point es-tu stressé, de 1 à 7 ?',
    fatigue: 'À quel point es-tu fatigué, de 1 à 7 ?',
    soreness: 'À quel point tes muscles sont-ils courbaturés, de 1 à 7 ?',
  },
  ostrc: [
    {
      question: 'As-tu pu courir la semaine passée, vu le problème ?',
      answers: [
        'Pleinement et sans problème',
        'Pleinement, mais avec un problème',
        'En partie seulement à cause du problème',
        'Pas du tout à cause du problème',
      ],
    },
    {
      question: 'À quel point as-tu changé ta course la semaine passée à cause du problème ?',
      answers: amounts,
    },
    {
      question: 'À quel point le problème a-t-il changé la qualité de ta course la semaine passée ?',
      answers: amounts,
    },
    {
      question: 'Quelle était la force des symptômes la semaine passée ?',
      answers: ['Aucun symptôme', 'Légère', 'Modérée', 'Forte'],
    },
  ],
  bridge: {
    left: 'Combien de ponts sur une jambe le côté gauche réussit-il ?',
    right: 'Combien de ponts sur une jambe le côté droit réussit-il ?',
  },
  scales: {
    rating: ['Aucune', 'La pire que tu puisses imaginer'],
    wellness: ['Très bien', 'Très mal'],
  },
} as const satisfies Messages['checkIn'];
