import { randomInt } from 'node:crypto';
import { tanzanianPhone as phoneSchema } from '../../contracts/http/requests/phone.ts';
import { parseWords } from '../system/flags.ts';
import { usualFolder } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';

/** What a person may ask of `npm run ussd`. */
export interface UssdFlags {
  /** International: `+255712000001`. */
  readonly phone: string;
  /** The file of a story to play, instead of a phone in the hand. */
  readonly play?: string;
  readonly stateDir: string;
}

/** The phone of the line that `npm start` says to try: its SMS come here too. */
export const demoPhone = '0712000001';

/** A phone that nobody held: a story begins at the first screen, with nothing left to take up. */
const newPhone = (): string => `0712${String(randomInt(1_000_000)).padStart(6, '0')}`;

const known = {
  phone: { type: 'string' },
  play: { type: 'string' },
  state: { type: 'string' },
} as const;

const usage =
  'npm run ussd takes --phone (0712345678), --play (a story: local/ussd/stories/anonymous-complaint.txt) and --state ' +
  '(the folder that npm start was given), after two dashes: npm run ussd -- --phone 0712345678';

/** Reads the words after the command. Throws a sentence about the first that is not known. */
export function readUssdFlags(words: readonly string[]): UssdFlags {
  const { phone: said, play, state } = parseWords(words, known, usage);
  const phone = said ?? (play === undefined ? demoPhone : newPhone());
  const { data: international } = phoneSchema.safeParse(phone);
  if (international === undefined)
    throw new OperatorError(`"${phone}" is no Tanzanian mobile number. ${usage}.`);
  return { phone: international, ...(play !== undefined && { play }), stateDir: state ?? usualFolder };
}
