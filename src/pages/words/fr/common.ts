import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What several pages say. */
export const common = {
  // The severity in words: no page tells it by colour alone.
  severity: `.input {$severity :string}
.match $severity
none {{Tout est calme}}
info {{Tout est calme}}
caution {{Prudence}}
strong {{Avertissement}}
stop {{Arrête de courir pour le moment}}
urgent {{Consulte un médecin aujourd’hui}}
emergency {{Urgence}}
unknown {{Rien de connu}}
* {{Pas encore évalué}}`,
  nothingKnown: 'Ni sortie ni bilan ces dernières semaines.',
  until: 'jusqu’au {$day :day}',
  yes: 'Oui',
  no: 'Non',
  notSaid: 'Pas de réponse',
  daysAgo: `.input {$days :number}
.match $days
0 {{aujourd’hui}}
1 {{hier}}
* {{il y a {$days} jours}}`,
  unknown: 'inconnu',
  pinTitle: 'Cette page a un code PIN',
  pin: 'Code PIN',
  pinWrong: 'Le code PIN est faux.',
  pinLocked: 'Trop de codes PIN faux. Réessaie dans une heure.',
  open: 'Ouvrir',
  gone: 'Ce lien n’est plus valable. Demande un nouveau lien à qui te l’a envoyé.',
  later: 'Trop d’essais. Réessaie dans une minute.',
} as const satisfies PageMessages['common'];
