import type { Messages } from '#src/core/words/messages.ts';

/** The drills that a container names. */
export const drills = {
  brisk_walk: 'zügiges Gehen',
  march_in_place: 'Marschieren auf der Stelle',
  leg_swings_side: 'seitliche Beinschwünge',
  leg_swings_front_back: 'Beinschwünge vor und zurück',
  high_knees: 'Kniehebelauf',
  butt_kicks: 'Anfersen',
  walking_lunges: 'Ausfallschritte im Gehen',
} as const satisfies Messages['drills'];

/** The drills of a container before how they are done. */
export const container = 'Nacheinander: {$drills :list of=drills}. {$how}';

/** Drills before a run and stretches after it. */
export const movementRoutines = {
  dynamic_warmup_block: {
    name: 'Dynamisches Aufwärmen',
    how: 'Fang klein und langsam an. Lass die Bewegung mit der Wärme größer werden und halte nichts am Ende. Beweg dich flüssig und hör bei stechendem Schmerz auf.',
  },
  leg_swings_front_back: {
    name: 'Beinschwünge, vor und zurück',
    how: 'Steh aufrecht neben einer Wand und schwinge ein Bein aus der Hüfte vor und zurück, das Knie locker. Fang klein an und lass den Schwung nur wachsen, solange er leicht bleibt; wirf das Bein nie. Hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  leg_swings_side: {
    name: 'Beinschwünge, seitlich',
    how: 'Steh mit beiden Händen an einer Wand und schwinge ein Bein vor dem Körper und zur Seite. Lass den Schwung nach und nach wachsen und die Hüfte zur Wand zeigen. Hör bei stechendem Schmerz auf.',
  },
  high_knees: {
    name: 'Kniehebelauf',
    how: 'Lauf auf der Stelle mit kurzen, schnellen Schritten und heb jedes Knie Richtung Hüfte. Bleib aufrecht und setz weich unter dem Körper auf. Hör bei stechendem Schmerz auf; Marschieren ist die leichtere Form.',
  },
  butt_kicks: {
    name: 'Anfersen',
    how: 'Trabe auf der Stelle oder langsam vorwärts und lass jede Ferse Richtung Gesäß steigen. Die Knie zeigen nach unten, die Schritte bleiben leicht. Hör bei stechendem Schmerz auf.',
  },
  walking_lunges: {
    name: 'Ausfallschritte im Gehen',
    how: 'Mach einen langen, ruhigen Schritt, geh tiefer, bis beide Knie bequem gebeugt sind, und drück dich über die vordere Ferse in den nächsten Schritt. Der Rumpf bleibt aufrecht, das vordere Knie über dem Fuß. Hör bei stechendem Schmerz auf.',
  },
  brisk_walk: {
    name: 'Zügig gehen / locker antraben',
    how: 'Geh zügig und trabe erst locker an, wenn sich das frei anfühlt. Nutze das statt der anderen Bewegungen, wenn die Beschwerden auslösen. Hör bei stechendem Schmerz auf.',
  },
  march_in_place: {
    name: 'Marschieren auf der Stelle',
    how: 'Marschiere auf der Stelle und heb jedes Knie nur so hoch, wie es angenehm ist; die Arme schwingen mit. Der Rücken bleibt lang, die Füße leise. Hör bei stechendem Schmerz auf.',
  },
  lying_hamstring_strap: {
    name: 'Hinteren Oberschenkel im Liegen mit Gurt dehnen',
    how: 'Leg dich auf den Rücken, einen Gurt um einen Fuß, und heb dieses Bein mit leicht gebeugtem Knie, bis es hinten am Oberschenkel leicht zieht. Halte dort und atme: kein Wippen, kein Schmerz. Lass nach und hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  doorway_hamstring: {
    name: 'Hinteren Oberschenkel im Türrahmen dehnen',
    how: 'Leg dich in eine Tür, eine Ferse am Rahmen, das andere Bein gestreckt durch die Öffnung. Rück nur näher, bis es hinten am Oberschenkel leicht zieht: kein Wippen, kein Schmerz. Lass nach und hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  foot_on_bench: {
    name: 'Hinteren Oberschenkel mit dem Fuß auf der Bank dehnen',
    how: 'Leg eine Ferse mit leicht gebeugtem Knie auf eine niedrige Bank und kippe mit geradem Rücken aus der Hüfte nach vorn. Geh nur bis zu einem leichten Zug hinten am Oberschenkel und halte: kein Wippen, kein Schmerz. Lass nach und hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  toe_touch: {
    name: 'Im Stehen zu den Zehen greifen',
    how: 'Das steht hier nur, damit die Frage eine Antwort hat: Nach den Zehen zu greifen wird hier nie vorgeschlagen. Es zieht an Rücken, Nerv und hinterem Oberschenkel zugleich und bringt keine dauerhafte Besserung. Wenn du es trotzdem machst: kein Wippen, kein Schmerz, und hör bei stechendem Schmerz auf.',
  },
  hip_flexor_stretch: {
    name: 'Hüftbeuger im Halbkniestand dehnen',
    how: 'Knie dich auf ein Knie, den anderen Fuß nach vorn, kippe das Becken nach hinten und schieb dich vor, bis es vorn an der hinteren Hüfte leicht zieht. Halte und atme: kein Wippen, kein Schmerz. Hör bei stechendem Schmerz auf oder wenn etwas ins Bein zieht.',
  },
  calf_stretch: {
    name: 'Wade dehnen, Knie gestreckt und gebeugt',
    how: 'Lehn dich an eine Wand, einen Fuß hinten, Ferse am Boden, Zehen nach vorn; halte einmal mit gestrecktem und einmal mit gebeugtem hinterem Knie. Geh nur bis zu einem leichten Zug: kein Wippen, kein Schmerz. Hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  glute_stretch: {
    name: 'Gesäßmuskel in der Vierer-Position dehnen',
    how: 'Leg dich auf den Rücken, einen Knöchel über das andere Knie, und zieh diesen Oberschenkel sanft zu dir. Halte bei einem leichten Zug im Gesäß: kein Wippen, kein Schmerz. Hör bei stechendem Schmerz, tiefem Schmerz am Sitzbein oder Kribbeln auf.',
  },
  quad_stretch_heel: {
    name: 'Vorderen Oberschenkel mit der Ferse am Gesäß dehnen',
    how: 'Steh auf einem Bein, halte dich fest, führ die andere Ferse zum Gesäß und lass die Knie nebeneinander. Kippe das Becken nach hinten und halte einen leichten Zug vorn am Oberschenkel: kein Wippen, kein Schmerz. Hör bei stechendem Schmerz auf.',
  },
  pnf_contract_relax: {
    name: 'Anspannen–Entspannen (PNF) am hinteren Oberschenkel',
    how: 'Leg dich auf den Rücken, einen Gurt um einen Fuß, das Bein bis zu einem leichten Zug gehoben. Drück das Bein sanft in den Gurt, lass los, lass es etwas weiter kommen und halte. Kein Wippen, kein Schmerz; nur nach dem Laufen, und hör bei stechendem Schmerz oder Kribbeln auf.',
  },
  downward_dog: {
    name: 'Herabschauender Hund',
    how: 'Heb aus dem Vierfüßlerstand die Hüfte nach oben und hinten, die Knie so gebeugt wie nötig, der Rücken lang. Bleib für langsame Atemzüge: kein Wippen, kein Schmerz. Komm herunter und hör bei stechendem Schmerz, Kribbeln oder Schwindel auf.',
  },
} as const satisfies Partial<Messages['routines']>;
