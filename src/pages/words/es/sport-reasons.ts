/** Why a recording counts as its sport. */
export const sportReasons = {
  type: 'Su tipo nombra el deporte.',
  'type-unknown': 'Su tipo nombra un deporte que Sinew no distingue.',
  name: 'Lo dice una palabra de su nombre.',
  'file-name': 'Nada en la grabación nombra el deporte; lo dice una palabra del nombre del archivo.',
  device: 'Nada nombra el deporte; el dispositivo que grabó es para bicicletas.',
  cadence: 'Nada nombra el deporte; lo muestra el giro de las piernas.',
  pace: 'Nada nombra el deporte; su ritmo es el de correr.',
  'pace-near-limit':
    'Nada nombra el deporte; pocos corredores van tan rápido tanto tiempo. Lo tiene que decir una persona.',
  'pace-of-other': 'Nada nombra el deporte, y su ritmo no es el de correr.',
  silent: 'Nada nombra el deporte, y nada muestra a qué velocidad fue.',
  person: 'Lo dijo una persona.',
} as const;
