/**
 * Words that no rule brings together, or that a rule would take apart wrongly: each row is one word, first as its stem.
 */
const irregular: readonly string[] = [
  'mtaa mitaa mtaani mitaani',
  'mtu watu',
  'mwalimu walimu waalimu mwl ualimu',
  'mwanafunzi wanafunzi',
  'mwananchi wananchi',
  'mwanamke wanawake',
  'muuguzi wauguzi',
  'mkandarasi wakandarasi',
  'mtandao mitandao mtandaoni',
  'mto mito mtoni',
  'mti miti',
  'mji miji mjini',
  'mvua',
  'choo vyoo chooni',
  'chumba vyumba',
  'cheti vyeti',
  'chuo vyuo chuoni',
  'kijiji vijiji kijijini vijijini',
  'kitongoji vitongoji',
  'kitambulisho vitambulisho',
  'kitanda vitanda',
  'kitabu vitabu',
  'kituo vituo kituoni vituoni',
  'waya nyaya',
  'ukuta kuta',
  'usiku',
  'uwanja',
  'nyumba majumba majumbani nyumbani',
  'jirani majirani',
  'kampuni makampuni',
  'taa',
  'jioni',
  'milioni',
  'dhamana',
  'hatari',
  'hasara',
  'mashine',
  'matokeo',
  'kubwa makubwa mkubwa',
];

const known: ReadonlyMap<string, string> = new Map(
  irregular.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

const subject = 'ni|tu|wa|ya|li|ki|vi|zi|ku|pa|mu|u|a|i';
const relative = 'ye|yo|lo|cho|vyo|zo|mo|po|ko|o';
const object = 'ni|ku|tu|wa|ya|li|ki|vi|zi|ji|mw|mu|m|i';

/**
 * What stands before the root of a verb, the surest first: whom it is about, when, which (yanayotoka), whom it is
 * done to. After what also begins a noun (vitanda, kilimo) the root has four letters at least.
 */
const verbs: readonly RegExp[] = [
  new RegExp(`^ha(?:${subject}|m)(?:ja|ku)(?<root>.{3,})$`, 'u'),
  new RegExp(`^(?:${subject})(?:na|li)(?:${relative})(?<root>.{4,})$`, 'u'),
  new RegExp(`^(?:${subject})(?:mesha|me|na)(?<root>.{3,})$`, 'u'),
  new RegExp(`^(?!ku)(?:${subject})(?:ngali|nge|li|ta|ka|ki)(?<root>.{4,})$`, 'u'),
  new RegExp(`^ha(?:tu|wa|ya|li|ki|vi|zi|ku|i|u|m)(?<root>.{2,}i)$`, 'u'),
  /^si(?:ja|ku)(?<root>.{3,})$/u,
  /^si(?<root>.{3,}i)$/u,
  /^ku(?<root>.{3,})$/u,
  /^(?:tu|wa|i|li|ya|ki|vi|zi)(?<root>.{4,}e)$/u,
  // Who does it, and the doing: mchimbaji, uvujaji.
  /^(?:u|m|wa)(?<root>.{3,})ji$/u,
];
const withObject = new RegExp(`^(?:${object})(?<root>.{4,})$`, 'u');

/** Done to it, made to be, for somebody, each other, can be: what stands between the root and the last vowel. */
const extensions = [
  'liw',
  'lew',
  'iw',
  'ew',
  'w',
  'ish',
  'esh',
  'sh',
  'iz',
  'ez',
  'ik',
  'ek',
  'an',
  'i',
  'e',
];

/** Shorter roots would be the same for too many verbs. */
const shortestRoot = 3;
/** Again and again: unakatikakatika. */
const saidTwice = /^(.{3,})\1$/u;
const lastVowel = /(^|[^a])a$|[eiou]$/u;

function withoutExtensions(root: string): string {
  const ending = extensions.find((end) => root.endsWith(end) && root.length - end.length >= shortestRoot);
  return ending === undefined ? root : withoutExtensions(root.slice(0, -ending.length));
}

/** A root as its simplest verb: with the last vowel where it would be very short without. */
function asVerb(word: string): string {
  const root = withoutExtensions(word.replace(saidTwice, '$1').replace(lastVowel, '$1'));
  return root.length <= shortestRoot ? `${root}a` : root;
}

/** The classes of nouns, of one and of many: mtaro and mitaro, shimo and mashimo, kisima and visima. */
const classes = /^(?:mw(?=[aeiou])|mi|ma|wa|ki|vi|m(?=[^aeiouw]))(?=.{3})|^u(?=.{4})/u;
const chooAndVyoo = /^vy(?=[aeiou].)/u;
const inAPlace = /^(.{3,}[aeiou])ni$/u;

function asNoun(word: string): string {
  return word.replace(inAPlace, '$1').replace(chooAndVyoo, 'ch').replace(classes, '');
}

/**
 * What stays of a Swahili word through its forms: maji yanavuja, uvujaji, ilivuja; shimo, mashimo. It is light:
 * it knows no words but the irregular ones, brings some together that are strangers (kisima, sima), and leaves some
 * apart that belong together. It only has to do so always in the same way.
 */
export function swahiliStem(word: string): string {
  const stem = known.get(word);
  if (stem !== undefined) return stem;
  const root = verbs.map((verb) => verb.exec(word)?.groups?.['root']).find((found) => found !== undefined);
  if (root === undefined) return asNoun(word);
  return asVerb(withObject.exec(root)?.groups?.['root'] ?? root);
}
