import type { Messages } from '#src/core/words/messages.ts';

/** Strength, and rehabilitation after an examination. */
export const strengthRoutines = {
  nordic_curl: {
    name: 'Curl nórdico de isquiotibiales',
    how: 'De rodillas sobre algo blando, con los tobillos sujetos y el cuerpo recto de la rodilla a la cabeza. Baja hacia delante tan despacio como puedas, recibe el peso con las manos y vuelve arriba empujando. El dolor muscular es normal las primeras semanas; para si hay un dolor agudo o un calambre.',
  },
  hamstring_sliders: {
    name: 'Deslizamientos de isquiotibiales (puente, aleja los talones)',
    how: 'Boca arriba en puente, con los talones sobre calcetines o un paño en un suelo liso. Aleja los talones despacio con la cadera arriba, baja la cadera y vuelve con las dos piernas. Para si hay un dolor agudo.',
  },
  single_leg_rdl: {
    name: 'Peso muerto rumano a una pierna',
    how: 'Ponte de pie sobre una pierna con la rodilla floja. Inclínate hacia delante desde la cadera con la espalda plana mientras la otra pierna va atrás. Baja despacio, sube con control y sujétate si te tambaleas. Para si hay un dolor agudo.',
  },
  glute_bridge: {
    name: 'Puente de glúteos',
    how: 'Boca arriba con las rodillas dobladas y los talones cerca. Empuja con los talones, sube la cadera, aprieta los glúteos arriba y baja despacio. Para si hay un dolor agudo.',
  },
  hip_thrust: {
    name: 'Empuje de cadera',
    how: 'Apoya la parte alta de la espalda en un banco, con los pies planos. Sube la cadera hasta que el tronco y los muslos estén en línea. Aprieta los glúteos arriba y baja despacio. Para si hay un dolor agudo.',
  },
  clamshell: {
    name: 'Almeja',
    how: 'De lado, con las rodillas dobladas y los pies juntos. Abre la rodilla de arriba sin que la pelvis gire hacia atrás, y ciérrala despacio. Para si hay un dolor agudo.',
  },
  lateral_band_walk: {
    name: 'Pasos laterales con banda',
    how: 'Ponte una banda por encima de las rodillas, baja un poco la cadera y da pasos cortos hacia un lado. Mantén la banda tensa y las rodillas en línea con los pies. Para si hay un dolor agudo.',
  },
  step_up: {
    name: 'Subida al escalón',
    how: 'Pon un pie entero en un escalón y sube con el talón sin empujar con la otra pierna. Baja despacio. Para si hay un dolor agudo.',
  },
  lunge_strength: {
    name: 'Zancada (fuerza)',
    how: 'Da un paso adelante, baja hasta que las dos rodillas estén dobladas con comodidad y vuelve empujando con el talón de delante. Mantén el tronco recto y la rodilla en línea con el pie. Para si hay un dolor agudo.',
  },
  split_squat_hold: {
    name: 'Zancada mantenida',
    how: 'Con las piernas en un paso largo, baja hasta doblar las dos rodillas y mantén ahí, sin dejar de respirar. Reparte el peso entre el talón de delante y los dedos de atrás. Para si hay un dolor agudo.',
  },
  plank: {
    name: 'Plancha',
    how: 'Apóyate en los antebrazos y los dedos de los pies con el cuerpo en línea. Mantén las costillas abajo, no dejes que se hunda la espalda y respira. Para si hay un dolor agudo.',
  },
  side_plank: {
    name: 'Plancha lateral',
    how: 'De lado, apóyate en el antebrazo y sube la cadera hasta quedar en línea; empieza con las rodillas dobladas. Respira y mantén el hombro lejos de la oreja. Para si hay un dolor agudo.',
  },
  bird_dog: {
    name: 'Bird-dog (brazo y pierna contrarios)',
    how: 'A cuatro patas, estira despacio un brazo adelante y la pierna contraria atrás. Mantén la pelvis nivelada y vuelve con control. Para si hay un dolor agudo.',
  },
  dead_bug: {
    name: 'Dead bug (boca arriba)',
    how: 'Boca arriba con los brazos arriba y las rodillas sobre la cadera. Baja despacio un brazo y el talón contrario sin que la zona lumbar se despegue, y cambia. Para si hay un dolor agudo.',
  },
  pelvic_tilt: {
    name: 'Báscula de pelvis',
    how: 'Boca arriba con las rodillas dobladas, bascula la pelvis despacio para que la zona lumbar presione el suelo y luego se levante un poco. Hazlo pequeño y fácil. Para si hay un dolor agudo.',
  },
  romanian_deadlift: {
    name: 'Peso muerto rumano',
    how: 'De pie con las rodillas flojas, lleva la cadera atrás y baja despacio con la espalda plana hasta notar tensión detrás de los muslos. Sube llevando la cadera adelante; empieza sin peso. Para si hay un dolor agudo o dolor en la espalda.',
  },
  good_morning: {
    name: 'Buenos días',
    how: 'De pie con las manos en la cadera o un peso ligero en el pecho, y las rodillas flojas. Lleva la cadera atrás, baja despacio con la espalda plana y sube con control. Para si hay un dolor agudo o dolor en la espalda.',
  },
  long_lever_bridge: {
    name: 'Puente de glúteos con los talones lejos',
    how: 'Boca arriba con los talones más lejos que en un puente normal y las rodillas solo un poco dobladas. Sube la cadera despacio, mantenla nivelada y baja despacio. Para si hay un dolor agudo o un calambre.',
  },
  hip_flexor_quad_balance: {
    name: 'Equilibrio de flexor de cadera y cuádriceps (marcha con banda + zancada)',
    how: 'Pasa una banda por los pies y marcha despacio, subiendo una rodilla contra la banda; luego haz zancadas en el sitio con el tronco recto. Hazlo todo con calma y por igual en cada lado. Para si hay un dolor agudo.',
  },
  heel_raise: {
    name: 'Elevación lenta de talones, dos piernas',
    how: 'De pie en suelo plano y cerca de un apoyo, ponte de puntillas con los dos pies. Baja los talones en tres segundos; no dejes que bajen del nivel del suelo. Para si hay un dolor agudo.',
  },
  heel_raise_single: {
    name: 'Elevación lenta de talón, una pierna',
    how: 'De pie sobre una pierna en suelo plano, con una mano en un apoyo, ponte de puntillas. Baja el talón en tres segundos; no dejes que baje del nivel del suelo. Para si hay un dolor agudo.',
  },
  askling_extender: {
    name: 'Protocolo L: extensor',
    how: 'Solo después de un examen, cuando caminar no duela. Boca arriba, sujeta el muslo con la cadera en ángulo recto y estira la rodilla despacio hasta justo antes de cualquier dolor. Para si hay un dolor agudo y díselo al profesional que te examinó.',
  },
  askling_diver: {
    name: 'Protocolo L: buceador',
    how: 'Empieza cuando te hayan examinado y camines sin dolor. Ponte de pie sobre la pierna lesionada con la rodilla floja. Inclínate despacio como quien se tira al agua, los brazos al frente y la otra pierna atrás con la rodilla doblada. Para si hay un dolor agudo y díselo al profesional que te examinó.',
  },
  askling_glider: {
    name: 'Protocolo L: deslizador',
    how: 'Espera a un examen y a caminar sin dolor. Sujétate a un apoyo y mantén el peso en el talón de la pierna lesionada. Desliza despacio el otro pie hacia atrás, parando antes de cualquier dolor; vuelve con los brazos. Para si hay un dolor agudo y díselo al profesional que te examinó.',
  },
} as const satisfies Partial<Messages['routines']>;
