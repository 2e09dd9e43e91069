import { describe, expect, it } from 'vitest';
import { requestErrorsOf, type RequestErrors } from '../../../contracts/http/problems/issues.ts';
import { textsOfRequests, withText, type Path } from '../../builders/texts-of-requests.ts';
import { unseen } from '../../builders/unseen.ts';

/** A code and an address, which the login's issuer gave to the page: nobody writes them, and they are stored nowhere. */
const handedOn = new Set(['keep-session']);
/** Cells of which nothing can be seen are empty, and a row is answered with what is wrong: see sheets.test.ts. */
const answeredByRow = new Set(['check-sheet', 'apply-sheet']);

/** Whether a mistake is found there, or a number of a ticket is, which has a problem of its own. */
function isFoundAt(path: Path, faults: RequestErrors): boolean {
  if (faults.problem !== undefined) return faults.problem === 'number-malformed';
  return faults.fields.some((fault) => fault.path.join('.') === path.join('.'));
}

const written = textsOfRequests.filter(
  ({ route }) => !handedOn.has(route.name) && !answeredByRow.has(route.name),
);

describe.each(unseen)('a text of $name alone', ({ text }) => {
  it('is refused at its field in every request', () => {
    expect(written.length).toBeGreaterThan(150);
    const taken = written.filter(({ route, request, path }) => {
      const given = withText(request, path, text);
      const parsed = route.body.safeParse(given);
      return parsed.success || !isFoundAt(path, requestErrorsOf(parsed.error.issues, given));
    });
    expect(taken.map(({ at }) => at)).toEqual([]);
  });
});
