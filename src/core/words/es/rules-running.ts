import type { Messages } from '#src/core/words/messages.ts';

/** Time between runs, cadence, and doing more than is recovered from. */
export const runningTexts = {
  'R-HARD': {
    title: 'Dos salidas intensas muy juntas',
    because: 'Dos salidas intensas estuvieron muy juntas.',
    message: 'Entre dos salidas intensas hay {$shortestHardGapHours :hours}.',
    clearsWhen: 'Han pasado {$activeDays :days} desde la segunda.',
    threshold:
      'Menos de {$infoHours :hours}, con la última salida en los últimos {$activeDays :days}. Menos de {$cautionHours :hours} pesa más con dolor, una mañana peor, muchos días seguidos o ningún día de descanso.',
  },
  'R-STREAK': {
    title: 'Muchos días seguidos',
    because: 'Llevas muchos días seguidos corriendo.',
    message: `
      .input {$ranToday :string}
      .input {$ownLongestDays :days}
      .match $ranToday $ownLongestDays
      true none {{Corriste {$streakDays :days} seguidos hasta hoy.}}
      true *    {{Corriste {$streakDays :days} seguidos hasta hoy. Antes, tu máximo era de {$ownLongestDays}.}}
      *    none {{Corriste {$streakDays :days} seguidos hasta ayer. Si corres hoy, serán {$nextDays :days}.}}
      *    *    {{Corriste {$streakDays :days} seguidos hasta ayer. Si corres hoy, serán {$nextDays :days}. Antes, tu máximo era de {$ownLongestDays}.}}`,
    clearsWhen: 'Pasas un día sin correr.',
    threshold:
      '{$longDays :days} seguidos, o más de {$overOwnDays :days} por encima de tu máximo de los {$habitDays :days} anteriores, de los que deben conocerse {$minKnownDays :days}. A partir de {$unknownHabitDays :days}, sin nada conocido antes, correr a diario es tu costumbre.',
  },
  'R-REST': {
    title: 'Ningún día de descanso esta semana',
    because: 'Te saltaste tus días de descanso habituales.',
    message: `
      .input {$ranToday :string}
      .match $ranToday
      true {{Corriste cada uno de los siete días hasta hoy. Normalmente descansas {$habitRestDaysPerWeek :days} por semana.}}
      *    {{Corriste cada uno de los siete días hasta ayer. Normalmente descansas {$habitRestDaysPerWeek :days} por semana.}}`,
    clearsWhen: 'Pasas un día sin correr.',
    threshold:
      'Ningún día de descanso en siete, con una costumbre de {$restDaysPerWeek :spoken} o más por semana en los {$habitDays :days} anteriores.',
  },
  'C-UNK': {
    title: 'Sin cadencia en tus salidas',
    because: 'Tus salidas no traen cadencia.',
    message:
      'Tus salidas no traen una cadencia que sirva. De la longitud de tus pasos no se puede decir nada.',
    clearsWhen: 'Llega una salida con cadencia.',
    threshold: 'Ninguna salida con cadencia en {$windowDays :days}.',
  },
  'C-OVS-P': {
    title: 'Cadencia algo baja',
    because: 'Tu cadencia es algo baja para tu velocidad y tu estatura.',
    message:
      'Tu cadencia está un {$medianDeficitPercent :percentage} por debajo de lo que sugieren tu velocidad y tu estatura. Un reloj no ve dónde cae tu pie.',
    clearsWhen:
      'La mediana de {$windowDays :days} está menos de un {$fromPercent :percentage} por debajo de lo esperado.',
    threshold:
      'Un {$fromPercent :percentage} o más y menos de un {$underPercent :percentage} por debajo de lo esperado, en al menos {$runs :runs} y {$minutes :minutes} en {$windowDays :days}.',
  },
  'C-OVS-L': {
    title: 'Cadencia más baja que la de la mayoría a tu velocidad',
    because: 'Tu cadencia es más baja que la de la mayoría a tu velocidad y estatura.',
    message:
      'Tu cadencia está un {$medianDeficitPercent :percentage} por debajo de lo que sugieren tu velocidad y tu estatura. Solo sirve para elegir un ejercicio; no es ningún peligro.',
    clearsWhen:
      'La mediana de {$windowDays :days} está menos de un {$fromPercent :percentage} por debajo de lo esperado.',
    threshold:
      'Un {$fromPercent :percentage} o más por debajo de lo esperado, en al menos {$runs :runs} y {$minutes :minutes} en {$windowDays :days}.',
  },
  'C-SELF': {
    title: 'Cadencia por debajo de lo normal en ti',
    because: 'Tu cadencia está por debajo de lo normal en ti.',
    message:
      'En {$runsBelow :runs} de los últimos {$activeDays :days} tu cadencia fue más baja de lo normal en ti a esa velocidad. Conviene saberlo, nada más.',
    clearsWhen:
      'Menos de {$runs :runs} de los últimos {$activeDays :days} están tan por debajo de lo normal en ti.',
    threshold:
      'Un {$fromPercent :percentage} o más por debajo de tu propia línea de {$lineDays :days}, en {$runs :runs} de los últimos {$activeDays :days}.',
  },
  'C-DECAY': {
    title: 'La cadencia bajó al final de una salida',
    because: 'Tu cadencia bajó al final de una salida.',
    message:
      'En tu salida de {$daysAgo :when} la cadencia bajó un {$decayPercent :percentage} hacia el final, más de lo que explica el ritmo.',
    clearsWhen: 'Pasan {$activeDays :days} sin una salida así.',
    threshold:
      'Un {$fromPercent :percentage} o más del primer al último tercio, a la misma velocidad, en los últimos {$activeDays :days}.',
  },
  'C-ASYM': {
    title: 'Izquierda y derecha son distintas',
    because: 'El contacto con el suelo es distinto a izquierda y derecha.',
    message:
      'El contacto con el suelo estuvo desequilibrado en {$runsOff :whole} de tus últimas {$runsCompared :runs}. Los relojes miden esto de forma aproximada.',
    clearsWhen: 'Menos de {$runs :whole} de tus últimas {$ofLastRuns :runs} están desequilibradas.',
    threshold: '{$fromPoints :points} de desequilibrio en {$runs :whole} de {$ofLastRuns :runs}.',
  },
  'O-OVER': {
    title: 'Puede que hagas más de lo que recuperas',
    because: 'Coincidieron varias señales de poca recuperación.',
    message: 'Hay {$signs :signs} de poca recuperación al mismo tiempo.',
    clearsWhen: 'En tu próximo registro coinciden menos de {$signs :signs}.',
    threshold:
      '{$signs :signs} o más de siete. Una puntuación media cuenta desde {$meanRating :spoken}, el pulso en reposo desde {$restingBpm :spoken} latidos por encima del tuyo, la carga cuando sube más de un {$loadShare :percent}.',
  },
  'O-REFER': {
    title: 'Consulta esto a un médico',
    because: 'Esas señales duran ya {$days :days}.',
    message: 'Llevas {$overreachingDays :days} así. Ve al médico, para que se descarten otras causas.',
    clearsWhen: 'Tu próximo registro ya no tiene esas señales.',
    threshold: 'Las señales duran {$days :days} o más.',
  },
} as const satisfies Partial<Messages['rules']>;
