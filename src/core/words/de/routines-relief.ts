import type { Messages } from '#src/core/words/messages.ts';

/** Rolling, nerve glides, warm and cold, winding down. */
export const reliefRoutines = {
  foam_roll_hamstring: {
    name: 'Faszienrolle: hinterer Oberschenkel',
    how: 'Setz dich mit einem Oberschenkel auf die Rolle und roll langsam von knapp über dem Knie bis unter das Gesäß, atme dabei. Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht; lass Sitzbein und Kniekehle aus. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  foam_roll_glutes_hips: {
    name: 'Faszienrolle: Gesäß und Hüfte',
    how: 'Setz dich auf die Rolle, lehn dich zu einer Seite und roll langsam über das Gesäß und die Außenseite der Hüfte. Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  foam_roll_calf: {
    name: 'Faszienrolle: Wade',
    how: 'Setz dich mit einer Wade auf die Rolle und roll langsam von über dem Knöchel bis unter das Knie. Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht; roll nie eine geschwollene oder warme Wade. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  foam_roll_quads: {
    name: 'Faszienrolle: vorderer Oberschenkel',
    how: 'Leg dich auf den Bauch, einen Oberschenkel auf der Rolle, und roll langsam von über dem Knie bis unter den Hüftknochen. Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  lacrosse_ball_glute_med: {
    name: 'Massageball unter dem äußeren Gesäß',
    how: 'Leg dich auf die Seite, einen Ball unter dem äußeren, oberen Teil des Gesäßes, und sink langsam hinein. Geh weg von jedem Punkt, der etwas ins Bein schickt. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  massage_stick: {
    name: 'Massagestab oder Tennisball',
    how: 'Setz dich mit lockerem Bein hin und gleite mit Stab oder Tennisball mit leichtem, gleichmäßigem Druck am Muskel entlang. Lass Knochen und Kniekehle aus. Hör bei stechendem Schmerz, Kribbeln oder Taubheit auf.',
  },
  nerve_floss_supine: {
    name: 'Nervengleiten (Ischiasnerv), im Liegen',
    how: 'Leg dich auf den Rücken, Kopf am Boden, und halte einen Oberschenkel von hinten. Streck langsam das Knie, während die Zehen von dir wegzeigen, und beuge es, während die Zehen zurückkommen. Halte und zieh nichts; hör bei stechendem Schmerz auf oder wenn das Kribbeln nach dem Satz bleibt.',
  },
  nerve_floss_seated: {
    name: 'Nervengleiten (Ischiasnerv), im Sitzen',
    how: 'Sitz aufrecht und streck langsam ein Knie mit angezogenem Fuß, während du nach oben schaust; senk das Bein, während das Kinn zur Brust geht. Ein Ende wird locker, während das andere spannt, gezogen wird also nie. Bleib klein und hör sofort auf bei stechendem Schmerz oder Kribbeln, das bleibt.',
  },
  heat_pack: {
    name: 'Wärmekissen',
    how: 'Leg ein warmes, nicht heißes Kissen mit einem Tuch darunter auf die steife Stelle. Nutze es nur, wo nichts geschwollen ist, nie auf einer frischen Zerrung oder einem Bluterguss, und schlaf nicht darauf ein. Nimm es weg, wenn die Haut brennt, und hör bei stechendem Schmerz auf.',
  },
  warm_shower_or_bath: {
    name: 'Warm duschen oder baden (auch mit Bittersalz)',
    how: 'Dusche oder bade angenehm warm, nicht heiß. Nur, wo nichts geschwollen ist, nie bei einer frischen Zerrung. Geh heraus, wenn dir flau wird, und hör bei stechendem Schmerz auf.',
  },
  cold_pack: {
    name: 'Kühlpack',
    how: 'Wickle das Eis in ein Tuch, nie direkt auf die Haut, und halte es 10 bis 15 Minuten auf die schmerzende Stelle. Warte vor dem nächsten Mal, bis die Haut wieder warm ist. Nimm es bei Taubheit weg und hör bei stechendem Schmerz auf.',
  },
  contrast_2_1: {
    name: 'Wechseldusche, zwei Teile warm, ein Teil kalt',
    how: 'Wechsle an den Beinen zwischen zwei Minuten warmem und einer Minute kühlem Wasser. Nie bei einer frischen Zerrung oder einer Schwellung, denn zwei Drittel davon sind Wärme. Hör bei stechendem Schmerz, Taubheit oder Schwindel auf.',
  },
  breathing_4_6: {
    name: 'Langsam atmen, 4 ein, 6–8 aus, durch die Nase',
    how: 'Lieg oder sitz bequem und atme durch die Nase: 4\u00A0s ein, 6 bis 8\u00A0s aus. Lass den Bauch mitgehen und erzwinge den Atem nicht. Atme wieder normal, wenn dir schwindlig wird, und hör bei stechendem Schmerz auf.',
  },
  humming: {
    name: 'Summend ausatmen',
    how: 'Sitz oder lieg bequem, atme durch die Nase ein und summe leise, solange du ausatmest. Streng dich dabei nicht an. Atme wieder normal, wenn dir schwindlig wird, und hör bei stechendem Schmerz auf.',
  },
  meditation: {
    name: 'Kurze Meditation',
    how: 'Sitz oder lieg bequem und richte die Aufmerksamkeit auf den Atem. Wenn sie abschweift, hol sie ohne Kommentar zurück. Ändere deine Haltung, wann du willst, und hör bei stechendem Schmerz auf.',
  },
  cold_face_splash: {
    name: 'Kaltes Wasser ins Gesicht',
    how: 'Beug dich über ein Waschbecken und benetze Stirn, Augen und Wangen mit kühlem Wasser, während du langsam ausatmest. Tauch den Kopf nicht unter. Hör bei stechendem Schmerz auf oder wenn dir flau wird.',
  },
  legs_up_wall: {
    name: 'Beine an der Wand hochlegen',
    how: 'Leg dich auf den Rücken, die Unterschenkel an der Wand, die Hüfte so weit weg, wie es angenehm ist. Beuge die Knie, wenn es hinten am Bein zieht oder kribbelt, und atme langsam. Hör bei stechendem Schmerz auf.',
  },
} as const satisfies Partial<Messages['routines']>;
