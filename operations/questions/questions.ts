import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { questionWith } from '../../adapters/athena/question-text.ts';
import { UsageError } from '../command-line/usage-error.ts';

const folder = join(import.meta.dirname, '../../queries');

/** A question that the lake can be asked. */
interface KnownQuestion {
  readonly name: string;
  /** In a sentence. */
  readonly answers: string;
}

/** What a question is asked about: local dates, `YYYY-MM-DD`, both included, and the id of an office or `all`. */
export interface LakeQuery {
  readonly from: string;
  readonly to: string;
  readonly office: string;
}

/** The files of queries/, in the order of their names. */
export const knownQuestions = (): readonly KnownQuestion[] =>
  globSync('*.sql', { cwd: folder })
    .toSorted()
    .map((file) => ({
      name: basename(file, '.sql'),
      answers: (readFileSync(join(folder, file), 'utf8').split('\n')[0] ?? '').replace(/^-- /, ''),
    }));

/** The file of a question. */
export const textOfQuestion = (name: string): string => readFileSync(join(folder, `${name}.sql`), 'utf8');

/**
 * The SQL of a question with what it asks for in its places. `asked` holds dates and an id, and nothing else that could be taken
 * for SQL: the command line is read so. Throws `UsageError` where there is no such question.
 */
export function questionText(name: string, { from, to, office }: LakeQuery): string {
  const names = knownQuestions().map((question) => question.name);
  if (!names.includes(name))
    throw new UsageError(`There is no question ${name}. There are ${names.join(', ')}.`);
  return questionWith(textOfQuestion(name), [from, to, office]);
}
