import * as fc from 'fast-check';
import { officerRoles, type Officer } from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import {
  noticeRules,
  noticeRulesFor,
  type NoticeRule,
} from '../../../domain/messaging/notices/notice-rules.ts';
import { requestsOn } from '../../../domain/casework/identities/identity-request.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import {
  clockSteps,
  repeatedSteps,
  type ClockStep,
  type RepeatedStep,
  type TicketState,
} from '../../../domain/ticketing/tickets/ticket.ts';
import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import type { TicketFile, TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { someFacts } from '../../builders/event-facts.ts';
import type { System } from '../../builders/system/system.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aTicket, aTuesdayNoon } from '../../builders/ticket.ts';
import { anEvent } from '../../builders/ticket-event.ts';
import { someTexts } from '../../builders/submission.ts';
import { country, story } from '../authority/small-countries.ts';
import { aStillSystem } from '../authority/still-stores.ts';
import type { Story } from '../authority/story.ts';

/** The rules by which an officer is told something. */
export const officerRules: readonly NoticeRule[] = noticeRules.filter(({ to }) => to !== 'citizen');

/** Those by which an urgent matter is told to who is on duty. */
export const urgentRules = officerRules.filter((rule) => 'sms' in rule);

const someone = fc.nat();
const place = fc.nat(6).map((number) => `n${number}`);

/** Who stands in an event besides those whom its ticket names, each drawn from the country. */
const cast = fc.record({
  author: someone,
  asker: someone,
  giver: someone,
  formerHolder: place,
  institution: place,
  variant: fc.nat(),
});
type Cast = typeof cast extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const crewMember = fc.record(
  {
    institution: place,
    roles: fc.subarray([...officerRoles], { minLength: 1, maxLength: 3 }),
    trained: fc.boolean(),
    suspended: fc.constant(true as const),
  },
  { requiredKeys: ['institution', 'roles', 'trained'] },
);

/** A small country in which everybody works somewhere and can be reached. */
const staffed: fc.Arbitrary<RegistryContent> = fc
  .tuple(country, fc.array(crewMember, { minLength: 8, maxLength: 8 }))
  .map(([content, crew]) => {
    const [viewing, ...others] = content.officers;
    const placed = others.map((officer, index) => ({ ...officer, ...crew[index] }));
    const more = crew.slice(others.length).map((details, index): Officer => ({
      v: 1,
      id: `zamu-${index}`,
      name: `Zamu ${index}`,
      active: true,
      ...details,
      roles: index === 0 ? ['duty-officer'] : details.roles,
    }));
    const officers = [...(viewing === undefined ? [] : [viewing]), ...placed, ...more];
    return {
      ...content,
      officers: withHeadings(officers, content.institutions),
      contacts: officers.map(({ id }, index) => ({
        officer: id,
        email: `${id}@example.go.tz`,
        phone: `+2556000000${String(index + 10)}`,
      })),
    };
  });

/** What happens to whom: a country, a ticket in it, what becomes of the ticket before waiting notices go. */
export const situation = fc.record({
  content: staffed,
  told: story,
  later: story,
  cast,
  waits: fc.boolean(),
});
export type Situation = typeof situation extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What of an event a rule can ask. */
interface Shape {
  readonly actor: 'citizen' | 'system' | 'head';
  /** What can be so or not of a fact. */
  readonly yes: boolean;
  readonly step?: ClockStep | RepeatedStep | undefined;
  readonly urgent: boolean;
  readonly before: Status;
  readonly after: Pick<TicketState, 'status' | 'respondBy' | 'windowEndsAt'>;
  readonly moved: boolean;
}

const statuses = ['submitted', 'awaiting-citizen', 'responded', 'closed'] as const;
const afters = statuses.flatMap((status) =>
  [{}, { respondBy: '2026-12-15T12:30:00Z' as const }].flatMap((respond) =>
    [{}, { windowEndsAt: '2027-01-14T20:59:59Z' as const }].map((window) => ({
      ...respond,
      ...window,
      status,
    })),
  ),
);
const both = [true, false];

/** A clock reminds, and moves nothing by it. */
const remindersOf = (): readonly Shape[] =>
  [...clockSteps, ...repeatedSteps].flatMap((step) =>
    both.flatMap((urgent) =>
      afters.map((after) => ({
        ...{ actor: 'system' as const, yes: true, before: after.status, moved: false },
        step,
        urgent,
        after,
      })),
    ),
  );

const shapesOf = (act: Act): readonly Shape[] =>
  act === 'remind'
    ? remindersOf()
    : (['citizen', 'system', 'head'] as const).flatMap((actor) =>
        both.flatMap((yes) =>
          both.flatMap((urgent) =>
            statuses.flatMap((before) =>
              afters.flatMap((after) => both.map((moved) => ({ actor, yes, urgent, before, after, moved }))),
            ),
          ),
        ),
      );

interface Around {
  readonly story: Story;
  readonly officers: readonly Officer[];
  readonly drawn: Cast;
}

function eventIn(act: Act, { actor, yes, step, ...shape }: Shape, { story: of, officers, drawn }: Around) {
  const { ticket, events } = of;
  const last = events.at(-1) ?? never();
  const named = (index: number): Officer => officers[index % officers.length] ?? never();
  const author = named(drawn.author);
  const some = someFacts(act);
  const facts = {
    ...some,
    ...('asked' in some && { asked: ticket.version + 1 }),
    ...('asker' in some && { asker: named(drawn.asker).id }),
    ...('giver' in some && { giver: yes ? named(drawn.giver).id : author.id }),
    ...('decider' in some && { decider: drawn.institution }),
    ...((act === 'direct' || act === 'remind-custodians') && { institution: drawn.institution }),
    ...(act === 'withdraw' && { pressure: yes }),
    ...(yes && mayMention.has(act) && { mentions: officers.map(({ id }) => id).join(' ') }),
    ...(act === 'reclassify' && { fewerRights: yes, becameUrgent: yes }),
    ...(step !== undefined && { step, count: 1 }),
  };
  const stands = omit(last.after, 'respondBy', 'windowEndsAt');
  const elsewhere = drawn.formerHolder === stands.holder ? otherThan(stands.holder) : drawn.formerHolder;
  const event = anEvent({
    type: act,
    number: ticket.number,
    version: ticket.version + ('asked' in some ? 2 : 1),
    at: aTuesdayNoon,
    by: actor === 'head' ? { actor, officer: author.id, institution: author.institution } : { actor },
    facts: facts as never,
    subject: {
      ...omit(last.subject, 'urgent', 'sensitive'),
      urgent: shape.urgent,
      sensitive: ticket.sensitive,
    },
    ...(act !== 'submit' && {
      before: { ...stands, status: shape.before, holder: shape.moved ? elsewhere : stands.holder },
    }),
    after: { ...stands, ...shape.after },
    ...(last.about !== undefined && { about: last.about }),
    notify: false,
  });
  return yes ? { ...event, watched: true as const } : event;
}

/** Acts with which officers write to each other. */
const mayMention: ReadonlySet<Act> = new Set(['note', 'direct', 'report-direction']);

const otherThan = (holder: string): string => (holder === 'n0' ? 'n1' : 'n0');

/** An event of each shape of an act, with some people in it. */
const examples = new Map<Act, readonly (readonly [Shape, TicketEvent])[]>();

function examplesOf(act: Act): readonly (readonly [Shape, TicketEvent])[] {
  const known = examples.get(act);
  if (known !== undefined) return known;
  const officers = [anOfficer({ id: 'a' }), anOfficer({ id: 'b' })];
  const around = { story: someStory, officers, drawn: someCast };
  const made = shapesOf(act).map((shape) => [shape, eventIn(act, shape, around)] as const);
  examples.set(act, made);
  return made;
}

const fitting = new Map<NoticeRule, readonly Shape[]>();

/** Finds the shapes that meet a rule. Throws where a rule asks something that no shape has. */
export function shapesFor(rule: NoticeRule): readonly Shape[] {
  const known = fitting.get(rule);
  if (known !== undefined) return known;
  const shapes = examplesOf(rule.on)
    .filter(([, event]) => noticeRulesFor(event, 1).includes(rule))
    .map(([shape]) => shape);
  if (shapes.length === 0) throw new Error(`No event meets the rule ${JSON.stringify(rule)}.`);
  fitting.set(rule, shapes);
  return shapes;
}

const someCast: Cast = { author: 0, asker: 0, giver: 1, formerHolder: 'n1', institution: 'n1', variant: 0 };
const someTicket = aTicket({ sentTo: 'n0', receiver: 'n0' }).build();
const someStory: Story = {
  ticket: someTicket,
  events: [anEvent({ after: { ...anEvent().after, holder: 'n0' } })],
  listings: [],
};

function never(): never {
  throw new Error('There is nobody.');
}

/** The ticket once the event happened: of an event that follows a request for an identity, that came before it. */
function happened(
  { ticket, events }: Story,
  event: TicketEvent,
  { asker }: { readonly asker: Officer },
): TicketFile {
  const before =
    'asked' in event.facts
      ? [
          anEvent({
            type: 'request-identity',
            number: ticket.number,
            version: ticket.version + 1,
            at: aTuesdayNoon,
            by: { actor: 'head', officer: asker.id, institution: asker.institution },
            before: event.after,
            after: event.after,
          }),
        ]
      : [];
  const all = [...events, ...before, event];
  const now = {
    ...ticket,
    version: event.version,
    heldBefore:
      event.before === undefined || event.before.holder === ticket.holder
        ? ticket.heldBefore
        : [...new Set([...ticket.heldBefore, event.before.holder])],
  };
  return {
    ticket: now,
    events: all,
    texts: someTexts,
    attachments: [],
    page: { events: all, written: new Map() },
  };
}

/** Gives a history a head that says of people, by its newest event, what that of another ticket says. */
const becomes = (file: TicketFile, { ticket: other }: Story): TicketFile => {
  const { aboutHead, aboutOfficer, unboundName, clearedHeads, sensitive, sentTo } = other;
  return {
    ...file,
    ticket: {
      ...omit(file.ticket, 'aboutOfficer', 'unboundName', 'clearedHeads'),
      aboutHead,
      sensitive,
      sentTo,
      ...(aboutOfficer !== undefined && { aboutOfficer }),
      ...(unboundName !== undefined && { unboundName }),
      ...(clearedHeads !== undefined && { clearedHeads }),
    },
  };
};

/** A system in which there is this one ticket. */
function systemWith(content: RegistryContent): System & { has: (file: TicketFile) => void } {
  const system = aStillSystem(content);
  let present: TicketFile | undefined;
  const found = (number: string) => Promise.resolve(present?.ticket.number === number ? present : undefined);
  const store: Partial<TicketStore> = {
    state: async (number: string) => (await found(number))?.ticket,
    isStateDisputed: () => Promise.resolve(false),
    load: async (number: string) => (await found(number))?.ticket,
    open: found,
    history: found,
    pageBefore: () => Promise.resolve({ events: [], written: new Map() }),
    writtenWith: () => Promise.resolve({ reason: 'Kwa sababu hii.' }),
  };
  Object.assign(system.tickets, store);
  return Object.assign(system, {
    has(file: TicketFile) {
      present = file;
    },
  });
}

/** Who was told of something, with what the API answers them when they ask for its ticket. */
export interface Told {
  readonly officer: string;
  readonly by: string;
  readonly status: number;
  /** What it is answered on the request for an identity, where the ticket has one. */
  readonly custody: number;
}

export interface Outcome {
  readonly told: readonly Told[];
  /** Whether anybody who is on duty, or a head from the holder upward, would be shown it: when it happened, and afterwards. */
  readonly couldBe: boolean;
}

/** Lets an event that meets the rule happen, and says who was told of it. */
export async function whoIsTold(
  rule: NoticeRule,
  { content, told, later, cast: drawn, waits }: Situation,
): Promise<Outcome> {
  const { officers } = content;
  const shapes = shapesFor(rule);
  const shape = shapes[drawn.variant % shapes.length] ?? never();
  const event = eventIn(rule.on, shape, { story: told, officers, drawn });
  const asker = officers[drawn.asker % officers.length] ?? never();
  const system = systemWith(content);
  for (const { id } of officers) await system.news.watch(id, { number: event.number, since: aTuesdayNoon });
  const file = happened(told, event, { asker });
  system.has(file);
  const [request] = requestsOn(file);
  if (request !== undefined) system.listsRequest(told.ticket.number, request);
  const asks = async (id: string, route: string, params: Readonly<Record<string, string>>) =>
    (
      await system.answers(route, {
        params,
        headers: { authorization: `Bearer ${id}`, 'accept-language': 'en' },
      })
    ).status;
  const { number } = told.ticket;
  const seen = async (id: string) => asks(id, 'open-ticket', { number });
  const anyIsShown = async (): Promise<boolean> => {
    const answers = await Promise.all(standIns(content, event, told.ticket.holder).map(seen));
    return answers.includes(200);
  };
  const couldBe = await anyIsShown();
  system.holdNotices(waits);
  await sendNotices(system.ports, { event, log: system.captured.log });
  if (waits) {
    system.holdNotices(false);
    system.has(becomes(file, later));
  }
  for (const seconds of [0, 60, 24 * 3600, 24 * 3600]) {
    system.now = plusSeconds(system.now, seconds);
    await sendDueNotices(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
  }
  const addressed = content.contacts.flatMap(({ officer, email, phone }) => [
    ...system.email.taken
      .filter(({ to, subject, text }) => to === email && `${subject} ${text}`.includes(number))
      .map(({ subject }) => ({ officer, by: subject })),
    ...system.sms.taken
      .filter(({ to, text }) => to === phone && text.includes(number))
      .map(({ text }) => ({ officer, by: text })),
  ]);
  return {
    told: await Promise.all(
      addressed.map(async ({ officer, by }) => ({
        officer,
        by,
        status: await seen(officer),
        custody:
          request === undefined
            ? 404
            : await asks(officer, 'open-identity-request', { id: `${number}-${request.asked}` }),
      })),
    ),
    couldBe: couldBe && (await anyIsShown()),
  };
}

/** On duty at the holder, or heading it or what is above it. */
function standIns(
  { institutions, officers }: RegistryContent,
  { at }: TicketEvent,
  holder: string,
): readonly string[] {
  const node = institutions.find(({ id }) => id === holder) ?? never();
  const path = [node.id, ...node.ancestors];
  const heads = institutions
    .filter(({ id }) => path.includes(id))
    .flatMap(({ head, actingHeads = [] }) => [
      ...actingHeads
        .filter(({ from, until }) => (from ?? at) <= at && at <= (until ?? at))
        .map(({ officer }) => officer),
      ...(head === undefined ? [] : [head.officer]),
    ]);
  const onDuty = officers
    .filter(
      ({ active, institution, roles }) => active && institution === holder && roles.includes('duty-officer'),
    )
    .map(({ id }) => id);
  return [...new Set([...onDuty, ...heads])];
}
