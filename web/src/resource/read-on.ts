import { outcomeOf, type Failure, type Fetched } from '../api/problem.ts';
import type { RequestParts } from './resource.ts';
import type { WhichPage } from './pages.ts';

/** Where reading on begins: what is there already, and the cursor to what comes after. */
interface ReadSoFar<Line> {
  readonly lines: readonly Line[];
  readonly next?: string | undefined;
}

/**
 * Reads a list on for something else than showing: gives `take` what is there, then the lines of each page after it, as long as it returns
 * true. Returns why a page did not come; undefined where none failed.
 */
export async function readOnFrom<Page extends { readonly next?: string | undefined }, Line>(
  { lines, next }: ReadSoFar<Line>,
  ask: (request: Pick<RequestParts, 'signal'>, page: WhichPage) => Promise<Fetched<Page>>,
  linesIn: (page: Page) => readonly Line[],
  take: (lines: readonly Line[]) => boolean,
): Promise<Failure | undefined> {
  let cursor = next;
  let wanted = take(lines);
  while (wanted && cursor !== undefined) {
    const page = { cursor };
    const { data, failure } = await outcomeOf((signal) => ask({ signal }, page));
    if (failure !== undefined) return failure;
    wanted = take(linesIn(data));
    cursor = data.next;
  }
  return undefined;
}
