import type { Messages } from '#src/core/words/messages.ts';

/** What the load of a runner is counted in, and what its figures wait for. */
export const load = {
  sources: {
    srpe: 'Esfuerzo percibido de la sesión y duración',
    banister: 'Pulso frente al máximo y al reposo',
    edwards: 'Pulso frente al máximo',
    rtss: 'Velocidad ajustada al desnivel frente a la velocidad umbral',
    duration: 'Duración',
    distance: 'Distancia',
  },
  chosen: '{$name}: se conoce en {$knownRuns} de {$runs} salidas.',
  noModel: 'Ningún modelo tiene datos del 80\u00a0% de las salidas.',
  noRuns: 'No hay salidas con las que elegir.',
  windows: {
    lastWeek: 'los últimos 7 días',
    weekChange: 'el cambio en 7 días',
    acuteChronicRatios: 'las proporciones agudo:crónico',
    monotony: 'la monotonía y la tensión',
    fitness: 'la condición y la forma',
  },
  signals: { distance: 'distancia', load: 'carga' },
  waitsFor: '{$what}: hacen falta {$days} días seguidos con {$signal} conocida, hay {$knownDays}',
  cadenceLine:
    'la línea propia: hacen falta {$neededMinutes} minutos corriendo con cadencia en {$windowDays} días, hay {$minutes}',
  impact: 'Una convención con fórmula abierta, comparable solo consigo misma; nunca avisa.',
} as const satisfies Messages['load'];
