import { isConfidentialCount } from '../../domain/analytics/measures/confidential-count.ts';
import { linkStates, type Link } from '../../domain/casework/queues/queue-entry.ts';
import type { ListingRequest, Queues } from '../../domain/casework/queues/queues.ts';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import { reader } from './jobs/drawing.ts';

async function allOf(read: (asked: ListingRequest<Link>) => Promise<Page<Link>>): Promise<readonly Link[]> {
  const links: Link[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Link> = await read({ by: reader, ...(cursor !== undefined && { cursor }) });
    links.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return links;
}

/**
 * Numbers of the tickets that were at an office in these local months or are there still, in their order, without those of which a
 * count would be one of a person. Two Queries for each month, and two for what it handed on.
 */
export async function ticketsOfOffice(
  queues: Pick<Queues, 'holdingIn' | 'closedIn' | 'heldIn'>,
  office: string,
  months: readonly string[],
): Promise<readonly string[]> {
  const links = await Promise.all(
    months.flatMap((month) => [
      allOf((asked) => queues.holdingIn(office, month, asked)),
      allOf((asked) => queues.closedIn(office, month, asked)),
      ...linkStates.map((state) => allOf((asked) => queues.heldIn(office, state, month, asked))),
    ]),
  );
  const counted = links
    .flat()
    .filter(({ sensitive, about }) => !isConfidentialCount({ subject: { sensitive }, about }));
  return [...new Set(counted.map(({ number }) => number))].toSorted();
}
