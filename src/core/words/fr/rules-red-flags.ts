import type { Messages } from '#src/core/words/messages.ts';

/** Signs after which nothing but help is offered. */
export const redFlagTexts = {
  'T-RED-01': {
    title: 'Va aux urgences maintenant',
    because: 'Il y a des signes de pression sur les nerfs au bas de la colonne.',
    message:
      'Ces réponses peuvent vouloir dire une pression sur les nerfs au bas de la colonne. Va aux urgences maintenant. Ne fais pas d’exercice.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'Un seul de ces signes suffit.',
  },
  'T-RED-02': {
    title: 'Va aux urgences maintenant',
    because: 'Il y a une douleur à la poitrine, un malaise, du sang craché ou un essoufflement au repos.',
    message:
      'Une douleur à la poitrine, un malaise, du sang craché ou un essoufflement au repos demandent une aide d’urgence maintenant. N’attends pas et ne fais pas d’exercice.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'Un seul de ces signes suffit.',
  },
  'T-RED-03': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'Une jambe est gonflée, chaude ou de couleur anormale.',
    message:
      'Une jambe gonflée, chaude ou de couleur anormale peut cacher un caillot de sang. Demande un avis médical aujourd’hui. Ni massage, ni rouleau, ni chaleur.',
    clearsWhen: 'Un médecin a examiné la jambe et tes réponses ont changé.',
    threshold: 'Ce signe suffit à lui seul.',
  },
  'T-RED-04': {
    title: 'Fais examiner la jambe aujourd’hui',
    because: 'Il y a des signes de rupture complète, ou la jambe ne porte plus.',
    message: `
      .input {$cannotBearWeight :string}
      .match $cannotBearWeight
      true {{Une jambe qui ne peut pas te porter doit être examinée aujourd’hui. Protège-la jusque-là.}}
      *    {{Ce que tu décris {$place :place form=at} peut être une rupture complète, même sans claquement remarqué. Protège la jambe et fais examiner {$place :place} aujourd’hui.}}`,
    clearsWhen: 'Un clinicien a examiné la jambe et tes réponses ont changé.',
    threshold:
      'Une jambe qui ne porte plus ; une jambe faible ou un creux avec un claquement, un début soudain ou un grand bleu ; ou un claquement avec un grand bleu.',
  },
  'T-RED-05': {
    title: 'Arrête de courir et fais-toi examiner',
    because: 'Il y a des signes de lésion de l’os.',
    message:
      'Un point douloureux sur l’os qui fait mal en sautillant, au repos ou la nuit peut être une fracture de fatigue. Une douleur à l’aine en appui sur la jambe aussi. Arrête de courir et fais-toi examiner aujourd’hui.',
    clearsWhen: 'Un clinicien a écarté une lésion de l’os et tes réponses ont changé.',
    threshold:
      'Un point douloureux sur l’os avec douleur en sautillant, au repos ou la nuit ; ou une douleur à l’aine en appui.',
  },
  'T-RED-06': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'Il y a de la fièvre avec une zone chaude et gonflée.',
    message: 'De la fièvre avec une zone chaude et gonflée doit être vue par un médecin aujourd’hui.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'Les deux signes ensemble.',
  },
  'T-RED-07': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'La jambe ou le pied perd de la force.',
    message:
      'Une faiblesse qui augmente dans la jambe ou le pied doit être examinée aujourd’hui. N’entraîne pas cette jambe.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'L’un des deux signes suffit.',
  },
  'T-RED-08': {
    title: 'Va aux urgences maintenant',
    because: 'Il y a des urines foncées avec une forte douleur musculaire.',
    message:
      'Des urines foncées avec une forte douleur musculaire : va aux urgences maintenant. Ne fais pas d’exercice.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'Les deux signes ensemble.',
  },
  'T-RED-09': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'Il y a une douleur la nuit avec d’autres signes généraux.',
    message: 'Une douleur la nuit avec ces autres réponses relève d’un médecin, pas d’exercices.',
    clearsWhen: 'Un médecin t’a examiné et tes réponses ont changé.',
    threshold: 'Une douleur la nuit avec fièvre, perte de poids inexpliquée ou antécédent de cancer.',
  },
  'T-COMP': {
    title: 'Va aux urgences maintenant',
    because: 'Il y a une forte douleur au repos avec gonflement et engourdissement.',
    message:
      'Une forte douleur au repos avec gonflement et engourdissement peut être un muscle sous pression. Va aux urgences maintenant. Garde la jambe à plat.',
    clearsWhen: 'Un médecin a examiné {$place :place} et tes réponses ont changé.',
    threshold:
      'Douleur au repos, engourdissement ou fourmillements, et gonflement, avec une note de {$severeRating :spoken} ou plus, une forte douleur musculaire ou une douleur démesurée.',
  },
  'T-CALF': {
    title: 'Consulte un médecin aujourd’hui',
    because: 'Une jambe est gonflée, et cela peut être un caillot.',
    message:
      'Une seule jambe gonflée peut cacher un caillot de sang. Fais regarder {$place :place} aujourd’hui. Ni massage, ni rouleau, ni chaleur.',
    clearsWhen: 'Un médecin a examiné {$place :place} et tes réponses ont changé.',
    threshold:
      'Une jambe chaude et gonflée ; un mollet gonflé sans début soudain ; ou un gonflement avec un ancien caillot, un cancer, une grossesse, un accouchement depuis moins de {$postpartumWeeks :weeks}, une opération depuis moins de {$surgeryWeeks :weeks}, {$travelHours :hours} de voyage dans les {$travelDays :days} ou une jambe immobilisée dans les {$immobilisedDays :days}.',
  },
  'T-ACHILLES': {
    title: 'Fais examiner le talon aujourd’hui',
    because: 'Il y a des signes de rupture du tendon d’Achille.',
    message:
      'Un claquement, un creux ou un talon impossible à lever peut être une rupture du tendon d’Achille. Ne mets pas de poids sur la jambe et vas-y aujourd’hui.',
    clearsWhen: 'Un clinicien a examiné {$place :place} et tes réponses ont changé.',
    threshold: 'Un claquement, un creux ou un talon impossible à lever, au mollet ou au tendon d’Achille.',
  },
} as const satisfies Partial<Messages['rules']>;
