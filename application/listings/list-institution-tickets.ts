import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { ShownOf } from '../../domain/casework/queues/full-page.ts';
import type { Link, LinkRole, LinkState } from '../../domain/casework/queues/queue-entry.ts';
import type { ListingRequest, Queues } from '../../domain/casework/queues/queues.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { kindWords } from '../../words/kinds.ts';
import { listable } from '../access/listable.ts';
import type { Container } from '../container.ts';
import type { Locale } from '../locale.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Worded } from '../worded.ts';
import { requireReadable } from './require-readable.ts';
import { readByCursor } from './read-by-cursor.ts';

interface Listing {
  readonly institution: string;
  /** Whether it holds them, or handed them on. */
  readonly role: LinkRole;
  readonly state: LinkState;
  /** A month on the wall of the offices: `2026-11`. */
  readonly month: string;
}

interface InstitutionTickets extends Listing {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** A ticket as an institution is tied to it, for as long as it is kept. */
export interface ShownLink {
  readonly number: string;
  readonly kind: Worded<Kind>;
  readonly urgent: boolean;
  readonly role: LinkRole;
  readonly state: LinkState;
  /** Held: when it was handed on. Holding: when it was closed, or as long as it is open, when it came. */
  readonly since: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly sinceDate: string;
}

export interface ShownLinkPage {
  readonly tickets: readonly ShownLink[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

function linksOf(
  queues: Queues,
  { institution, role, state, month }: Listing,
  asked: ListingRequest<Link>,
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
export async function listInstitutionTickets(
  { queues, registry, now }: Pick<Container, 'queues' | 'registry' | 'now'>,
  { officer, language, cursor, ...listing }: InstitutionTickets,
): Promise<ShownLinkPage> {
  const { institution, role } = listing;
  const { isOwn } = await requireReadable(officer, institution, registry);
  if (role === 'held' && !isOwn) throw new RequestRefused({ code: 'not-allowed' });
  const shownOf = linksShown(institution, listable({ officer, now: now() }, registry));
  const asked = { by: officer.id, shownOf, ...(cursor !== undefined && { cursor }) };
  const page = await readByCursor(() => linksOf(queues, listing, asked));
  const { timeZone } = await registry.calendar();
  return {
    tickets: page.items.map((link) => shownLink(link, { language, timeZone })),
    ...(page.next !== undefined && { next: page.next }),
  };
}

const shownLink = (
  { number, kind, urgent, role, state, since }: Link,
  { language, timeZone }: Locale,
): ShownLink => ({
  number,
  kind: { code: kind, word: kindWords[kind].name[language] },
  urgent,
  role,
  state,
  since,
  sinceDate: localDateAt(since, timeZone),
});
