import { readTable } from '../../adapters/registry-files/csv-table.ts';
import { formatProblem, Problems, type FileLocation } from '../../adapters/registry-files/problem.ts';

/** One row: an officer, and the subject of a login. */
export interface LinkRow {
  readonly place: FileLocation;
  readonly officer: string;
  readonly subject: string;
}

/** The file is wrong: the message lists every place. */
export class LinksBroken extends Error {
  override readonly name = 'LinksBroken';
}

/** OpenID Connect Core, section 2: at most 255 characters of ASCII. */
const subjectForm = /^[\x21-\x7e]{1,255}$/;

/** The rows of a table with the columns officer and sub: all, or none. Throws `LinksBroken`. */
export function readLinks(name: string, text: string): readonly LinkRow[] {
  const problems = new Problems();
  const rows = readTable({ name, text }, ['officer', 'sub'], problems).map(({ place: location, cells }) => {
    if (cells.officer === '') problems.add(location, 'the cell "officer" is empty');
    if (!subjectForm.test(cells.sub)) problems.add(location, `"${cells.sub}" is no subject of a login`);
    return { place: location, officer: cells.officer, subject: cells.sub };
  });
  if (problems.sorted.length > 0) {
    const lines = problems.sorted.map((problem) => `  ${formatProblem(problem)}`);
    throw new LinksBroken(`Nothing was linked: ${name} has mistakes.\n${lines.join('\n')}`);
  }
  return rows;
}
