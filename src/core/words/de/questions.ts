import type { Messages } from '#src/core/words/messages.ts';

/** Questions to the runner, by the field of the check-in that answers them. */
export const ask = {
  saddleNumbness: 'Ist die Haut in der Leiste oder im Sattelbereich taub?',
  bladderBowelChange: 'Ist Wasserlassen oder Stuhlgang schwerer als sonst oder nicht mehr zu kontrollieren?',
  bothLegsWeakNumb: 'Sind beide Beine schwach oder taub?',
  bilateralLegPainWithNeuro: 'Schmerzen beide Beine, mit Kribbeln, Taubheit oder Schwäche?',
  sexualSensationChange: 'Hat sich das Gefühl beim Sex verändert?',
  chestPain: 'Hast du Schmerz in der Brust?',
  breathlessAtRest: 'Bekommst du in Ruhe schlecht Luft?',
  collapse: 'Bist du ohnmächtig geworden oder zusammengebrochen?',
  coughingBlood: 'Hast du Blut gehustet?',
  oneLegSwollenWarmRed: 'Ist ein Bein geschwollen, warm oder rot?',
  pop: 'Gab es ein Knacken oder Schnalzen?',
  largeBruise: 'Gibt es einen großen Bluterguss?',
  cannotBearWeight: 'Kann das Bein dein Gewicht nicht tragen?',
  legWeakOrGap: 'Ist das Bein schwach, oder spürst du eine Delle im Muskel?',
  progressiveWeakness: 'Wird das Bein oder der Fuß schwächer?',
  footDrop: 'Hängt der Vorfuß beim Gehen herab?',
  fever: 'Hast du Fieber?',
  hotSwollen: 'Ist es an {$place :place form=dative} heiß und geschwollen?',
  darkUrine: 'Ist dein Urin dunkel wie Cola?',
  severeMusclePain: 'Ist der Muskelschmerz viel stärker als gewöhnlicher Muskelkater?',
  focalBonePain: 'Tut eine einzelne Stelle am Knochen weh, wenn du darauf drückst?',
  painOnHop: 'Schmerzt das Hüpfen auf diesem Bein?',
  nightPain: 'Hast du nachts Schmerz an {$place :place form=dative}?',
  painAtRest: 'Hast du in Ruhe Schmerz an {$place :place form=dative}?',
  groinPainWeightbearing: 'Schmerzt die Leiste, wenn du auf diesem Bein stehst?',
  unexplainedWeightLoss: 'Hast du ungewollt Gewicht verloren?',
  cancerHistory: 'Hattest du jemals Krebs?',
  suddenOnset: 'Begann der Schmerz plötzlich?',
  bruise: 'Gibt es einen Bluterguss?',
  swelling: 'Ist etwas geschwollen?',
  sharpPainAtOnset: 'War der Schmerz am Anfang stechend?',
  painfulToWalk: 'Schmerzt das Gehen?',
  tingling: 'Kribbelt es?',
  numbness: 'Ist etwas taub?',
  shootingBelowKnee: 'Schießt der Schmerz bis unter das Knie?',
  stretchMakesWorse: 'Macht Dehnen die Beschwerden an {$place :place form=dative} schlimmer?',
  slumpPositive:
    'Setz dich krumm hin und strecke das Knie mit angezogenen Zehen. Ändert sich, was du spürst, wenn du den Kopf hebst?',
  backPainWithLegPain: 'Hast du Rückenschmerz zusammen mit dem Schmerz im Bein?',
  deepButtockPainSitting: 'Löst Sitzen tief im Gesäß Schmerz aus?',
  tenderSitBone: 'Tut das Sitzbein weh, wenn du darauf drückst?',
  worseAfterHillOrSpeed:
    'Machen Hügel oder schnelles Laufen die Beschwerden an {$place :place form=dative} schlimmer?',
  painOutOfProportion: 'Ist der Schmerz viel stärker, als das Geschehene erklären würde?',
  cannotRaiseHeel: 'Kannst du dich auf diesem Bein nicht auf die Zehenspitzen stellen?',
  examined: 'Hast du {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen?',
  tightness: 'Wie bewertest du die Verspannung an {$place :place form=dative}, von 0 bis 10?',
  hoursSinceOnset: 'Vor wie vielen Stunden begann der Schmerz?',
  bridge: 'Wie viele einbeinige Brücken schaffst du auf jeder Seite?',
  anteriorTilt: 'Machst du im Stehen ein starkes Hohlkreuz?',
  sittingHours: 'Wie viele Stunden sitzt du am Tag?',
  previousHamstringMonths: 'Hattest du eine Verletzung am hinteren Oberschenkel, und vor wie vielen Monaten?',
  quadDominant: 'Brennen bei Hügeln oder Kniebeugen deine vorderen Oberschenkel lange vor den hinteren?',
  worstFirst10Minutes:
    'Ist die Verspannung an {$place :place form=dative} in den ersten zehn Minuten am schlimmsten und dann schwächer?',
  sorenessAfter12To48h: 'Begann der Muskelkater einen halben Tag bis zwei Tage nach dem Lauf?',
  tightNeighbours: 'Sind Hüftbeuger, Gesäßmuskeln oder Waden auch verspannt?',
  daysWithSymptoms: 'Seit wie vielen Tagen hast du die Beschwerden?',
  stretchBeforeRun: 'Dehnst du statisch vor einem Lauf, nach dem Lauf oder gar nicht?',
  stretchHelps: 'Hilft das Dehnen?',
  wellness: 'Wie waren heute Schlaf, Stress, Müdigkeit und Muskelkater, jeweils von 1 bis 7?',
  sessionRpe: 'Wie hart war jeder Lauf, von 0 bis 10?',
} as const satisfies Messages['ask'];

/** Activities that nothing but a pace, or nothing possible, calls runs. */
export const askSport = `
  .input {$count :number}
  .match $count
  one {{War deine Aktivität vom {$days :list of=days} ein Lauf? So schnell sind über so lange Zeit nur wenige. Die Aktivität zählt erst, wenn du sagst, was sie war.}}
  *   {{Waren deine Aktivitäten vom {$days :list of=days} Läufe? So schnell sind über so lange Zeit nur wenige. Die Aktivitäten zählen erst, wenn du sagst, was sie waren.}}`;
