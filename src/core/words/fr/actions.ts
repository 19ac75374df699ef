import type { Messages } from '#src/core/words/messages.ts';

/** What to change and whom to see: no exercise. */
export const actions = {
  pause_running: {
    name: 'Pas de course avant que ce soit réglé',
    how: 'Laisse la course de côté jusqu’à ce que le signe qui l’a arrêtée soit réglé. La marche tranquille convient tant qu’elle ne fait pas mal.',
  },
  cap_next_run: {
    name: 'Garder les prochaines sorties sous le plafond',
    how: 'Garde chacune des prochaines sorties au plafond que donne cette réponse, ou en dessous.',
  },
  step_back_week: {
    name: 'Semaine allégée',
    how: 'Cours 20 à 30 % de moins que d’habitude pendant sept jours et laisse de côté les séances dures. L’ampleur de la baisse est une convention d’entraîneurs.',
  },
  rest_day: {
    name: 'Ajouter un jour de repos',
    how: 'Prends un jour entier sans courir. La marche tranquille convient tant que tu vas bien et qu’elle ne réveille rien.',
  },
  easy_48h: {
    name: 'Course tranquille seulement pendant 48 h',
    how: 'Cours seulement à une allure où tu peux faire des phrases entières. Laisse de côté les côtes, les sprints et les courses.',
  },
  cross_train: {
    name: 'Autre sport sans douleur à la place de la course',
    how: 'Remplace les sorties par quelque chose qui ne réveille rien, comme le vélo tranquille, la natation ou la marche. Garde l’effort facile et arrête en cas de douleur vive.',
  },
  leave_out_fast: {
    name: 'Pas de lignes droites ni de sprints pendant une semaine',
    how: 'Laisse de côté les lignes droites, les sprints et les fractions rapides pendant sept jours. La course tranquille peut continuer.',
  },
  staged_return: {
    name: 'Reprendre la course par étapes',
    how: 'Avance d’une étape à la fois, et seulement si la présente n’amène ni douleur ni matin plus difficile. Au-dessus de {$R-RETURN.painLimit :spoken} sur 10 pendant une sortie, ou après un matin plus difficile, recule d’une étape et prends un jour de repos.',
  },
  cadence_cue: {
    name: 'Cadence +5 % (jamais plus de +10 %)',
    how: 'Pendant 5 à 10 minutes d’une sortie tranquille, fais environ 5 % de pas en plus par minute à la même vitesse, par exemple avec un métronome. Ne dépasse jamais 10 %. C’est étrange au début et cela coûte un peu d’énergie.',
  },
  sit_break: {
    name: 'Se lever ou marcher 2-3 min toutes les 30-45 min assis',
    how: 'Lève-toi ou marche deux à trois minutes après chaque période de 30 à 45 minutes assis. Un minuteur aide à y penser.',
  },
  static_to_after: {
    name: 'Faire les étirements tenus après la sortie',
    how: 'Ne tiens pas de longs étirements avant une sortie ; échauffe-toi plutôt en bougeant. Si tu t’étires, fais-le après la sortie, et seulement avec les étirements qui ne sont pas retenus pour toi.',
  },
  protect_1_3_days: {
    name: 'Protéger : décharger 1-3 jours, surélever, comprimer, pas d’anti-inflammatoires par habitude, ni chaleur, ni massage, ni alcool',
    how: 'Décharge la jambe un à trois jours : marche peu, surélève-la au repos et comprime légèrement. Laisse de côté la course, les étirements, la chaleur, les massages et l’alcool, et ne prends pas d’anti-inflammatoires par habitude. Si cela empire ou si la jambe ne porte plus, fais-la examiner le jour même.',
  },
  retest_bridge: {
    name: 'Refaire le test du pont sur une jambe dans 4-6 semaines',
    how: 'Compte de nouveau les ponts sur une jambe de chaque côté dans quatre à six semaines, reposé et sur le même sol. Arrête de compter quand le bassin descend, et arrête en cas de douleur vive.',
  },
  answer_first: {
    name: 'Répondre d’abord à ces questions',
    how: 'Réponds aux questions que cette réponse pose ensuite. Elles tranchent ce qu’un signe seul laisse ouvert.',
  },
  refer_emergency: {
    name: 'Les secours maintenant',
    how: 'Appelle le numéro d’urgence ou va aux urgences maintenant. Ne fais pas d’exercice et ne conduis pas toi-même.',
  },
  refer_same_day: {
    name: 'Avis médical le jour même',
    how: 'Demande un avis médical aujourd’hui, par téléphone ou sur place. Ne cours pas, ne fais pas d’exercice, ne masse pas et ne chauffe pas la jambe avant d’avoir été examiné.',
  },
  refer_clinician: {
    name: 'Consulter un kinésithérapeute ou un médecin',
    how: 'Prends rendez-vous chez un kinésithérapeute ou un médecin dans les 2 à 14 jours. Vas-y plus tôt si cela empire.',
  },
} as const satisfies Partial<Messages['routines']>;
