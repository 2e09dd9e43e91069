import { parseWords, portOf } from '../system/flags.ts';
import { usualFolder } from '../system/folder.ts';

/** What a person may ask of `npm run web`. */
export interface WebFlags {
  readonly port: number;
  readonly stateDir: string;
}

const usualPort = 5173;

const known = { port: { type: 'string' }, state: { type: 'string' } } as const;

const usage =
  'npm run web takes --port (instead of 5173) and --state (the folder that npm start was given), after two dashes: ' +
  'npm run web -- --port 6000';

/** Reads the words after the command. Throws a sentence about the first that is not known. */
export function readWebFlags(words: readonly string[]): WebFlags {
  const { port, state } = parseWords(words, known, usage);
  return { port: portOf(port) ?? usualPort, stateDir: state ?? usualFolder };
}
