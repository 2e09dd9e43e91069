import type * as z from 'zod';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { ProblemCode } from '../problems/problems.ts';
import type { Route } from '../route.ts';

/**
 * The route of an act, beside what all of its kind have in common. Its body is sent as a JSON object, be it an empty one:
 * what it does not know is refused, and not left unread.
 */
export interface ActRow {
  readonly summary: Text;
  readonly body: z.ZodType;
  /** Problems of its own. */
  readonly problems?: readonly ProblemCode[];
}

type EveryAct = Omit<Route, 'path' | 'name' | 'summary'>;
type ActRows = Readonly<Record<string, ActRow>>;
type PathsOf<Rows> = Readonly<Record<keyof Rows & string, Route['path']>>;

/** A route by which somebody acts on a ticket. */
export type ActRoute<Every extends EveryAct, Body extends z.ZodType> = Omit<Every, 'problems'> &
  Pick<Route, 'path' | 'name' | 'summary' | 'problems'> & { readonly body: Body };

/** The routes of acts, by their names; `Paths` says where each is asked for. */
export type ActRoutes<Every extends EveryAct, Rows extends ActRows, Paths extends PathsOf<Rows>> = {
  readonly [Name in keyof Rows & string]: ActRoute<Every, Rows[Name]['body']> & {
    readonly name: Name;
    readonly path: Paths[Name];
  };
};

/** Makes the route of each act of what all have in common, its row, and its path. */
export const actRoutes = <Every extends EveryAct, Rows extends ActRows, Paths extends PathsOf<Rows>>(
  every: Every,
  rows: Rows,
  pathOf: (name: string) => Route['path'],
): ActRoutes<Every, Rows, Paths> =>
  Object.fromEntries(
    Object.entries(rows).map(([name, { summary, body, problems = [] }]) => [
      name,
      { ...every, name, path: pathOf(name), summary, body, problems: [...every.problems, ...problems] },
    ]),
  ) as unknown as ActRoutes<Every, Rows, Paths>;
