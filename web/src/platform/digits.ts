/** How many digits there are in each. */
export const digitsOfTicket = { number: 12, secret: 8 } as const;

/** What people read and type in groups of four. */
const groupSize = 4;

/** The digits alone, of what was typed or pasted: those of other scripts too, as theirs. */
export const onlyDigits = (typed: string): string => typed.normalize('NFKC').replaceAll(/[^0-9]/g, '');

/** `2611 2345 6712`: what people read from paper, and aloud. */
export const inGroups = (digits: string): string =>
  digits.replaceAll(new RegExp(`([0-9]{${groupSize}})(?=[0-9])`, 'g'), '$1 ');

/** Where the cursor stands in the groups when so many digits lie before it. */
export const placeInGroups = (before: number): number =>
  before + Math.max(0, Math.ceil(before / groupSize) - 1);
