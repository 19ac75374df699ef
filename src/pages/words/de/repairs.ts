/** What was repaired in a recording. */
export const repairs = {
  // by the readers of the bytes
  'crc-missing': 'Die Datei hat keine Prüfsumme.',
  'crc-mismatch': 'Die Prüfsumme der Datei ist falsch; sie wurde trotzdem gelesen.',
  truncated: 'Die Datei endet zu früh; alles vor dem Abbruch wurde behalten.',
  'junk-skipped': 'Bytes, die nicht zur Aufzeichnung gehören, wurden übersprungen.',
  'encoding-declared-wrong': 'Die Textkodierung ist nicht die angegebene.',
  'heart-rate-strap-merged': 'Die Herzfrequenz wurde aus den eigenen Meldungen des Brustgurts genommen.',
  'developer-field-used': 'Ein Wert wurde aus einem Entwicklerfeld genommen, weil der eigentliche fehlt.',
  'zero-means-unmeasured': 'Laufdynamik mit dem Wert null gilt als nicht gemessen.',
  'time-scaled': 'Zeiten waren in der falschen Einheit geschrieben und wurden umgerechnet.',
  'decimal-comma': 'Zahlen mit Dezimalkomma wurden weggelassen.',
  'local-time-swapped': 'UTC und Ortszeit waren in der Datei vertauscht und wurden berichtigt.',
  'local-time-from-position':
    'Die Ortszeit folgt aus der Position: Weder die Datei noch deine Zeitzone kann dort stimmen.',
  'summary-mismatch': 'Die eigene Zusammenfassung der Datei widerspricht ihren Aufzeichnungen.',
  'records-incomplete':
    'Die Aufzeichnungen enthalten nur einen Teil: Die Strecke stammt aus der Zusammenfassung der Datei.',
  'distance-calibrated':
    'Die Strecke wurde am Ende an der Uhr berichtigt: Sie ist nicht die der Aufzeichnungen.',
  // by the clean-up of the stream
  'records-without-time': 'Aufzeichnungen ohne Zeit wurden weggelassen.',
  'records-sorted': 'Aufzeichnungen waren durcheinander und wurden sortiert.',
  'records-misplaced': 'Einige Aufzeichnungen, deren Zeit ihrem Ort widerspricht, wurden weggelassen.',
  'records-in-file-order':
    'Die Zeiten widersprachen dem Weg; die Aufzeichnungen folgen einander wie in der Datei.',
  'records-outside': 'Werte außerhalb von Start und Ende wurden weggelassen.',
  'records-duplicated': 'Aufzeichnungen mit derselben Zeit wurden zusammengefasst.',
  'clock-jump':
    'Die Uhr sprang; die Aufzeichnungen danach wurden zurückverschoben oder weggelassen, wo sie nicht zum Lauf gehören.',
  'position-zero': 'Positionen bei 0°/0° wurden weggelassen.',
  'position-leap': 'Positionen, die ein unmögliches Tempo ergeben, wurden weggelassen.',
  'speed-implausible': 'Unmögliche Tempi wurden weggelassen.',
  'heart-rate-implausible': 'Herzfrequenzen von null oder mit unmöglichem Wert wurden weggelassen.',
  'signal-sparse':
    'Herzfrequenz oder Schrittfrequenz wurde seltener aufgezeichnet als der Rest; jeder Wert steht für die Zeit um ihn.',
  'heart-rate-flat': 'Eine Herzfrequenz, die sich gar nicht bewegt, wurde weggelassen.',
  'cadence-zero-while-running': 'Schrittfrequenz null bei Lauftempo gilt als fehlend.',
  'cadence-implausible': 'Unmögliche Schrittfrequenzen wurden weggelassen.',
  'altitude-spike': 'Ausreißer der Höhe wurden weggelassen.',
  'altitude-constant': 'Eine Höhe, die sich nie ändert, gilt als nicht gemessen.',
  'distance-contradicted':
    'Eine Strecke, der die Positionen und die Summe der Datei widersprechen, wurde weggelassen.',
  'distance-from-position': 'Die Strecke wurde aus Positionen berechnet.',
  'step-left-out': 'Ein Stück, das in seiner Zeit niemand schafft, wurde bei der Strecke weggelassen.',
  'distance-from-speed': 'Die Strecke wurde aus Tempi berechnet.',
  'distance-restarted': 'Die laufende Strecke begann neu und wurde zusammengefügt.',
  'distance-decreased': 'Die Strecke lief rückwärts und wurde festgehalten.',
  'step-length-recomputed': 'Die Schrittlänge wurde aus Tempo und Schrittfrequenz neu berechnet.',
  'pause-from-gap': 'Eine Lücke in den Aufzeichnungen gilt als Pause.',
  'values-implausible': 'Unmögliche Werte wurden weggelassen.',
  'distance-implausible': 'Eine Strecke, die in der Zeit niemand schafft, wurde weggelassen.',
  'smart-recording':
    'Die Uhr zeichnete nur Änderungen auf; jede Aufzeichnung steht für die Zeit bis zur nächsten.',
} as const;
