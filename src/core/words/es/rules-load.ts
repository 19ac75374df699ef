import type { Messages } from '#src/core/words/messages.ts';

/** A run, or the longest of a chain of jumps, against what was usual before. */
const jumpMessage = `
  .input {$basis :string}
  .input {$chain :string}
  .match $basis $chain
  duration true {{Tu salida de {$daysAgo :when} fue de {$durationSeconds :secondsAsMinutes}: un {$changeShare :percent} más larga que cualquiera de los {$windowDays :days} antes de tu primer salto ({$longest30Seconds :secondsAsMinutes}).}}
  duration *    {{Tu salida de {$daysAgo :when} fue de {$durationSeconds :secondsAsMinutes}: un {$changeShare :percent} más larga que cualquiera de los {$windowDays :days} anteriores ({$longest30Seconds :secondsAsMinutes}).}}
  *        true {{Tu salida de {$daysAgo :when} fue de {$distanceMeters :km}: un {$changeShare :percent} más larga que cualquiera de los {$windowDays :days} antes de tu primer salto ({$longest30Meters :km}).}}
  *        *    {{Tu salida de {$daysAgo :when} fue de {$distanceMeters :km}: un {$changeShare :percent} más larga que cualquiera de los {$windowDays :days} anteriores ({$longest30Meters :km}).}}`;

