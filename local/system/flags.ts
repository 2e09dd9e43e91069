import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usualFolder } from './folder.ts';
import { usualPorts, type Ports } from './ports.ts';
import { OperatorError } from './operator-error.ts';

/** What a person may ask of npm start, stop and status. */
export interface Flags {
  readonly fastClock: boolean;
  readonly fresh: boolean;
  readonly ports: Ports;
  readonly stateDir: string;
}

const known = {
  'fast-clock': { type: 'boolean' },
  fresh: { type: 'boolean' },
  port: { type: 'string' },
  'aws-port': { type: 'string' },
  'login-port': { type: 'string' },
  state: { type: 'string' },
} as const;

const usage =
  'npm start takes --fast-clock (deadlines in seconds), --fresh (forget earlier tickets), --port, --aws-port and ' +
  '--login-port (instead of 8080, 4566 and 8081) and --state (another folder than .local), after two dashes: ' +
  'npm start -- --fast-clock';

/** Reads the words after the command. Throws a sentence about the first that is not known. */
export function readFlags(words: readonly string[]): Flags {
  const values = parseWords(words, known, usage);
  return {
    fastClock: values['fast-clock'] ?? false,
    fresh: values.fresh ?? false,
    ports: {
      edge: portOf(values.port) ?? usualPorts.edge,
      aws: portOf(values['aws-port']) ?? usualPorts.aws,
      login: portOf(values['login-port']) ?? usualPorts.login,
    },
    stateDir: values.state ?? usualFolder,
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of these options among the words. Throws a sentence with the usage about a word that is not known. */
export const parseWords = <Known extends Options>(
  words: readonly string[],
  options: Known,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Known }>>['values'] =>
  parsedOrTrouble(() => parseArgs({ args: [...words], options }), usage).values;

/** Parses options and words of a command. Throws a sentence with the usage for an unknown option. */
export const parseLine = <Known extends Options>(
  words: readonly string[],
  options: Known,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>> =>
  parsedOrTrouble(() => parseArgs({ args: [...words], options, allowPositionals: true }), usage);

function parsedOrTrouble<Parsed>(parse: () => Parsed, usage: string): Parsed {
  try {
    return parse();
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : '';
    throw new OperatorError(`${said ?? ''}. ${usage}.`);
  }
}

/** The port in a word, or undefined without one. Throws a sentence when it is none. */
export function portOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const port = Number(word);
  if (Number.isInteger(port) && port >= 1024 && port <= 65_535) return port;
  throw new OperatorError(`"${word}" is no port: give a whole number from 1024 to 65535.`);
}
