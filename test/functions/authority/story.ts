import { hashing } from '../../../adapters/crypto/hashing.ts';
import type { CheckedAttachment } from '../../../domain/ticketing/attachments/attachment.ts';
import { attachmentEvent } from '../../../domain/casework/acts/put-on-record.ts';
import { appeal } from '../../../domain/casework/acts/appeals/appeal.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { escalate } from '../../../domain/casework/acts/escalation/escalate.ts';
import { requestIdentity } from '../../../domain/casework/identities/ask.ts';
import { grantIdentity } from '../../../domain/casework/identities/decide.ts';
import { requestsOn } from '../../../domain/casework/identities/identity-request.ts';
import type { Institution, Lineage } from '../../../domain/institutions/registry/institution.ts';
import { accept } from '../../../domain/casework/acts/citizen/accept.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import type { Change, IdentityListing, TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { assign } from '../../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../../domain/casework/acts/handling/direct.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { start } from '../../../domain/casework/acts/handling/start.ts';
import { receiptSecretHash } from '../../../domain/ticketing/tickets/receipt-secret.ts';
import type { Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import { stateOf } from '../../../domain/ticketing/tickets/state.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { object } from '../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../domain/casework/acts/transfers/transfer.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import type { ActInput } from '../../../domain/casework/acts/perform.ts';
import { anAttachment, checked } from '../../builders/attachment.ts';
import { local } from '../../builders/calendar.ts';
import { aCategory } from '../../builders/category.ts';
import type { Country } from '../../builders/country.ts';
import { aLife, by, Life } from '../../builders/life.ts';
import { anOfficer } from '../../builders/officer.ts';
import { theRules } from '../../builders/ticket.ts';
import { keys } from './keys.ts';

/** A ticket, everything that happened to it, and what custodians find listed of it. */
export interface Story {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly listings: readonly IdentityListing[];
}

/** What the citizen holds of every ticket here. */
export const secret = '12345678';
const filedAt = local('2026-10-20 10:00:00');
const arrivedAt = local('2026-11-23 09:00:00');

/** Numbers as tickets have them, the same each time. */
export const numbers: readonly string[] = Array.from(
  { length: 4000 },
  (_, place) => `2611${String(place).padStart(8, '0')}`,
).filter(isTicketNumber);

export interface StoryDetails {
  readonly number: string;
  readonly country: Country;
  readonly status?: Status;
  readonly sensitive?: boolean;
  readonly about?: Partial<Pick<Ticket, 'aboutOfficer' | 'aboutHead' | 'unboundName' | 'clearedHeads'>>;
  /** The officer who responded at the unit, against which the citizen appealed. */
  readonly answeredBelowBy?: string;
  readonly scribe?: string;
  /** To whom the head of the holder gave it. */
  readonly given?: { readonly officer: string; readonly from: string } | { readonly unit: string };
  readonly urgent?: boolean;
  /** As if it were this besides, for what takes a second ticket. */
  readonly having?: Partial<Ticket>;
}

const lineageOf = (country: Country, id: string): Lineage => {
  const [institution, ...above] = country.path(id);
  if (institution === undefined) throw new Error(`The country has no ${id}.`);
  return { institution, above };
};

const officerAt = (institution: string) => (at: Instant) => by.head(at, 'mwingine', institution);
const unitHead = officerAt('idara-a');
const head = officerAt('wakala');

/** It is sent to the unit idara-a, goes from there to the agency wakala, and stands there as the status says. */
export function tellStory(details: StoryDetails): Story {
  const { country, status = 'in-progress', answeredBelowBy, given, having } = details;
  const arrived =
    answeredBelowBy === undefined ? escalated(sent(details)) : appealed(details, answeredBelowBy);
  const at = (minutes: number) => plusSeconds(arrivedAt, 60 * minutes);
  const whole = noted(attached(arrived, 2, at(0)), 7, head(at(0)));
  const handed = given === undefined ? whole : handOut(whole, given, country, at(1));
  const stands = standing(handed, status, at);
  const life = having === undefined ? stands : overridden(stands, having);
  return { ticket: life.ticket, events: life.events, listings: [] };
}

function sent({
  number,
  country,
  sensitive = false,
  urgent = false,
  about = {},
  scribe,
}: StoryDetails): Life {
  const life = aLife({
    number,
    at: filedAt,
    chain: lineageOf(country, 'idara-a'),
    sentTo: 'idara-a',
    receiver: 'idara-a',
    category: aCategory({ ...(sensitive && { id: 'ukatili' }), sensitive, urgent }),
    secret: { hash: receiptSecretHash(keys, keys.current, number, secret), key: keys.current },
    aboutHead: false,
    ...about,
    ...(scribe !== undefined && {
      channel: 'desk' as const,
      by: { actor: 'officer', officer: scribe, institution: 'idara-a' } as const,
    }),
  });
  const since = plusSeconds(filedAt, 60);
  return noted(attached(life, 1, since), 6, unitHead(since));
}

/** Sent with a note while the unit held it, with one since the agency does, and with nothing. */
const officePlaces = [6, 7, 8];

/** Every ticket has two of its citizen's: one came while the unit held it, the other since the agency does; and of offices three. */
export const attachmentsOf = (number: string): readonly CheckedAttachment[] =>
  [1, 2, ...officePlaces].map((place) => ({
    ...checked(anAttachment({ number, place, upload: `ombi-${place}` })),
    ...(officePlaces.includes(place) && { by: { officer: 'mwingine', institution: 'wakala' } }),
    salt: '5a'.repeat(16),
  }));

const noted = (life: Life, place: 6 | 7, by: ActInput): Life =>
  life.did(note, { ...by, attachments: [{ place, upload: `ombi-${place}` }] });

function attached(life: Life, place: 1 | 2, at: Instant): Life {
  const attachment = attachmentsOf(life.ticket.number).find((one) => one.place === place);
  const change = attachment && attachmentEvent(life, attachment, at, hashing);
  if (change === undefined) throw new Error('It was on record before.');
  return life.saved(change);
}

const escalated = (life: Life): Life => {
  const known = life.did(acknowledge, unitHead(plusSeconds(filedAt, 3600)));
  return known.saved(escalate(known.ticket, { to: 'wakala', at: arrivedAt }, known.rules));
};

function appealed(details: StoryDetails, officer: string): Life {
  const life = sent(details);
  const answered = life.did(respond, {
    ...by.assignee(local('2026-10-30 10:00:00'), officer, 'idara-a'),
    finding: 'answered',
    context: life.context(),
  });
  return answered.did(appeal, { ...by.citizen(arrivedAt), context: answered.context() });
}

function handOut(life: Life, given: NonNullable<StoryDetails['given']>, country: Country, at: Instant): Life {
  const { lineage: holder } = life.context();
  const to =
    'unit' in given
      ? { unit: lineageOf(country, given.unit), holder }
      : {
          officer: anOfficer({ id: given.officer, institution: given.from, trained: true }),
          holder,
          ...(given.from !== holder.institution.id && { unit: lineageOf(country, given.from) }),
        };
  return life.did(assign, { ...head(at), to });
}

function standing(life: Life, status: Status, at: (minutes: number) => Instant): Life {
  const known = () => life.did(acknowledge, head(at(2)));
  const working = () => known().did(start, head(at(3)));
  const answered = () =>
    working().did(respond, { ...head(at(4)), finding: 'answered', context: life.context() });
  switch (status) {
    case 'submitted':
      return life;
    case 'acknowledged':
      return known();
    case 'in-progress':
      return working();
    case 'awaiting-citizen':
      return working().did(requestInformation, head(at(4)));
    case 'responded':
      return answered();
    case 'closed':
      return answered().did(accept, by.citizen(at(5)));
  }
}

/** Its last event says so too. */
function overridden(life: Life, details: Partial<Ticket>): Life {
  const { ticket, event } = life.having(details);
  const events = [...life.events.slice(0, -1), { ...event, after: stateOf(ticket) }];
  return new Life({ ticket, events }, life.rules, life.chain);
}

const lived = (history: TicketHistory, country: Country): Life =>
  new Life(history, theRules(), lineageOf(country, 'idara-a'));

/** Closed because its citizen withdrew it, while it was urgent. */
export function withdrawnStory(details: StoryDetails): Story {
  const stands = lived(tellStory({ ...details, urgent: true, status: 'acknowledged' }), details.country);
  const at = plusSeconds(arrivedAt, 600);
  const withdrawn = stands.did(withdraw, { ...by.citizen(at), pressure: false });
  return { ticket: withdrawn.ticket, events: withdrawn.events, listings: [] };
}

/** Transferred from wakala-2 to wakala, to which its citizen objects. */
export function disputedStory({ number, country }: StoryDetails): Story {
  const life = aLife({
    number,
    at: local('2026-11-20 10:00:00'),
    chain: lineageOf(country, 'wakala-2'),
    sentTo: 'wakala-2',
    receiver: 'wakala-2',
  });
  const [giver, receiver] = [lineageOf(country, 'wakala-2'), lineageOf(country, 'wakala')];
  const office: Institution | undefined = undefined;
  const given = officerAt('wakala-2')(local('2026-11-20 11:00:00'));
  const moved = life.did(transfer, { ...given, to: receiver, office, category: {} });
  const disputed = moved.did(object, { ...by.citizen(arrivedAt), receiver, giver, office });
  return { ticket: disputed.ticket, events: disputed.events, listings: [] };
}

/** The same ticket once the ministry directed something: of its holder, unless another office is named. */
export function directedIn(
  story: Story,
  country: Country,
  { officer, institution }: { readonly officer: string; readonly institution?: string },
): Story {
  const directed = lived(story, country).did(direct, {
    by: { actor: 'head-above', officer, institution: 'wizara' },
    at: plusSeconds(arrivedAt, 3600),
    dueBy: local('2026-12-01 15:30:00'),
    ...(institution !== undefined && { institution }),
  });
  return { ticket: directed.ticket, events: directed.events, listings: [] };
}

/** The same ticket where this officer asked for the identity behind it, and a custodian granted it or not yet. */
export function askedFor(
  story: Story,
  country: Country,
  {
    asker,
    from,
    granted = false,
  }: { readonly asker: string; readonly from: string; readonly granted?: boolean },
): Story {
  const at = local('2026-11-24 11:00:00');
  const life = lived(story, country);
  const input = { ...by.head(at, asker, from), written: { salt: '', commitment: '', parts: { reason: '' } } };
  const asking = requestIdentity(life, { ...input, lifeAtRisk: false }, life.rules);
  const asked = life.saved(asking);
  const [on] = requestsOn(asked);
  if (on === undefined) throw new Error('Nobody asked for it.');
  if (!granted) return { ticket: asked.ticket, events: asked.events, listings: listingsOf(asking) };
  const decision = {
    by: { actor: 'custodian', officer: 'mtunza', institution: 'mahakama' } as const,
    at: plusSeconds(at, 60),
    on,
  };
  const decided = asked.did(grantIdentity, decision);
  return { ticket: decided.ticket, events: decided.events, listings: [] };
}

const listingsOf = ({ listing }: Change): readonly IdentityListing[] =>
  listing === undefined ? [] : [listing];
