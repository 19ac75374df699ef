import type { Messages } from '#src/core/words/messages.ts';

/** What to change and whom to see: no exercise. */
export const actions = {
  pause_running: {
    name: 'Kein Laufen, bis das geklärt ist',
    how: 'Lauf nicht, bis das Anzeichen geklärt ist, das dich gestoppt hat. Lockeres Gehen ist in Ordnung, solange es schmerzfrei ist.',
  },
  cap_next_run: {
    name: 'Die nächsten Läufe unter der Obergrenze halten',
    how: 'Bleib bei jedem der nächsten Läufe an oder unter der Obergrenze, die diese Antwort nennt.',
  },
  step_back_week: {
    name: 'Entlastungswoche',
    how: 'Lauf sieben Tage lang 20 bis 30\u00A0% weniger Strecke als sonst und lass die harten Einheiten weg. Wie viel weniger, ist unter Trainern eine Konvention.',
  },
  rest_day: {
    name: 'Einen Ruhetag einlegen',
    how: 'Nimm dir einen ganzen Tag ohne Laufen. Lockeres Gehen ist in Ordnung, solange du dich gut fühlst und es keine Beschwerden bringt.',
  },
  easy_48h: {
    name: '48 Stunden nur locker laufen',
    how: 'Lauf nur so schnell, dass du in ganzen Sätzen sprechen kannst. Lass Hügel, Sprints und Wettkämpfe weg.',
  },
  cross_train: {
    name: 'Schmerzfreies Ersatztraining statt Laufen',
    how: 'Ersetze Läufe durch etwas, das keine Beschwerden bringt: lockeres Radfahren, Schwimmen oder Gehen. Bleib locker und hör bei stechendem Schmerz auf.',
  },
  leave_out_fast: {
    name: 'Eine Woche ohne Steigerungen und Sprints',
    how: 'Lass sieben Tage lang Steigerungen, Sprints und schnelle Intervalle weg. Lockeres Laufen darf weitergehen.',
  },
  staged_return: {
    name: 'In Stufen zurück zum Laufen',
    how: 'Geh immer nur eine Stufe weiter, und erst, wenn die jetzige weder Schmerz noch einen schlechteren Morgen bringt. Bei mehr als {$R-RETURN.painLimit :spoken} von 10 im Lauf oder einem schlechteren Morgen: eine Stufe zurück und ein Tag Pause.',
  },
  cadence_cue: {
    name: 'Schrittfrequenz +5\u00A0% (nie über +10\u00A0%)',
    how: 'Mach bei einem lockeren Lauf 5 bis 10 Minuten lang etwa 5\u00A0% mehr Schritte pro Minute bei gleichem Tempo, zum Beispiel nach einem Metronom. Geh nie über 10\u00A0%. Am Anfang fühlt sich das ungewohnt an und kostet etwas Energie.',
  },
  sit_break: {
    name: 'Alle 30–45 Minuten Sitzen 2–3 Minuten stehen oder gehen',
    how: 'Steh nach je 30 bis 45 Minuten Sitzen für zwei bis drei Minuten auf oder geh ein paar Schritte. Ein Wecker hilft beim Drandenken.',
  },
  static_to_after: {
    name: 'Statisches Dehnen auf nach dem Lauf verlegen',
    how: 'Halte vor einem Lauf keine langen Dehnungen; wärm dich mit Bewegung auf. Wenn du dehnst, dann nach dem Lauf, und nur mit Dehnungen, von denen dir hier nicht abgeraten wird.',
  },
  protect_1_3_days: {
    name: 'Schützen: 1–3 Tage entlasten, hochlagern, Druckverband; keine Entzündungshemmer aus Gewohnheit, keine Wärme, Massage oder Alkohol',
    how: 'Entlaste das Bein ein bis drei Tage: Geh wenig, lagere es in Ruhe hoch und nutze einen leichten Druckverband. Lass Laufen, Dehnen, Wärme, Massage und Alkohol weg und nimm keine Entzündungshemmer aus Gewohnheit. Wenn es schlimmer wird oder das Bein dich nicht mehr trägt, lass es am selben Tag untersuchen.',
  },
  retest_bridge: {
    name: 'Einbeinige Brücke in 4–6 Wochen erneut testen',
    how: 'Zähle in vier bis sechs Wochen noch einmal einbeinige Brücken auf jeder Seite, ausgeruht und auf demselben Boden. Hör auf zu zählen, wenn die Hüfte absinkt, und brich bei stechendem Schmerz ab.',
  },
  answer_first: {
    name: 'Zuerst diese Fragen beantworten',
    how: 'Beantworte die Fragen, die diese Antwort als Nächstes stellt. Sie klären, was ein Anzeichen allein offen lässt.',
  },
  refer_emergency: {
    name: 'Jetzt den Rettungsdienst',
    how: 'Ruf jetzt die Notrufnummer an oder geh in eine Notaufnahme. Trainiere nicht und fahr nicht selbst.',
  },
  refer_same_day: {
    name: 'Ärztliche Abklärung noch heute',
    how: 'Hol dir noch heute ärztlichen Rat, am Telefon oder vor Ort. Lauf nicht, trainiere nicht, massiere und wärme das Bein nicht, bevor du untersucht bist.',
  },
  refer_clinician: {
    name: 'In eine Physio- oder Arztpraxis gehen',
    how: 'Mach einen Termin in einer Physio- oder Arztpraxis innerhalb der nächsten 2 bis 14 Tage. Geh früher, wenn es schlimmer wird.',
  },
} as const satisfies Partial<Messages['routines']>;
