import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What had to be repaired in a recording. */
export const repairs = {
  'crc-missing': 'Le fichier n’a pas de somme de contrôle.',
  'crc-mismatch': 'La somme de contrôle du fichier est fausse ; il a été lu quand même.',
  truncated: 'Le fichier s’arrête trop tôt ; tout ce qui précède la coupure a été gardé.',
  'junk-skipped': 'Des octets qui ne font pas partie de l’enregistrement ont été sautés.',
  'encoding-declared-wrong': 'Le codage du texte n’est pas celui qui est déclaré.',
  'heart-rate-strap-merged': 'La fréquence cardiaque vient des propres messages de la ceinture.',
  'developer-field-used': 'Une valeur vient d’un champ de développeur car le champ d’origine manque.',
  'zero-means-unmeasured': 'Une dynamique de course à zéro a été lue comme non mesurée.',
  'time-scaled': 'Les temps étaient écrits dans la mauvaise unité et ont été convertis.',
  'decimal-comma': 'Des nombres écrits avec une virgule décimale ont été laissés de côté.',
  'local-time-swapped': 'UTC et heure locale étaient échangées dans le fichier et ont été remises.',
  'local-time-from-position':
    'L’heure locale vient de la position : ni celle du fichier ni celle du coureur ne peut y être vraie.',
  'summary-mismatch': 'Le propre résumé du fichier contredit ses points.',
  'records-incomplete':
    'Les points n’en contiennent qu’une partie : la distance est celle du résumé du fichier.',
  'distance-calibrated': 'La distance a été corrigée sur la montre à la fin : ce n’est pas celle des points.',
  'records-without-time': 'Des points sans heure ont été écartés.',
  'records-sorted': 'Des points étaient en désordre et ont été triés.',
  'records-misplaced': 'Quelques points dont l’heure contredit la place ont été laissés de côté.',
  'records-in-file-order':
    'Les heures contredisaient le chemin ; les points se suivent comme dans le fichier.',
  'records-outside': 'Des points hors du début et de la fin indiqués ont été laissés de côté.',
  'records-duplicated': 'Des points à la même heure ont été réunis.',
  'clock-jump':
    'L’horloge a sauté ; les points de l’autre côté ont été ramenés, ou écartés s’ils ne font pas partie de la sortie.',
  'position-zero': 'Des positions à 0°/0° ont été écartées.',
  'position-leap': 'Des positions qui supposent une vitesse impossible ont été écartées.',
  'speed-implausible': 'Des vitesses impossibles ont été écartées.',
  'heart-rate-implausible': 'Des fréquences cardiaques nulles ou impossibles ont été écartées.',
  'signal-sparse':
    'La fréquence cardiaque ou la cadence était notée plus rarement que le reste ; chaque valeur vaut pour le temps autour d’elle.',
  'heart-rate-flat': 'Une fréquence cardiaque qui ne bouge pas du tout a été écartée.',
  'cadence-zero-while-running': 'Une cadence nulle à vitesse de course a été lue comme manquante.',
  'cadence-implausible': 'Des cadences impossibles ont été écartées.',
  'altitude-spike': 'Des pics d’altitude ont été écartés.',
  'altitude-constant': 'Une altitude qui ne change jamais a été lue comme non mesurée.',
  'distance-contradicted':
    'Une distance que les positions et le total du fichier contredisent a été écartée.',
  'distance-from-position': 'La distance a été calculée d’après les positions.',
  'step-left-out': 'Un pas plus long que ce que l’on couvre en ce temps a été laissé hors de la distance.',
  'distance-from-speed': 'La distance a été calculée d’après les vitesses.',
  'distance-restarted': 'La distance cumulée repartait de zéro et a été raccordée.',
  'distance-decreased': 'La distance reculait et a été maintenue.',
  'step-length-recomputed': 'La longueur de pas a été recalculée d’après la vitesse et la cadence.',
  'pause-from-gap': 'Un trou dans les points a été lu comme une pause.',
  'values-implausible': 'Des valeurs impossibles ont été écartées.',
  'distance-implausible': 'Une distance que personne ne couvre en ce temps a été laissée de côté.',
  'smart-recording': 'La montre n’a noté que les changements ; les points valent pour le temps entre eux.',
} as const satisfies PageMessages['repairs'];

/** Why a recording counts as its sport. */
export const sportReasons = {
  type: 'Son type nomme le sport.',
  'type-unknown': 'Son type nomme un sport que Sinew ne distingue pas.',
  name: 'Un mot de son nom le dit.',
  'file-name': 'Rien dedans ne nomme le sport ; un mot du nom de son fichier le dit.',
  device: 'Rien ne nomme le sport ; l’appareil qui l’a enregistré est fait pour le vélo.',
  cadence: 'Rien ne nomme le sport ; le mouvement des jambes le montre.',
  pace: 'Rien ne nomme le sport ; son allure est celle d’une course.',
  'pace-near-limit':
    'Rien ne nomme le sport ; peu de coureurs sont aussi rapides aussi longtemps. Une personne doit le dire.',
  'pace-of-other': 'Rien ne nomme le sport, et son allure n’est pas celle d’une course.',
  silent: 'Rien ne nomme le sport, et rien ne montre sa vitesse.',
  person: 'Une personne l’a dit.',
} as const satisfies PageMessages['sportReasons'];
