import type { listInstitutionTicketsRoute } from '../../contracts/http/list-queues.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import { kindWords } from '../../words/kinds.ts';
import type { Page } from '../../domain/institutions/registry.ts';
import type { ShownOf } from '../../domain/queues/full-page.ts';
import type { Link } from '../../domain/queues/line.ts';
import type { Asked, Queues } from '../../domain/queues/queues.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { Problem } from '../../functions/shared/problem.ts';
import { demandReadable } from './demand-readable.ts';
import { readByCursor } from './read-by-cursor.ts';
import type { DependenciesOfListing } from './list-queue.ts';
import { listable } from '../access/listable.ts';

type Query = Inputs<typeof listInstitutionTicketsRoute>['query'];

function linksOf(
  queues: Queues,
  institution: string,
  { role, state, month }: Query,
  asked: Asked<Link>,
): Promise<Page<Link>> {
  if (role === 'held') return queues.heldIn(institution, state, month, asked);
  return state === 'open'
    ? queues.holdingIn(institution, month, asked)
    : queues.closedIn(institution, month, asked);
}

/** The institution holds them, or looks at them as it did when it held them. */
function linksShown(institution: string, shownOf: ShownOf<Link & { holder: string }>): ShownOf<Link> {
  return async (links) => {
    const shown = await shownOf(links.map((link) => ({ ...link, holder: institution })));
    return links.map((link, place) => (shown[place] === undefined ? undefined : link));
  };
}

/**
 * Lists an institution's tickets of a month. What it handed on may lie where the heads above it see nothing,
 * and the line does not say where: that listing is for those who work there or head it, or its
 * successor where it is closed.
 */
export const listInstitutionTickets =
  ({ queues, registry, now }: DependenciesOfListing): Answer<typeof listInstitutionTicketsRoute> =>
  async ({ params: { institution }, query, officer, language }) => {
    const { isOwn } = await demandReadable(officer, institution, registry);
    if (query.role === 'held' && !isOwn) throw new Problem({ code: 'not-allowed' });
    const { cursor } = query;
    const shownOf = linksShown(institution, listable({ officer, now: now() }, registry));
    const asked = { by: officer.id, shownOf, ...(cursor !== undefined && { cursor }) };
    const page = await readByCursor(() => linksOf(queues, institution, query, asked));
    const { timeZone } = await registry.calendar();
    return {
      status: 200,
      body: {
        tickets: page.items.map(({ number, kind, urgent, role, state, since }) => ({
          number,
          kind: { code: kind, word: kindWords[kind].name[language] },
          urgent,
          role,
          state,
          since,
          sinceDate: localDateAt(since, timeZone),
        })),
        ...(page.next !== undefined && { next: page.next }),
      },
    };
  };
