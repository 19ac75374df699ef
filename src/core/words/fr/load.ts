import type { Messages } from '#src/core/words/messages.ts';

/** What the load of a runner is counted in, and what its figures wait for. */
export const load = {
  sources: {
    srpe: 'Effort ressenti et durée',
    banister: 'Fréquence cardiaque par rapport au maximum et au repos',
    edwards: 'Fréquence cardiaque par rapport au maximum',
    rtss: 'Vitesse corrigée de la pente par rapport à la vitesse au seuil',
    duration: 'Durée',
    distance: 'Distance',
  },
  chosen: '{$name} : connu pour {$knownRuns} sorties sur {$runs}.',
  noModel: 'Aucun modèle n’a de données pour 80 % des sorties.',
  noRuns: 'Il n’y a pas de sorties pour choisir.',
  windows: {
    lastWeek: 'les 7 derniers jours',
    weekChange: 'le changement sur 7 jours',
    acuteChronicRatios: 'les rapports aigu/chronique',
    monotony: 'monotonie et contrainte',
    fitness: 'forme et fraîcheur',
  },
  signals: { distance: 'distance connue', load: 'charge connue' },
  waitsFor: '{$what} : {$days} jours à la suite avec {$signal}, il y en a {$knownDays}',
  cadenceLine:
    'la ligne propre : {$neededMinutes} minutes de course avec cadence en {$windowDays} jours, il y en a {$minutes}',
  impact: 'Une convention à la formule ouverte, comparable seulement à elle-même ; elle n’avertit jamais.',
} as const satisfies Messages['load'];
