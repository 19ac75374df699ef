import type { Messages } from '#src/core/words/messages.ts';

/** The drills that a container names. */
export const drills = {
  brisk_walk: 'paso ligero',
  march_in_place: 'marcha en el sitio',
  leg_swings_side: 'balanceos de pierna a los lados',
  leg_swings_front_back: 'balanceos de pierna adelante y atrás',
  high_knees: 'rodillas arriba',
  butt_kicks: 'talones al glúteo',
  walking_lunges: 'zancadas caminando',
} as const satisfies Messages['drills'];

/** The drills of a container before how they are done. */
export const container = 'Haz seguidos: {$drills :list of=drills}. {$how}';

/** Drills before a run and stretches after it. */
export const movementRoutines = {
  dynamic_warmup_block: {
    name: 'Bloque de calentamiento dinámico',
    how: 'Empieza pequeño y lento. Deja que el recorrido crezca al calentarte y no mantengas nada en el final. Muévete siempre con fluidez y para si hay un dolor agudo.',
  },
  leg_swings_front_back: {
    name: 'Balanceos de pierna, adelante y atrás',
    how: 'De pie y con la espalda recta junto a una pared, balancea una pierna adelante y atrás desde la cadera, con la rodilla floja. Empieza pequeño y deja crecer el balanceo solo mientras sea fácil; nunca lances la pierna. Para si hay un dolor agudo u hormigueo.',
  },
  leg_swings_side: {
    name: 'Balanceos de pierna, a los lados',
    how: 'De cara a una pared con las dos manos apoyadas, balancea una pierna por delante del cuerpo y hacia fuera. Deja crecer el balanceo poco a poco y mantén la cadera de frente a la pared. Para si hay un dolor agudo.',
  },
  high_knees: {
    name: 'Rodillas arriba',
    how: 'Corre en el sitio con pasos cortos y rápidos y sube cada rodilla hacia la altura de la cadera. Mantén la espalda recta y apoya suave, debajo del cuerpo. Para si hay un dolor agudo; marchar es la forma más fácil.',
  },
  butt_kicks: {
    name: 'Talones al glúteo',
    how: 'Trota en el sitio o despacio hacia delante y deja que cada talón suba hacia el glúteo. Mantén las rodillas hacia abajo y los pasos ligeros. Para si hay un dolor agudo.',
  },
  walking_lunges: {
    name: 'Zancadas caminando',
    how: 'Da un paso largo y tranquilo y baja hasta que las dos rodillas estén dobladas con comodidad. Empuja con el talón de delante hacia el paso siguiente. Mantén el tronco recto y la rodilla de delante en línea con el pie. Para si hay un dolor agudo.',
  },
  brisk_walk: {
    name: 'Paso ligero / trote suave para empezar',
    how: 'Camina a paso ligero y pasa a un trote suave solo si lo notas libre. Úsalo en lugar de los otros ejercicios cuando causen síntomas. Para si hay un dolor agudo.',
  },
  march_in_place: {
    name: 'Marcha en el sitio',
    how: 'Marcha en el sitio y sube cada rodilla solo hasta donde sea cómodo, moviendo los brazos. Mantén la espalda recta y los pies silenciosos. Para si hay un dolor agudo.',
  },
  lying_hamstring_strap: {
    name: 'Estiramiento de isquiotibiales boca arriba con cinta',
    how: 'Boca arriba con una cinta en un pie, sube esa pierna, con la rodilla un poco doblada, hasta notar una tensión leve detrás del muslo. Mantén ahí y respira: sin rebotes y sin dolor. Afloja y para si hay un dolor agudo u hormigueo.',
  },
  doorway_hamstring: {
    name: 'Estiramiento de isquiotibiales en el marco de la puerta',
    how: 'Boca arriba en una puerta, apoya un talón en el marco y pasa la otra pierna recta por el hueco. Acércate solo hasta notar una tensión leve detrás del muslo: sin rebotes y sin dolor. Afloja y para si hay un dolor agudo u hormigueo.',
  },
  foot_on_bench: {
    name: 'Estiramiento de isquiotibiales con el pie en un banco',
    how: 'Pon un talón en un banco bajo con la rodilla un poco doblada e inclínate hacia delante desde la cadera con la espalda plana. Ve solo hasta una tensión leve detrás del muslo y mantén: sin rebotes y sin dolor. Afloja y para si hay un dolor agudo u hormigueo.',
  },
  toe_touch: {
    name: 'Tocarse los dedos del pie de pie',
    how: 'Está en la lista para que la pregunta tenga respuesta: aquí nunca se propone intentar tocar los pies. Tira a la vez de la espalda, el nervio y los isquiotibiales y no da un alivio duradero. Si aun así lo haces, sin rebotes y sin dolor, y para si hay un dolor agudo.',
  },
  hip_flexor_stretch: {
    name: 'Estiramiento del flexor de cadera con una rodilla en el suelo',
    how: 'Apoya una rodilla con el otro pie delante y mete la pelvis. Avanza hasta notar una tensión leve en la parte delantera de la cadera de atrás. Mantén y respira: sin rebotes y sin dolor. Para si hay un dolor agudo o si algo baja por la pierna.',
  },
  calf_stretch: {
    name: 'Estiramiento de pantorrilla, rodilla recta y doblada',
    how: 'Apóyate en una pared con un pie atrás, el talón en el suelo y los dedos al frente; mantén una vez con la rodilla de atrás recta y otra con la rodilla doblada. Ve solo hasta una tensión leve: sin rebotes y sin dolor. Para si hay un dolor agudo u hormigueo.',
  },
  glute_stretch: {
    name: 'Estiramiento de glúteo en forma de cuatro',
    how: 'Boca arriba, cruza un tobillo sobre la otra rodilla y acerca ese muslo hacia ti con suavidad. Mantén con una tensión leve en el glúteo: sin rebotes y sin dolor. Para si hay un dolor agudo, un dolor profundo en el isquion u hormigueo.',
  },
  quad_stretch_heel: {
    name: 'Estiramiento de cuádriceps, talón al glúteo',
    how: 'De pie sobre una pierna y con un apoyo, lleva el otro talón hacia el glúteo y mantén las rodillas juntas. Mete la pelvis y mantén una tensión leve en la parte delantera del muslo: sin rebotes y sin dolor. Para si hay un dolor agudo.',
  },
  pnf_contract_relax: {
    name: 'Contraer y soltar (FNP), isquiotibiales',
    how: 'Boca arriba con una cinta en un pie y la pierna subida hasta una tensión leve. Presiona la pierna con suavidad contra la cinta, suelta, deja que venga un poco más y mantén. Sin rebotes y sin dolor; solo después de correr, y para si hay un dolor agudo u hormigueo.',
  },
  downward_dog: {
    name: 'Perro boca abajo',
    how: 'A cuatro patas, lleva la cadera arriba y atrás, con las rodillas tan dobladas como necesites y la espalda larga. Quédate unas respiraciones lentas: sin rebotes y sin dolor. Baja y para si hay un dolor agudo, hormigueo o mareo.',
  },
} as const satisfies Partial<Messages['routines']>;
