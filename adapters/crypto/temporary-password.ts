import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for others, on a screen or on paper. */
const alphabets = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const all = alphabets.join('');
const ofEachKind = [/[a-z]/, /[A-Z]/, /[0-9]/];
const groups = 4;
const lettersAGroup = 4;

const drawFrom = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));

/** Draws a password to be typed once: four groups with hyphens between, with letters small and large and a digit: 92 bits. */
export function temporaryPassword(): string {
  for (;;) {
    const drawn = Array.from({ length: groups }, () =>
      Array.from({ length: lettersAGroup }, () => drawFrom(all)).join(''),
    ).join('-');
    if (ofEachKind.every((kind) => kind.test(drawn))) return drawn;
  }
}
