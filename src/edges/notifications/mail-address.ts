/** The longest address of RFC 5321, 4.5.3.1. */
const addressCharacters = 254;

/**
 * What is wrong with a mail address, in one sentence; null when nothing is. It is one plain address: no name, no list, no
 * quoted part and no domain literal.
 *
 * @example
 * mailAddressFault('coach@club.example'); // null
 */
export const mailAddressFault = (address: string): string | null => {
  if (address.length > addressCharacters) return 'it is too long';
  const isPlain = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$/.test(
    address,
  );
  return isPlain ? null : 'it is no mail address like coach@club.example';
};
