/** Where the lines of a paragraph begin: the first with `first`, all others with `rest`. */
export type Indent = { readonly first: string; readonly rest: string };

/**
 * Breaks a text at spaces so that no line is wider than `columns`. A word that is wider still is cut.
 *
 * @example
 * wrapText('rest a day', 7, { first: '- ', rest: '  ' }); // ['- rest', '  a day']
 */
export const wrapText = (text: string, columns: number, indent: Indent): string[] => {
  const room = Math.max(1, columns - Math.max(indent.first.length, indent.rest.length));
  const words = text.split(/\s+/).flatMap((word) => cutWord(word, room));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `${index === 0 ? indent.first : indent.rest}${line}`);
};

const cutWord = (word: string, room: number): string[] => {
  if (word === '') return [];
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += room) pieces.push(word.slice(at, at + room));
  return pieces;
};
