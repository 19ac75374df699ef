import type { Messages } from '#src/core/words/messages.ts';

/** Where the runner is on the way back, and what that allows. */
export const returnStages = {
  /** What each stage after a strain is for, 0 to 6. */
  strain: [
    'Kein Laufen. Schone {$place :place form=accusative} {$T-ACU-01.freshHours :hours} lang.',
    'Jetzt: 30 Minuten zügiges Gehen, bei {$R-RETURN.painLimit :spoken} von 10 oder weniger.',
    'Jetzt: sechsmal 1 Minute locker laufen und 2 Minuten gehen, jeden zweiten Tag.',
    'Jetzt: 20 bis 30 Minuten, höchstens halb so schnell wie dein schnellstes Tempo.',
    'Jetzt: deine üblichen lockeren Läufe, zuerst halb so lang wie vor der Verletzung.',
    'Jetzt: Steigerungen von 60 bis 90\u00A0% deines schnellsten Tempos, jeden dritten Tag.',
    'Alles ist wieder frei.',
  ],
  /** What each stage after a bone stress injury is for, B0 to B5. */
  bone: [
    'Kein Laufen. Zuerst kommen 7 Tage Gehen ohne Schmerz.',
    'Jetzt: 30 bis 45 Minuten zügiges Gehen, 7 Tage lang.',
    'Jetzt: fünfmal 1 Minute laufen und 4 Minuten gehen, jeden zweiten Tag, nach und nach bis 30 Minuten.',
    'Jetzt: 30 Minuten laufen, jeden zweiten Tag, 7 Tage lang.',
    'Jetzt: die Hälfte, dann die ganze frühere Woche, mit einem Schritt von höchstens 10\u00A0% pro Woche.',
    'Tempo, Hügel und Tage hintereinander sind wieder frei.',
  ],
  stage: `
    .input {$kind :string}
    .match $kind
    bone {{Stufe B{$stage} von B{$last}}}
    *    {{Stufe {$stage} von {$last}}}`,
  message: 'Du bist auf dem Weg zurück: {$stageText}. {$returnAdvice}',
  setBack: 'Schmerz oder ein schlechterer Morgen hat dich eine Stufe zurückgebracht. Heute ist Pause.',
  notCleared:
    'Die Stufen beginnen, wenn du ärztlich oder physiotherapeutisch mit {$place :place form=dative} wieder laufen darfst.',
  ownPlan: 'Bei {$place :place form=dative} gilt nur der Plan aus deiner Behandlung.',
  ownPlanNoRunning: 'Kein Laufen.',
} as const satisfies Messages['returnStages'];
