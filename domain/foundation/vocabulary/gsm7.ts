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

/**
 * How many messages are sent, and paid, for the text. It must be GSM-7. The two halves of an extended character are
 * never parted: where only one has room left, both go into the next part (3GPP TS 23.040, 9.2.3.24.1). Source:
 * https://www.3gpp.org/dynareport/23040.htm.
 */
export function partsOf(text: string): number {
  if (septetsOf(text) <= onePart) return 1;
  let parts = 1;
  let room = partOfSeveral;
  for (const character of text) {
    const needed = extended.has(character) ? 2 : 1;
    if (needed > room) {
      parts += 1;
      room = partOfSeveral;
    }
    room -= needed;
  }
  return parts;
}

/** What people and word processors write, as SMS and simple phones have it. */
const likenesses: Readonly<Record<string, string>> = {
  ...{
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '‚': ',',
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
  },
  ...{
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '…': '...',
    '·': '.',
    '•': '*',
    '×': 'x',
    '\t': ' ',
  },
  ...{ '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ' },
};

const marks = /\p{M}/gu;

/** What joins, varies or colours the sign before it, and takes no room of its own. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;

function nearest(character: string): string {
  if (basic.has(character) || extended.has(character)) return character;
  const likeness = likenesses[character];
  if (likeness !== undefined) return likeness;
  const bare = character.normalize('NFKD').replaceAll(marks, '');
  return bare !== '' && outsideGsm7(bare).length === 0 ? bare : '?';
}

/**
 * The text as a simple phone can show it: what GSM-7 lacks becomes what is nearest to it, or a question mark. One
 * other character and a screen of USSD would have room for 91 characters instead of 182.
 */
export const toGsm7 = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(unseen, ''), nearest).join('');
