import type { Messages } from '#src/core/words/messages.ts';

/** Rolling, nerve glides, warm and cold, winding down. */
export const reliefRoutines = {
  foam_roll_hamstring: {
    name: 'Rodillo en los isquiotibiales',
    how: 'Siéntate con el rodillo bajo un muslo y rueda despacio desde justo encima de la rodilla hasta debajo del glúteo, sin dejar de respirar. Una molestia está bien, el dolor no; evita el isquion y la parte de atrás de la rodilla. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  foam_roll_glutes_hips: {
    name: 'Rodillo en los glúteos y la cadera',
    how: 'Siéntate en el rodillo, inclínate hacia un lado y rueda despacio por el glúteo y la parte de fuera de la cadera. Una molestia está bien, el dolor no. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  foam_roll_calf: {
    name: 'Rodillo en las pantorrillas',
    how: 'Siéntate con una pantorrilla sobre el rodillo y rueda despacio desde encima del tobillo hasta debajo de la rodilla. Una molestia está bien, el dolor no; nunca pases el rodillo por una pantorrilla hinchada o caliente. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  foam_roll_quads: {
    name: 'Rodillo en los cuádriceps',
    how: 'Boca abajo con un muslo sobre el rodillo, rueda despacio desde encima de la rodilla hasta debajo del hueso de la cadera. Una molestia está bien, el dolor no. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  lacrosse_ball_glute_med: {
    name: 'Pelota de lacrosse bajo la parte de fuera del glúteo',
    how: 'De lado, con una pelota bajo la parte alta y de fuera del glúteo, deja caer el peso despacio. Sal de cualquier punto que mande algo por la pierna. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  massage_stick: {
    name: 'Barra de masaje o pelota de tenis',
    how: 'Siéntate con la pierna relajada y desliza una barra o una pelota de tenis por el músculo con una presión ligera y pareja. Evita el hueso y la parte de atrás de la rodilla. Para si hay un dolor agudo, hormigueo o adormecimiento.',
  },
  nerve_floss_supine: {
    name: 'Deslizamiento del ciático, boca arriba',
    how: 'Boca arriba, con la cabeza apoyada, sujeta un muslo por detrás. Estira la rodilla despacio mientras los dedos del pie se alejan de ti, y dóblala mientras vuelven. No se mantiene ni se tira de nada; para si hay un dolor agudo o si el hormigueo sigue después de la serie.',
  },
  nerve_floss_seated: {
    name: 'Deslizamiento del ciático, en una silla',
    how: 'Siéntate con la espalda recta y estira despacio una rodilla con el pie hacia arriba mientras miras arriba; baja la pierna mientras metes la barbilla. Un extremo se afloja cuando el otro se tensa, así que nunca se tira de nada. Hazlo pequeño y para enseguida si hay un dolor agudo o un hormigueo que se queda.',
  },
  heat_pack: {
    name: 'Almohadilla de calor',
    how: 'Pon en la zona rígida una almohadilla templada, no muy caliente, con un paño debajo. Úsala solo donde nada esté hinchado, nunca en un tirón reciente ni en un moratón, y no te duermas con ella. Quítala si te quema la piel y para si hay un dolor agudo.',
  },
  warm_shower_or_bath: {
    name: 'Ducha o baño templado (con sales de Epsom)',
    how: 'Toma una ducha o un baño de calor agradable, no muy caliente. Úsalo solo donde nada esté hinchado, nunca en un tirón reciente. Sal si te mareas y para si hay un dolor agudo.',
  },
  cold_pack: {
    name: 'Bolsa de hielo',
    how: 'Envuelve el hielo en un paño, nunca directo en la piel, y ponlo en la zona dolorida de 10 a 15 minutos. Espera a que la piel vuelva a estar caliente antes de repetir. Quítalo si se adormece la zona y para si hay un dolor agudo.',
  },
  contrast_2_1: {
    name: 'Contraste, dos de calor por uno de frío',
    how: 'Alterna en las piernas dos minutos de agua caliente y uno de agua fresca. Nunca lo uses en un tirón reciente ni en nada hinchado, porque dos tercios son calor. Para si hay un dolor agudo, adormecimiento o mareo.',
  },
  breathing_4_6: {
    name: 'Respiración lenta por la nariz (4 s dentro, 6-8 s fuera)',
    how: 'Túmbate o siéntate con comodidad y respira por la nariz: toma aire 4 s, suéltalo de 6 a 8 s. Deja que se mueva el vientre y no fuerces la respiración. Vuelve a respirar normal si te mareas, y para si hay un dolor agudo.',
  },
  humming: {
    name: 'Soltar el aire con un zumbido',
    how: 'Siéntate o túmbate con comodidad, toma aire por la nariz y tararea bajito mientras sueltas todo el aire. Hazlo sin esfuerzo. Vuelve a respirar normal si te mareas, y para si hay un dolor agudo.',
  },
  meditation: {
    name: 'Meditación corta',
    how: 'Siéntate o túmbate con comodidad y lleva la atención a la respiración. Cuando se vaya, tráela de vuelta sin comentarios. Cambia de postura cuando quieras y para si hay un dolor agudo.',
  },
  cold_face_splash: {
    name: 'Agua fría en la cara',
    how: 'Inclínate sobre un lavabo y échate agua fresca en la frente, los ojos y las mejillas mientras sueltas el aire despacio. No metas la cabeza bajo el agua. Para si hay un dolor agudo o si te mareas.',
  },
  legs_up_wall: {
    name: 'Piernas en la pared',
    how: 'Boca arriba, apoya la parte baja de las piernas en una pared, con la cadera tan lejos como sea cómodo. Dobla las rodillas si la parte de atrás de la pierna tira u hormiguea, y respira despacio. Para si hay un dolor agudo.',
  },
} as const satisfies Partial<Messages['routines']>;
