import { citizenActRoutes } from '../../contracts/http/citizen-acts/routes.ts';
import { followTicketRoute } from '../../contracts/http/follow-up/follow-ticket.ts';
import { submitTicketRoute } from '../../contracts/http/intake/submit-ticket.ts';
import { listQueueRoute } from '../../contracts/http/listings/list-queues.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import { openTicketRoute } from '../../contracts/http/opening/open-ticket.ts';
import type { OfficeOfNation } from '../product/nation.ts';
import type { KeptCookies } from '../product/people.ts';
import type { StartedProduct } from '../product/start-product.ts';

const message = 'Tunaomba mtueleze lini mafundi watafika, na ni nani wa kuwasiliana naye hapo mtaani. '
  .repeat(2)
  .trim();

/** Who has a part in a ticket's life, with what they know of it. */
export interface CastOfLife {
  readonly started: StartedProduct;
  readonly place: number;
  readonly office: OfficeOfNation;
  /** Number and receipt secret, once it was sent. */
  receipt?: { readonly number: string; readonly secret: string };
  /** Cookies of the browser in which its citizen sends it, looks it up and acts on it: absent until the first. */
  kept?: KeptCookies;
}

/** What somebody does, so many hours after the ticket was sent. */
export interface Deed {
  readonly hours: number;
  readonly name: string;
  readonly does: (cast: CastOfLife) => Promise<unknown>;
}

export const numbered = ({ receipt }: CastOfLife): { readonly number: string } => ({
  number: receipt?.number ?? '',
});
const addressOf = (place: number): string => `196.41.${(place >> 8) & 255}.${place & 255}`;
const owner = (cast: CastOfLife) =>
  cast.started.citizen(addressOf(cast.place), cast.receipt?.secret, (cast.kept ??= new Map()));
const at = ({ started, office }: CastOfLife, officer: OfficerOfLife) => started.officer(office[officer]);
export type OfficerOfLife = 'head' | 'handler';
export const by =
  (
    officer: OfficerOfLife,
    act: keyof typeof officerActRoutes,
    bodyOf: (cast: CastOfLife) => object,
  ): Deed['does'] =>
  (cast) =>
    at(cast, officer).asks(officerActRoutes[act], { params: numbered(cast), body: bodyOf(cast) });
const byOwner =
  (act: keyof typeof citizenActRoutes, body: object): Deed['does'] =>
  (cast) =>
    owner(cast).asks(citizenActRoutes[act], { params: numbered(cast), body });

/** A complaint with a description of 1,500 bytes and a phone. */
export const sends: Deed['does'] = async (cast) => {
  const body = {
    kind: 'complaint',
    category: 'maji',
    institution: cast.office.id,
    subject: 'Hakuna maji mtaani kwetu kwa siku kumi',
    description: 'Maji hayatoki. '.repeat(100).trim(),
    openness: 'confidential',
    contact: { phone: `07${String(12_000_000 + cast.place)}` },
    channel: 'web',
    place: { region: 'mkoa-dar', council: 'kinondoni-mc' },
  };
  const { body: receipt } = await owner(cast).asks(submitTicketRoute, { body });
  cast.receipt = { number: String(receipt['number']), secret: String(receipt['secret']) };
};

const looks: Deed['does'] = (cast) => owner(cast).asks(followTicketRoute, { params: numbered(cast) });
export const opensTicket =
  (officer: OfficerOfLife): Deed['does'] =>
  (cast) =>
    at(cast, officer).asks(openTicketRoute, { params: numbered(cast) });
const listsQueue =
  (officer: OfficerOfLife): Deed['does'] =>
  (cast) =>
    at(cast, officer).asks(listQueueRoute, { params: { institution: cast.office.id } });

const deed = (hours: number, name: string, does: Deed['does']): Deed => ({ hours, name, does });
const opening = (hours: number, officer: OfficerOfLife): Deed =>
  deed(hours, 'opened by an officer', opensTicket(officer));
const looking = (hours: number): Deed => deed(hours, 'looked up by the citizen', looks);
const listing = (hours: number, officer: OfficerOfLife): Deed =>
  deed(hours, 'a page of the queue', listsQueue(officer));

/** Looks a little before and after what is done, in hours. */
const little = 0.02;

/** What everybody does in the life of a ticket that is answered: the acts, 5 looks, 6 openings and 10 pages of the queue. */
export const answeredStory: readonly Deed[] = [
  deed(0, 'sent', sends),
  listing(2 - 2 * little, 'head'),
  opening(2 - little, 'head'),
  deed(
    2,
    'acknowledged',
    by('head', 'acknowledge', () => ({})),
  ),
  deed(
    2 + little,
    'assigned',
    by('head', 'assign', ({ office }) => ({ officer: office.handler })),
  ),
  looking(5),
  ...[20, 22, 24 - 2 * little].map((hours) => listing(hours, 'handler')),
  opening(24 - little, 'handler'),
  deed(
    24,
    'asked for more: the clock stands',
    by('handler', 'request-information', () => ({ message })),
  ),
  looking(30 - little),
  deed(30, 'replied: the clock goes on', byOwner('reply', { message })),
  ...[40, 60].flatMap((hours) => [
    listing(hours - 2 * little, 'handler'),
    opening(hours - little, 'handler'),
    deed(
      hours,
      'a message to the citizen',
      by('handler', 'write-to-citizen', () => ({ message })),
    ),
    looking(hours + 8 - little),
    deed(hours + 8, 'a message of the citizen', byOwner('reply', { message })),
  ]),
  ...[70, 90].map((hours) => listing(hours, 'head')),
  ...[92, 96 - 2 * little].map((hours) => listing(hours, 'handler')),
  opening(94, 'head'),
  opening(96 - little, 'handler'),
  deed(
    96,
    'answered',
    by('handler', 'respond', () => ({
      finding: 'upheld',
      reason: Array.from({ length: 4 }, () => message).join(' '),
      remedy: message,
    })),
  ),
  looking(120 - little),
  deed(120, 'accepted: closed', byOwner('accept', {})),
];

/** Nobody does anything but whoever sent it, who looks five times. */
export const unanswered: readonly Deed[] = [
  deed(0, 'sent', sends),
  ...[1, 3, 10, 30, 60].map((days) => looking(days * 24)),
];
