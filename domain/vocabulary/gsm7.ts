/**
 * The default alphabet of SMS (GSM 03.38). One character outside it, a curly apostrophe for instance,
 * and the whole message is sent in UCS-2, with room for 70 characters instead of 160.
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each of these takes the room of two. */
const extended = new Set('^{}\\[~]|€');

const onePart = 160;
/** In a message of several parts each loses 7 characters to its header. */
const partOfSeveral = 153;

/** The most parts a notice may have. */
export const mostParts = 2;

/** The characters that SMS has no code for, each once. */
export const outsideGsm7 = (text: string): readonly string[] => [
  ...new Set(Array.from(text).filter((character) => !basic.has(character) && !extended.has(character))),
];

/** How much room the text takes, in characters of the basic alphabet. It must be GSM-7. */
export const septetsOf = (text: string): number =>
  Array.from(text).reduce((septets, character) => septets + (extended.has(character) ? 2 : 1), 0);

/** How many messages are sent, and paid, for the text. It must be GSM-7. */
export function partsOf(text: string): number {
  const septets = septetsOf(text);
  return septets <= onePart ? 1 : Math.ceil(septets / partOfSeveral);
}
