/** The fields of an answer whose strings a person reads. */
const textFields = new Set([
  ...['headline', 'referral', 'safetyNet', 'title', 'message', 'text', 'name', 'how', 'because', 'doseText'],
  ...['stopRule', 'cautions', 'label', 'basis', 'question', 'clearsWhen', 'statement', 'notes'],
]);
/** Parts of an answer that are data for a machine, whatever their fields are called. */
const machineParts = new Set(['findings', 'notUsed']);

type Text = { readonly field: string; readonly text: string };

const textsWithin = (value: unknown, field: string): readonly Text[] => {
  if (typeof value === 'string') return textFields.has(field) ? [{ field, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsWithin(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    machineParts.has(name) ? [] : textsWithin(inner, name),
  );
};

/**
 * Every sentence of an answer that a person reads, in the order of its fields.
 *
 * @example
 * humanTexts({ headline: 'Rest.', severity: 'stop' }); // ['Rest.']
 */
export const humanTexts = (answer: unknown): readonly string[] =>
  textsWithin(answer, '').map(({ text }) => text);

/** Words of a text, separated by blanks. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Parts of a routine's card that may say the same on several cards. */
const cardFields = new Set(['doseText', 'stopRule']);
/** From this many words on, a sentence that stands twice is a repetition. */
const longSentenceWords = 6;

/** Sentences of six words or more that stand twice in one answer, doses and stop rules excepted. */
export const repeatedSentences = (answer: unknown): readonly string[] => {
  const sentences = textsWithin(answer, '')
    .filter(({ field }) => !cardFields.has(field))
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => countWords(sentence) >= longSentenceWords);
  return [...Map.groupBy(sentences, (sentence) => sentence)]
    .filter(([, same]) => same.length > 1)
    .map(([sentence]) => sentence);
};
