import { languages, type Language } from '../../domain/foundation/vocabulary/language.ts';
import { parseWords } from '../system/flags.ts';
import { usualFolder } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';

/** What a person may ask of `npm run demo`. */
export interface DemoFlags {
  readonly language: Language;
  /** Seed that determines the run: who sends first, and what becomes of each ticket. */
  readonly seed: number;
  readonly stateDir: string;
  /** How many tickets a made year has that is loaded; absent: sixty stories are told instead. */
  readonly yearOf?: number;
}

const known = {
  language: { type: 'string' },
  seed: { type: 'string' },
  state: { type: 'string' },
  year: { type: 'boolean' },
  tickets: { type: 'string' },
} as const;

const usage =
  'npm run demo takes --language sw or en, --seed and a whole number (another number, other stories), --year (loads a ' +
  'year of a nation instead, of as many tickets as --tickets says, 2000 if it says nothing, 20000 at most), and ' +
  '--state (the folder that npm start was given), after two dashes: npm run demo -- --language en';

const usualSeed = 1;
/** Tickets of a year. */
const usualTickets = 2_000;
const mostTickets = 20_000;
const greatestSeed = 2 ** 32 - 1;

/** Reads the words after the command. Throws a sentence about the first that is not known. */
export function readDemoFlags(words: readonly string[]): DemoFlags {
  const { language, seed, state, year = false, tickets } = parseWords(words, known, usage);
  return {
    language: languageOf(language),
    seed: seed === undefined ? usualSeed : seedOf(seed),
    stateDir: state ?? usualFolder,
    ...(year && { yearOf: tickets === undefined ? usualTickets : ticketsOf(tickets) }),
  };
}

function languageOf(word: string | undefined): Language {
  const language = word === undefined ? languages[0] : languages.find((one) => one === word);
  if (language === undefined) throw new OperatorError(`"${word ?? ''}" is none of its languages. ${usage}.`);
  return language;
}

function seedOf(word: string): number {
  const seed = /^\d+$/.test(word) ? Number(word) : Number.NaN;
  if (seed <= greatestSeed) return seed;
  throw new OperatorError(`"${word}" is no seed: give a whole number from 0 to ${greatestSeed}.`);
}

function ticketsOf(word: string): number {
  const tickets = /^\d+$/.test(word) ? Number(word) : Number.NaN;
  if (tickets >= 1 && tickets <= mostTickets) return tickets;
  throw new OperatorError(`"${word}" is no number of tickets: give a whole number from 1 to ${mostTickets}.`);
}
