const numerals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    moja: 1,
    mbili: 2,
    tatu: 3,
    nne: 4,
    tano: 5,
    sita: 6,
    saba: 7,
    nane: 8,
    tisa: 9,
    kumi: 10,
    ishirini: 20,
    thelathini: 30,
    arobaini: 40,
    hamsini: 50,
    sitini: 60,
    sabini: 70,
    themanini: 80,
    tisini: 90,
  }),
);

/** Said before how many there are of it: elfu tano. */
const units: ReadonlyMap<string, number> = new Map(
  Object.entries({ mia: 100, elfu: 1000, alfu: 1000, laki: 100_000 }),
);

const digits = /^\d{1,9}$/u;
const numberOf = (word = ''): number | undefined => (digits.test(word) ? Number(word) : numerals.get(word));

/** Whether a word is no more than a small number: days, metres and hours that each tells otherwise. */
export const isSmallNumber = (word: string): boolean => (numberOf(word) ?? 100) < 100;

/** Replaces amounts by one number, however they were written: elfu tano, elfu 5 and 5000 are the same fee. */
export function withAmounts(words: readonly string[]): readonly string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const unit = word === 'buku' ? 1000 : units.get(word);
    const count = word === 'buku' ? undefined : numberOf(words[at + 1]);
    if (unit === undefined) read.push(word);
    else if (count === undefined || count >= 1000) read.push(String(unit));
    else {
      read.push(String(unit * count));
      at += 1;
    }
  }
  return read;
}

const thousands = /(?<=\d)[,.](?=\d{3}(?!\d))/gu;

/** A text with the signs inside its numbers left out: 27,000. */
export const withoutThousandsSigns = (text: string): string => text.replace(thousands, '');
