import type { Messages } from '#src/core/words/messages.ts';

/** Strength, and rehabilitation after an examination. */
export const strengthRoutines = {
  nordic_curl: {
    name: 'Nordic Curl (hinterer Oberschenkel)',
    how: 'Knie dich auf etwas Weiches, die Knöchel festgehalten, der Körper gerade von Knie bis Kopf. Senk dich so langsam wie möglich nach vorn, fang dich mit den Händen ab und drück dich zurück. Muskelkater ist in den ersten Wochen üblich; hör bei stechendem oder krampfartigem Schmerz auf.',
  },
  hamstring_sliders: {
    name: 'Slider für den hinteren Oberschenkel (Brücke, Fersen wegschieben)',
    how: 'Leg dich auf den Rücken in die Brücke, die Fersen in Socken oder auf einem Tuch auf glattem Boden. Schieb die Fersen langsam weg, während die Hüfte oben bleibt, senk die Hüfte und komm mit beiden Beinen zurück. Hör bei stechendem Schmerz auf.',
  },
  single_leg_rdl: {
    name: 'Einbeiniges rumänisches Kreuzheben',
    how: 'Steh auf einem Bein mit lockerem Knie und kippe mit geradem Rücken aus der Hüfte nach vorn, während das andere Bein nach hinten geht. Senk dich langsam, komm kontrolliert hoch und halte dich fest, wenn du wackelst. Hör bei stechendem Schmerz auf.',
  },
  glute_bridge: {
    name: 'Brücke',
    how: 'Leg dich auf den Rücken, Knie gebeugt, Fersen nah. Drück über die Fersen, heb die Hüfte, spann oben das Gesäß an und senk langsam ab. Hör bei stechendem Schmerz auf.',
  },
  hip_thrust: {
    name: 'Hip Thrust (Hüftheben an der Bank)',
    how: 'Leg den oberen Rücken an eine Bank, Füße flach, und heb die Hüfte, bis Rumpf und Oberschenkel waagerecht sind. Spann oben das Gesäß an und senk langsam ab. Hör bei stechendem Schmerz auf.',
  },
  clamshell: {
    name: 'Muschel',
    how: 'Leg dich auf die Seite, Knie gebeugt, Füße zusammen. Öffne das obere Knie, ohne dass das Becken nach hinten rollt, und schließ es langsam. Hör bei stechendem Schmerz auf.',
  },
  lateral_band_walk: {
    name: 'Seitschritte mit Band',
    how: 'Leg ein Band über die Knie, geh leicht in die Hüfte und mach kurze Schritte zur Seite. Halte das Band auf Spannung und die Knie über den Füßen. Hör bei stechendem Schmerz auf.',
  },
  step_up: {
    name: 'Step-up (Aufsteigen)',
    how: 'Stell einen ganzen Fuß auf eine Stufe und steig über die Ferse auf, ohne dich mit dem anderen Bein abzustoßen. Senk langsam ab. Hör bei stechendem Schmerz auf.',
  },
  lunge_strength: {
    name: 'Ausfallschritt (Kraft)',
    how: 'Mach einen Schritt nach vorn, geh tiefer, bis beide Knie bequem gebeugt sind, und drück dich über die vordere Ferse zurück. Der Rumpf bleibt aufrecht, das Knie über dem Fuß. Hör bei stechendem Schmerz auf.',
  },
  split_squat_hold: {
    name: 'Ausfallschritt halten',
    how: 'Steh in einem langen Schritt, geh tiefer, bis beide Knie gebeugt sind, halte dort und atme. Verteil das Gewicht auf die vordere Ferse und die hinteren Zehen. Hör bei stechendem Schmerz auf.',
  },
  plank: {
    name: 'Unterarmstütz (Plank)',
    how: 'Stütz dich auf Unterarme und Zehen, der Körper in einer Linie. Halte die Rippen unten, lass den Rücken nicht durchhängen und atme. Hör bei stechendem Schmerz auf.',
  },
  side_plank: {
    name: 'Seitstütz',
    how: 'Leg dich auf eine Seite, stütz dich auf den Unterarm und heb die Hüfte in eine Linie; beginne mit gebeugten Knien. Atme und halte die Schulter weg vom Ohr. Hör bei stechendem Schmerz auf.',
  },
  bird_dog: {
    name: 'Bird Dog (Vierfüßler diagonal)',
    how: 'Streck im Vierfüßlerstand langsam einen Arm nach vorn und das Bein der anderen Seite nach hinten. Halte das Becken gerade und komm kontrolliert zurück. Hör bei stechendem Schmerz auf.',
  },
  dead_bug: {
    name: 'Dead Bug (Käfer)',
    how: 'Leg dich auf den Rücken, Arme nach oben, Knie über der Hüfte. Senk langsam einen Arm und die Ferse der anderen Seite, während der untere Rücken am Boden bleibt, dann wechsle. Hör bei stechendem Schmerz auf.',
  },
  pelvic_tilt: {
    name: 'Becken kippen',
    how: 'Leg dich auf den Rücken, Knie gebeugt, und kippe das Becken langsam, sodass der untere Rücken sich andrückt und dann etwas hebt. Bleib klein und locker. Hör bei stechendem Schmerz auf.',
  },
  romanian_deadlift: {
    name: 'Rumänisches Kreuzheben',
    how: 'Steh mit lockeren Knien, schieb die Hüfte nach hinten und senk dich mit geradem Rücken langsam, bis es hinten an den Oberschenkeln zieht. Komm hoch, indem du die Hüfte nach vorn bringst; beginne ohne Gewicht. Hör bei stechendem Schmerz oder Schmerz im Rücken auf.',
  },
  good_morning: {
    name: 'Good Morning (Rumpfbeuge im Stehen)',
    how: 'Steh mit den Händen an der Hüfte oder einem leichten Gewicht vor der Brust, die Knie locker. Schieb die Hüfte nach hinten, senk dich mit geradem Rücken langsam und komm kontrolliert hoch. Hör bei stechendem Schmerz oder Schmerz im Rücken auf.',
  },
  long_lever_bridge: {
    name: 'Brücke mit weit entfernten Fersen',
    how: 'Leg dich auf den Rücken, die Fersen weiter weg als bei der normalen Brücke, die Knie nur leicht gebeugt. Heb die Hüfte langsam, halte sie gerade und senk langsam ab. Hör bei stechendem Schmerz oder Krampf auf.',
  },
  hip_flexor_quad_balance: {
    name: 'Hüftbeuger und vorderer Oberschenkel (Marschieren mit Band + Ausfallschritt)',
    how: 'Leg ein Band um die Füße und marschiere langsam, indem du ein Knie gegen das Band hebst; mach dann Ausfallschritte mit aufrechtem Rumpf. Bleib bei beidem ruhig und auf jeder Seite gleich. Hör bei stechendem Schmerz auf.',
  },
  heel_raise: {
    name: 'Langsames Fersenheben, beide Beine',
    how: 'Steh auf ebenem Boden neben einem Halt und heb dich mit beiden Füßen auf die Zehen. Senk die Fersen drei Sekunden lang; lass sie nicht unter den Boden sinken. Hör bei stechendem Schmerz auf.',
  },
  heel_raise_single: {
    name: 'Langsames Fersenheben, ein Bein',
    how: 'Steh auf ebenem Boden auf einem Bein, eine Hand am Halt, und heb dich auf die Zehen. Senk die Ferse drei Sekunden lang; lass sie nicht unter den Boden sinken. Hör bei stechendem Schmerz auf.',
  },
  askling_extender: {
    name: 'L-Protokoll: Strecker (Extender)',
    how: 'Nur nach einer Untersuchung und wenn Gehen schmerzfrei ist. Leg dich auf den Rücken, halte den Oberschenkel mit der Hüfte im rechten Winkel und streck das Knie langsam bis kurz vor jeden Schmerz. Hör bei stechendem Schmerz auf und sag in der Praxis Bescheid, die dich untersucht hat.',
  },
  askling_diver: {
    name: 'L-Protokoll: Taucher (Diver)',
    how: 'Beginne erst, wenn du untersucht bist und ohne Schmerz gehst. Steh auf dem verletzten Bein mit lockerem Knie und kippe langsam nach vorn wie beim Kopfsprung, Arme nach vorn, das andere Bein gebeugt nach hinten. Hör bei stechendem Schmerz auf und sag in der Praxis Bescheid, die dich untersucht hat.',
  },
  askling_glider: {
    name: 'L-Protokoll: Gleiter (Glider)',
    how: 'Warte auf eine Untersuchung und auf schmerzfreies Gehen. Halte dich fest, das Gewicht auf der Ferse des verletzten Beins, und lass den anderen Fuß langsam nach hinten gleiten, nur bis vor jeden Schmerz; komm mit den Armen zurück. Hör bei stechendem Schmerz auf und sag in der Praxis Bescheid, die dich untersucht hat.',
  },
} as const satisfies Partial<Messages['routines']>;
