import { tellOfAlike } from '../../domain/analytics/similarity/tell-of-alike.ts';
import { secondsUntil } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { dayEndsAt, firstSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import type { Channel } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../words/fill.ts';
import { othersToldWords } from '../../words/incidents.ts';
import type { Container } from '../container.ts';
import { categoryOf } from './category-of.ts';
import type { NewTicket } from './new-ticket.ts';
import { requireReceiver } from './require-receiver.ts';
import { requireValidPlace } from './require-valid-place.ts';
import { sourceShares } from './submit-ticket.ts';
import type { Locale } from '../locale.ts';
import { RequestRefused } from '../request-refused.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { dateInWords } from '../tickets/moment-words.ts';
import { sourceHashOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { markIncident, openAt } from './incident-marks.ts';
import { placeNamesOf } from '../place-names.ts';
import { hashedSaidOf } from './said-of.ts';

type Ports = Pick<Container, 'registry' | 'keys' | 'counts' | 'comparable' | 'cursors' | 'now'>;

interface AboutToSend {
  readonly draft: Pick<NewTicket, 'kind' | 'category' | 'institution' | 'subject' | 'description' | 'place'>;
  readonly language: Language;
  /** The network, or the phone, that it comes from: it asks as often a day as it may send by this channel. */
  readonly source: string;
  readonly channel: Channel;
}

/** An incident of which others have written, as it is told to whoever is about to send. */
export interface IncidentTold {
  /** To be sent with the ticket by whoever says "me too". */
  readonly mark: string;
  readonly atLeast: number;
  /** Local date, `YYYY-MM-DD`. */
  readonly since: string;
  /** The ward or council that was chosen; absent where it lies with the office wherever somebody is. */
  readonly place?: NamedInstitution;
  /** All of it in a sentence. */
  readonly text: string;
}

/**
 * What may be told to somebody before sending of similar tickets that wait for an answer: nothing that stands in any of
 * them. What is about to be sent is kept nowhere. Refused as the ticket itself would be, and `too-many-comparisons`.
 * Source: docs/rules.md, The same incident.
 */
export async function tellBeforeSending(
  ports: Ports,
  { draft, language, source, channel }: AboutToSend,
): Promise<readonly IncidentTold[]> {
  const { registry, keys, now } = ports;
  const at = now();
  const [serverKeys, category, { calendar, policy }, where] = await Promise.all([
    keys(),
    categoryOf(draft, registry),
    rulesInForce(registry),
    requireValidPlace(draft.place, registry),
  ]);
  const { receiver } = await requireReceiver(
    { ...draft, aboutHead: false, aboutHeadAsked: true },
    category,
    registry,
    at,
  );
  const { toldOfAlike } = category;
  if (toldOfAlike === undefined || category.sensitive || category.onlyReceiver !== undefined) return [];
  await takeComparison(ports, serverKeys, {
    source,
    at,
    timeZone: calendar.timeZone,
    limit: policy.ticketsPerDay[sourceShares[channel]],
  });
  const place = { office: receiver.id, category: category.id, kind: draft.kind };
  const [open, placeNames] = await Promise.all([openAt(ports, place), placeNamesOf(where, registry)]);
  const told = tellOfAlike(
    {
      office: receiver.id,
      category: category.id,
      ...(where !== undefined && { place: where }),
      sentAt: at,
      said: hashedSaidOf(serverKeys, { ...draft, office: receiver.id, placeNames }),
    },
    open.filter(({ key }) => key === serverKeys.current),
    { locality: category.locality, toldOfAlike, timeZone: calendar.timeZone },
  );
  const chosen = await placeTold(category, draft.place, registry);
  return Promise.all(
    told.map(async ({ incident, atLeast, since }) => ({
      mark: await markIncident(ports, incident, place),
      atLeast,
      since,
      ...(chosen !== undefined && { place: chosen }),
      text: sayTold({ atLeast, category, place: chosen }, since, { language, timeZone: calendar.timeZone }),
    })),
  );
}

interface Comparison {
  readonly source: string;
  readonly at: Instant;
  readonly timeZone: string;
  /** A day. */
  readonly limit: number;
}

/** Counts a comparison of today, as often as a ticket could be sent from there. Throws `too-many-comparisons`. */
async function takeComparison(
  { counts }: Pick<Ports, 'counts'>,
  keys: ServerKeys,
  { source, at, timeZone, limit }: Comparison,
): Promise<void> {
  const day = localDateAt(at, timeZone);
  const share = { by: 'comparison', hash: sourceHashOf(keys, day, source), day, limit } as const;
  if ((await counts.take(share, at)).taken) return;
  const tomorrow = dayEndsAt(at, timeZone);
  throw new RequestRefused(
    { code: 'too-many-comparisons', parameters: { limit } },
    secondsUntil(tomorrow, at),
  );
}

/** Where what is told of lies: the very place that was chosen. */
async function placeTold(
  { locality }: Pick<Category, 'locality'>,
  { ward, council }: Place = {},
  registry: Container['registry'],
): Promise<NamedInstitution | undefined> {
  const narrowest = ward ?? council;
  const found =
    locality === 'anywhere' || narrowest === undefined ? undefined : await registry.institution(narrowest);
  return found && named(found);
}

interface Told extends Pick<IncidentTold, 'atLeast'> {
  readonly category: Pick<Category, 'name'>;
  readonly place: NamedInstitution | undefined;
}

function sayTold({ atLeast, category, place }: Told, since: string, locale: Locale): string {
  const words = othersToldWords[place === undefined ? 'anywhere' : 'there'];
  const date = dateInWords(firstSecondOf(since, locale.timeZone), locale);
  return fill(
    words[atLeast === 1 ? 'one' : 'more'],
    { count: atLeast, category: category.name, date, ...(place && { place: place.shortName }) },
    locale.language,
  );
}
