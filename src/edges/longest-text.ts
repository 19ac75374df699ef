/**
 * Characters of one foreign text: a name, a note, a namespace, a link. Longer ones count as not there, so that
 * whatever looks at a text has a bound. Convention, far above what devices and platforms write.
 */
export const longestText = 8192;
/** Characters of a number, blanks around it not counted: some exporters write each bit of a double. Convention. */
export const longestNumber = 128;
/** Characters of a time, blanks around it not counted. Convention. */
export const longestTime = 64;
