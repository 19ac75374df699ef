/** Why a recording is taken for its sport. */
export const sportReasons = {
  type: 'Ihr Typ nennt die Sportart.',
  'type-unknown': 'Ihr Typ nennt eine Sportart, die Sinew nicht unterscheidet.',
  name: 'Ein Wort ihres Namens sagt es.',
  'file-name': 'Nichts darin nennt die Sportart; ein Wort im Dateinamen sagt es.',
  device: 'Nichts nennt die Sportart; das Gerät, das aufgezeichnet hat, ist für Fahrräder gemacht.',
  cadence: 'Nichts nennt die Sportart; die Drehzahl der Beine zeigt sie.',
  pace: 'Nichts nennt die Sportart; das Tempo ist das eines Laufs.',
  'pace-near-limit':
    'Nichts nennt die Sportart; so schnell sind über so lange Zeit nur wenige. Eine Person muss sie angeben.',
  'pace-of-other': 'Nichts nennt die Sportart, und das Tempo ist nicht das eines Laufs.',
  silent: 'Nichts nennt die Sportart, und nichts zeigt, wie schnell es war.',
  person: 'Eine Person hat sie angegeben.',
} as const;