/** Distance, its jumps and its sameness. */
export const loadTexts = {
  'L-SPK-S': {
    title: 'Una salida más larga de lo habitual en ti',
    because: 'Una salida fue más larga de lo habitual en ti.',
    message: jumpMessage,
    clearsWhen: 'Han pasado {$activeDays :days} desde esa salida.',
    threshold:
      'Más de un {$overShare :percent} y hasta un {$upToShare :percent} más larga que la salida más larga de los {$windowDays :days} anteriores, en los últimos {$activeDays :days}; varios saltos seguidos cuentan como uno.',
  },
  'L-SPK-M': {
    title: 'Una salida mucho más larga de lo habitual en ti',
    because: 'Una salida fue mucho más larga de lo habitual en ti.',
    message: jumpMessage,
    clearsWhen: 'Han pasado {$activeDays :days} desde esa salida.',
    threshold:
      'Más de un {$overShare :percent} y hasta un {$upToShare :percent} más larga que la salida más larga de los {$windowDays :days} anteriores, en los últimos {$activeDays :days}; varios saltos seguidos cuentan como uno.',
  },
  'L-SPK-L': {
    title: 'Más {$overShare :twice} tu salida más larga',
    because: 'Una salida fue más {$overShare :twice} tu salida más larga.',
    message: jumpMessage,
    clearsWhen: 'Han pasado {$activeDays :days} desde esa salida.',
    threshold:
      'Más de un {$overShare :percent} más larga que la salida más larga de los {$windowDays :days} anteriores, en los últimos {$activeDays :days}; varios saltos seguidos cuentan como uno.',
  },
  'L-PLAN': {
    title: 'La salida prevista es un paso grande',
    because: 'La salida prevista es un paso grande.',
    message: `
      .input {$race :string}
      .match $race
      true {{La carrera de {$plannedMeters :km unlike=$ceilingMeters} pasa de lo que encaja con tus últimas semanas: {$ceilingMeters :km unlike=$plannedMeters}.}}
      *    {{Una salida de {$plannedMeters :km unlike=$ceilingMeters} pasa de lo que encaja con tus últimas semanas: {$ceilingMeters :km unlike=$plannedMeters}.}}`,
    clearsWhen: 'El plan queda en el límite o por debajo.',
    threshold:
      'Más de un {$growthShare :percent} por encima de la salida más larga de {$longestDays :days}, o de los días antes de un salto de los últimos {$jumpDays :days} ({$jumpDaysWhenSore :days} con dolor). Las salidas más antiguas cuentan hasta {$agedFactor :times} la más larga de {$recentDays :days}; sin salidas en esos días, el {$lapsedShare :percent}.',
  },
  'L-NOREF': {
    title: 'De vuelta tras una pausa',
    because: 'Has vuelto tras una pausa.',
    message: 'En los {$windowDays :days} antes de la salida de hoy no hay otra con la que comparar.',
    clearsWhen: 'Mañana: entonces se compara con la salida de hoy.',
    threshold:
      'Ninguna otra salida en los {$windowDays :days} anteriores, y al menos {$knownDays :days} conocidos.',
  },
  'L-WK-30': {
    title: 'Una semana con más distancia que la anterior',
    because: 'Esta semana corriste más que la anterior.',
    message:
      'Corriste {$acuteMeters :km} en siete días tras {$previous7Meters :km} en los siete anteriores: un {$changeShare :percent} más. Por sí solo dice poco.',
    clearsWhen: 'El aumento frente a los siete días anteriores baja a un {$overShare :percent} o menos.',
    threshold:
      'Más de un {$overShare :percent} y hasta un {$upToShare :percent} más que los siete días anteriores.',
  },
  'L-WK-100': {
    title: 'Tu distancia semanal {$overShare :grown}',
    because: 'Tu distancia semanal {$overShare :grown}.',
    message:
      'Corriste {$acuteMeters :km} en siete días tras {$previous7Meters :km} en los siete anteriores. Se discute si eso por sí solo importa: un estudio vio más lesiones y otros no.',
    clearsWhen: 'Siete días ya no suman más {$overShare :double} los siete anteriores.',
    threshold: 'Más de un {$overShare :percent} más que los siete días anteriores.',
  },
  'L-NOBASE': {
    title: 'Ninguna semana con la que comparar',
    because: 'No hay ninguna semana con la que comparar.',
    message: 'De la semana anterior se conocen muy pocas salidas para comparar esta semana con ella.',
    clearsWhen: 'Tienes detrás una semana con salidas suficientes.',
    threshold: 'Menos de {$baseMeters :km} en los siete días anteriores.',
  },
  'L-MONO': {
    title: 'Todos los días son iguales',
    because: 'Tus días fueron todos parecidos.',
    message:
      'Tus últimos {$days :days} fueron todos parecidos y no más ligeros que tu semana habitual. Un día de descanso en medio es costumbre de entrenadores, no un resultado de estudios.',
    clearsWhen:
      'Los días de una semana varían más, o los {$days :days} son más ligeros que tu semana habitual.',
    threshold:
      'Una monotonía de {$monotony :spoken} o más en {$days :days}, con al menos la carga habitual de las {$habitWeeks :weeks} anteriores.',
  },
  'L-INT': {
    title: 'Más intensidad de lo habitual',
    because: 'Corriste fuerte más de lo habitual.',
    message:
      'En los últimos siete días corriste fuerte {$hardSeconds :secondsAsMinutes}; tu semana habitual tiene {$habitSeconds :secondsAsMinutes}.',
    clearsWhen:
      'Los minutos fuertes de siete días bajan de {$hardMinutes :minutes}, o a {$timesHabit :spoken} veces tu semana habitual.',
    threshold:
      '{$hardMinutes :minutes} o más y por encima de {$timesHabit :spoken} veces la media de las {$habitWeeks :weeks} anteriores.',
  },
  'L-SPD': {
    title: 'Más velocidad de lo habitual',
    because: 'Corriste rápido más de lo habitual.',
    message:
      'Esta semana corriste rápido {$fastMeters :km}, frente a {$usualWeekMeters :km} en una semana habitual.',
    clearsWhen: 'La distancia rápida de {$recentDays :days} baja a {$ratio :times} tu semana habitual.',
    threshold:
      '{$minMeters :meters} o más a velocidad rápida en {$recentDays :days}, por encima de {$ratio :times} la semana habitual de los {$baseDays :days} anteriores (al menos {$floorWeekMeters :meters}). Rápido es {$ofMedian :spoken} veces tu velocidad habitual y {$floorMetersPerSecond :speed} o más. Hacen falta {$minRuns :runs} con velocidad conocida y {$minKnownDays :days} conocidos.',
  },
  'L-DOWN': {
    title: 'Más bajada de lo habitual',
    because: 'Corriste cuesta abajo más de lo habitual.',
    message:
      'Esta semana bajaste {$dropMeters :height}, frente a {$usualWeekMeters :height} en una semana habitual. Puede que luego te duelan los muslos.',
    clearsWhen: 'El desnivel bajado en {$recentDays :days} baja a {$ratio :times} tu semana habitual.',
    threshold:
      '{$minMeters :height} o más de bajada en {$recentDays :days}, por encima de {$ratio :times} la semana habitual de los {$baseDays :days} anteriores (al menos {$floorWeekMeters :height}). Hacen falta {$minKnownDays :days} conocidos.',
  },
  'L-ACWR': {
    title: 'Se muestra, no se usa',
    because: 'Se muestra la proporción de esta semana frente a las últimas cuatro.',
    message:
      'La proporción de esta semana frente a las últimas cuatro se muestra como información. En corredores, una proporción más alta coincidió con menos lesiones, así que nunca avisa.',
    clearsWhen: 'Nunca avisa.',
    threshold: 'Ninguno.',
  },
} as const satisfies Partial<Messages['rules']>;
