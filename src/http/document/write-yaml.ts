import { Document, isCollection, isScalar, visit } from 'yaml';

const lineWidth = 110;
/** What fits on a line like this, with the indentation of a usual place, stands on one. */
const shortCharacters = 70;
const fewItems = 6;
/** Texts that every reader of YAML takes in a list or map on one line, also those of version 1.1. */
const plain = /^[\w .,;–’'/#$-]*$/;

const textsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
};

const isShort = (part: unknown): boolean =>
  JSON.stringify(part).length <= shortCharacters && textsIn(part).every((text) => plain.test(text));

/** The order in which a reader wants them. */
const outline = ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'];

/** The document as YAML; small parts stand on one line. */
export const writeYaml = (value: object): string => {
  const parts = new Map(Object.entries(value));
  const ordered = outline.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : []));
  const document = new Document(Object.fromEntries(ordered), { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_key, { value: part }, path) => {
      // The outline stays readable: path, method and the names of components stand by themselves.
      if (!isCollection(part) || path.length < 6 || part.items.length > fewItems) return undefined;
      if (!isShort(part.toJSON())) return undefined;
      part.flow = true;
      return visit.SKIP;
    },
    Seq: (_key, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth });
};
