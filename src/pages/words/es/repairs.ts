/** What was repaired in a recording. */
export const repairs = {
  // by the readers of the bytes
  'crc-missing': 'El archivo no lleva suma de comprobación.',
  'crc-mismatch': 'La suma de comprobación del archivo es incorrecta; se leyó de todos modos.',
  truncated: 'El archivo termina antes de tiempo; se conservó todo lo anterior al corte.',
  'junk-skipped': 'Se saltaron bytes que no son parte de la grabación.',
  'encoding-declared-wrong': 'La codificación del texto no es la declarada.',
  'heart-rate-strap-merged': 'El pulso se tomó de los mensajes de la propia banda.',
  'developer-field-used': 'Un valor se tomó de un campo de desarrollador porque falta el nativo.',
  'zero-means-unmeasured': 'La dinámica de carrera con valor cero se leyó como no medida.',
  'time-scaled': 'Los tiempos estaban en otra unidad y se convirtieron.',
  'decimal-comma': 'Los números escritos con coma decimal se dejaron fuera.',
  'local-time-swapped': 'La hora UTC y la local estaban cambiadas en el archivo y se corrigieron.',
  'local-time-from-position':
    'La hora local se tomó de la posición: ni la del archivo ni la zona horaria del corredor pueden ser ciertas allí.',
  'summary-mismatch': 'El resumen del propio archivo contradice sus registros.',
  'records-incomplete':
    'Los registros tienen solo una parte: la distancia es la del resumen del propio archivo.',
  'distance-calibrated': 'La distancia se ajustó en el reloj al final: no es la de los registros.',
  // by the clean-up of the stream
  'records-without-time': 'Se quitaron registros sin hora.',
  'records-sorted': 'Los registros estaban desordenados y se ordenaron.',
  'records-misplaced': 'Se dejaron fuera unos pocos registros cuya hora contradice su lugar.',
  'records-in-file-order': 'Las horas contradecían el camino; los registros siguen el orden del archivo.',
  'records-outside': 'Se dejaron fuera las muestras ajenas al inicio y el fin indicados.',
  'records-duplicated': 'Se unieron los registros con la misma hora.',
  'clock-jump':
    'El reloj dio un salto; los registros del otro lado se movieron atrás, o se quitaron si no son parte de la salida.',
  'position-zero': 'Se quitaron las posiciones en 0°/0°.',
  'position-leap': 'Se quitaron posiciones que implican una velocidad fuera de los límites humanos.',
  'speed-implausible': 'Se quitaron velocidades fuera de los límites humanos.',
  'heart-rate-implausible': 'Se quitaron pulsos de cero o fuera de los límites humanos.',
  'signal-sparse':
    'El pulso o la cadencia se grabó menos a menudo que lo demás; cada valor vale para el tiempo a su alrededor.',
  'heart-rate-flat': 'Se quitó un pulso que no se mueve nada.',
  'cadence-zero-while-running': 'La cadencia cero a velocidad de correr se leyó como ausente.',
  'cadence-implausible': 'Se quitaron cadencias fuera de los límites humanos.',
  'altitude-spike': 'Se quitaron picos de altitud.',
  'altitude-constant': 'Una altitud que nunca cambia se leyó como no medida.',
  'distance-contradicted':
    'Se quitó una distancia que contradicen las posiciones y el total del propio archivo.',
  'distance-from-position': 'La distancia se calculó a partir de las posiciones.',
  'step-left-out': 'Se dejó fuera de la distancia un paso más largo de lo que nadie recorre en ese tiempo.',
  'distance-from-speed': 'La distancia se calculó a partir de las velocidades.',
  'distance-restarted': 'La distancia acumulada empezó otra vez y se unió.',
  'distance-decreased': 'La distancia iba hacia atrás y se mantuvo.',
  'step-length-recomputed': 'La longitud del paso se calculó de nuevo con la velocidad y la cadencia.',
  'pause-from-gap': 'Un hueco en los registros se leyó como una pausa.',
  'values-implausible': 'Se quitaron valores fuera de los límites humanos.',
  'distance-implausible': 'Se dejó fuera una distancia que nadie recorre en ese tiempo.',
  'smart-recording': 'El reloj grabó solo los cambios; los registros valen para el tiempo entre ellos.',
} as const;
