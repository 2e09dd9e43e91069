import { abroad, onTheRoad, type Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';
import type { Institution } from '../registry/institution.ts';
import { wordsOf } from '../registry/search-words.ts';
import { properWordsOf } from '../search/proper-words.ts';
import { namesOfCountries } from './names-of-countries.ts';
import type { PlaceInText } from './places-in-text.ts';

const alternatives = (...rows: readonly string[]): readonly (readonly string[])[] =>
  rows.flatMap((row) => row.split('|')).map(wordsOf);

/** Before the name of a country: somebody is there. */
const isThere = alternatives(
  'nipo | niko | tupo | tuko | yupo | yuko | wapo | wako | nilipo | tulipo | nikiwa | tukiwa | akiwa | wakiwa | nilikuwa | tulikuwa',
  'naishi | ninaishi | tunaishi | anaishi | wanaishi | nakaa | ninakaa | tunakaa | anakaa | wanakaa',
  'nafanya kazi | ninafanya kazi | tunafanya kazi | anafanya kazi | wanafanya kazi | nasoma | ninasoma | anasoma',
  'nimekwama | tumekwama | amekwama | wamekwama',
  'am in | im in | is in | are in | was in | were in | live in | lives in | living in | work in | works in | working in',
  'study in | studying in | based in | stuck in | stranded in | am | im | is | are | live | lives | living | work | works | working',
);

/** Words that may stand between somebody's being somewhere and its name: niko huku nchini Oman. */
const between: ReadonlySet<string> = new Set(
  'hapa huku sasa nchini nchi ya za katika mjini jiji la ndani the here now currently a as'.split(' '),
);
const mostBetween = 4;

/** After "am", "live" and the like these alone are abroad, other names only after "in". */
const withoutIn = /^(?:abroad|overseas|outside|nje)$/u;
const asksForIn = /^(?:am|im|is|are|lives?|living|works?|working)$/u;

/** Before a name that means something else as well: a country is meant. */
const callsCountry = alternatives('nchini | nchi ya | in');

const travelling = alternatives(
  'basi | mabasi | bas | gari | lori | treni | safari | nasafiri | ninasafiri | nikisafiri | tukisafiri | tunasafiri | abiria | kondakta | dereva',
  'mizani | bus | coach | train | truck | travelling | traveling | passenger | passengers | driver | weighbridge',
);
const underWay = alternatives(
  'njiani | safarini | on the road | on the way | in transit | highway | barabara kuu',
);
const from: ReadonlySet<string> = new Set('kutoka toka kati from between'.split(' '));
const toward: ReadonlySet<string> = new Set(
  'kwenda hadi mpaka kuelekea tukielekea nikielekea kuja kurudi to towards na and'.split(' '),
);
/** So far behind "from" and "to" stands the place at most: from the stand of Ubungo. */
const mostBefore = 4;

/** How often each is right where it is read so. */
const surely = 0.95;
const likely = 0.7;

/** Where a text says that no council is asked for, with the regions that it names for the road. */
export interface WhereaboutsInText {
  readonly whereabouts: Whereabouts;
  readonly probability: number;
  readonly regions: readonly Institution[];
  /** The words that say so. */
  readonly said: readonly string[];
}

const isAt = (words: readonly string[], at: number, run: readonly string[]): boolean =>
  run.every((word, offset) => words[at + offset] === word);

const firstSaid = (
  words: readonly string[],
  runs: readonly (readonly string[])[],
): readonly string[] | undefined => runs.find((run) => words.some((_, at) => isAt(words, at, run)));

/** Whether the words right before a name call it a country. */
const isCalledCountry = (words: readonly string[], at: number): boolean =>
  callsCountry.some((run) => isAt(words, at - run.length, run));

/** The country in which somebody says to be, as it is written. */
function countrySaid(words: readonly string[]): readonly string[] | undefined {
  for (const at of words.keys())
    for (const cue of isThere) {
      if (!isAt(words, at, cue)) continue;
      const start = at + cue.length;
      for (let here = start; here <= start + mostBetween; here += 1) {
        const named = (namesOfCountries().get(words[here] ?? '') ?? []).find(
          (name) => isAt(words, here, name.words) && (!name.meansElse || isCalledCountry(words, here)),
        )?.words;
        const isIn = !asksForIn.test(cue.join(' ')) || withoutIn.test(named?.[0] ?? '');
        if (named !== undefined && isIn) return named;
        if (!between.has(words[here] ?? '')) break;
      }
    }
  return undefined;
}

/** The place that is named within some words behind one of these, and its region. */
function regionBehind(
  words: readonly string[],
  at: number,
  places: readonly PlaceInText[],
): Institution | undefined {
  const near = words.slice(at + 1, at + 1 + mostBefore);
  const [nearest] = near.flatMap((word) => places.find(({ said }) => said[0] === word) ?? []);
  const region = nearest?.parts.at(-1);
  return region?.kind === 'region' ? region : undefined;
}

/** The two regions between which somebody travels, or the one toward which. */
function regionsOfTheRoad(words: readonly string[], places: readonly PlaceInText[]): readonly Institution[] {
  const begins = words.findIndex(
    (word, at) => from.has(word) && regionBehind(words, at, places) !== undefined,
  );
  const begin = begins === -1 ? undefined : regionBehind(words, begins, places);
  const ends = words.findIndex(
    (word, at) => at > begins + 1 && toward.has(word) && regionBehind(words, at, places) !== undefined,
  );
  const end = ends === -1 ? undefined : regionBehind(words, ends, places);
  return [begin, end].filter((region) => region !== undefined);
}

/**
 * Reads whether a text says that its sender is abroad, or that it happened on the road: from one region to another, or under way in
 * a bus. Undefined: neither; who names a place in the country means that place, wherever they are.
 */
export function whereaboutsInText(
  text: string,
  places: readonly PlaceInText[],
): WhereaboutsInText | undefined {
  const words = wordsOf(text);
  if (places.length === 0) {
    const country = countrySaid(words);
    if (country !== undefined)
      return { whereabouts: abroad, probability: surely, regions: [], said: country };
  }
  const travels = firstSaid(words, travelling);
  const way = firstSaid(words, underWay);
  const said = travels ?? way;
  if (said === undefined) return undefined;
  const [one, other] = regionsOfTheRoad(words, places);
  if (one !== undefined && other !== undefined && one.id !== other.id)
    return { whereabouts: onTheRoad, probability: surely, regions: [one, other], said: way ?? said };
  const isUnderWay = way !== undefined && travels !== undefined;
  if (!isUnderWay || (places.length > 0 && one === undefined)) return undefined;
  // Who names a town that a region has its name of goes far; who names a suburb does not.
  const isFar = places.every(
    ({ said: name }) => one !== undefined && name.every((word) => properWordsOf(one).includes(word)),
  );
  return isFar
    ? { whereabouts: onTheRoad, probability: likely, regions: one === undefined ? [] : [one], said: way }
    : undefined;
}
