/**
 * What people shorten in an SMS, each first as it is written out. Only what is common and could be nothing else: a
 * rule that guesses vowels would make bomba of bamba.
 */
const shortened: readonly string[] = [
  'hakuna hkn hakna hkuna akuna',
  'hamna amna hmna',
  'hatuna atuna htuna',
  'haina aina hina',
  'kwenye kwny kny',
  'kwani kwn',
  'kama km',
  'sasa saiv saivi sahv ssa',
  'mpaka mpk mpka',
  'wiki wk wik',
  'mwezi mwez mwz',
  'siku sku',
  'tangu tngu toka tok',
  'namba nmb nambari',
  'barabara brbr bbr barbara',
  'hospitali hosp hosptl hospitari',
  'shule shle skuli skul',
  'umeme umem umme',
  'maji maj majii',
  'mita meter',
  'simu cmu',
  'ofisi ofc ofs',
  'tunaomba tnaomba tunaomb',
  'serikali serkali srikali',
  'msaada msada',
  'asubuhi asbuh asubui',
  'please pls plz',
  'because coz cz bcoz',
];

const writtenOut: ReadonlyMap<string, string> = new Map(
  shortened.flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);

/** Sounds that are written by one sign in an SMS, and an h that many do not speak: 2napata, cjui, ayatoki. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^2(?=\p{Letter})/u, 'tu'],
  [/^c(?=(?:ja|ku|pat|on|wez|ju|el|na)\p{Letter})/u, 'si'],
  [/^cna$/u, 'sina'],
  [/^tn(?=a)/u, 'tun'],
  [/^nm(?=e)/u, 'nim'],
  [/^x(?=a|i|o|u)/u, 's'],
  [/^a(?=(?:tu|ya|zi|vi|li|ki|i|u)\p{Letter}{3,}i$)/u, 'ha'],
];

const threeOfALetter = /(\p{Letter})\1{2,}/gu;

/** A word of `wordsOf`, written out where it was shortened as people do in an SMS. */
export function spelledOut(word: string): string {
  const once = word.replace(threeOfALetter, '$1');
  const known = writtenOut.get(once);
  if (known !== undefined) return known;
  return signs.reduce((written, [sign, sound]) => written.replace(sign, sound), once);
}
