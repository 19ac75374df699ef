import { Document, isCollection, isScalar, isSeq, Scalar, visit } from 'yaml';

const lineWidth = 120;
const indentation = 2;
const fewItems = 6;
/** Texts that every reader of YAML takes on one line with others, also those of version 1.1; others are quoted. */
const plain = /^[A-Za-z/$][\w .;–’'/$()%+-]*$/;
/** Words that stand for something else where they are not quoted. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const isPlain = (text: string): boolean => plain.test(text) && !reserved.test(text) && !text.endsWith(' ');

/** A part as it stands on one line. */
const onOneLine = (part: unknown): string => {
  if (typeof part === 'string') return isPlain(part) ? part : JSON.stringify(part);
  if (typeof part !== 'object' || part === null) return String(part);
  if (Array.isArray(part)) return part.length === 0 ? '[]' : `[ ${part.map(onOneLine).join(', ')} ]`;
  return `{ ${Object.entries(part)
    .map(([key, value]) => `${onOneLine(key)}: ${onOneLine(value)}`)
    .join(', ')} }`;
};

const quoteTexts = (part: Parameters<typeof visit>[0]): void =>
  visit(part, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && !isPlain(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });

/** A list that needs several lines, which are filled instead of one a value. */
const longList = /:\n( +)\[\n((?:\1 {2}[^\n]+\n)+)\1\](?=\n)/g;

const fill = (_list: string, indent: string, lines: string): string => {
  const filled = [''];
  for (const value of lines.trim().split(/\n */)) {
    const line = filled.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + value.length + 4 > lineWidth) filled.push(value);
    else filled[filled.length - 1] = line === '' ? value : `${line} ${value}`;
  }
  return `:\n${indent}[ ${filled.join(`\n${indent}  `)} ]`;
};

/** The order in which a reader wants them. */
const outline = ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'];

/** The document as YAML; what fits stands on one line. */
export const writeYaml = (value: object): string => {
  const parts = new Map(Object.entries(value));
  const ordered = outline.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : []));
  const document = new Document(Object.fromEntries(ordered), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_key, { key, value: part }, path) => {
      // The outline stays readable: path, method and the names of components stand by themselves.
      if (!isCollection(part) || path.length < 6 || part.items.length > fewItems) return undefined;
      // Every second step of the path is a pair or an item, which is indented.
      const before = (path.length / 2) * indentation + String(key).length + 2;
      if (before + onOneLine(part.toJSON()).length > lineWidth) return undefined;
      part.flow = true;
      quoteTexts(part);
      return visit.SKIP;
    },
    Map: (_key, part, path) => {
      if (!isSeq(path.at(-1)) || part.items.length > fewItems) return undefined;
      if ((path.length / 2) * indentation + 2 + onOneLine(part.toJSON()).length > lineWidth) return undefined;
      part.flow = true;
      quoteTexts(part);
      return visit.SKIP;
    },
    // A reader of version 1.1 takes `2025-06-08` for an instant, and `6:30` for a number.
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && /^\d/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_key, list) => {
      if (!list.items.every((item) => isScalar(item))) return;
      list.flow = true;
      quoteTexts(list);
    },
  });
  return document.toString({ lineWidth }).replace(longList, fill);
};
