import { canStandIn } from '../../domain/administration/deputies.ts';
import {
  isSuspended,
  type Absence,
  type Officer,
  type OfficerRole,
} from '../../domain/institutions/registry/officer.ts';
import { handlesTickets, isAssignable } from '../../domain/institutions/registry/roles.ts';
import { officeHeadsOf, runs } from '../../domain/institutions/registry/head-of.ts';
import type { Headship, Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { authorOf } from '../../domain/casework/acts/acting.ts';
import { assign } from '../../domain/casework/acts/handling/assign.ts';
import { whyRefused } from '../../domain/casework/acts/why-refused.ts';
import { mayGiveAt } from '../../domain/institutions/officers/may-give.ts';
import { presentOfficer, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { roleWords } from '../../words/roles.ts';
import { isAnyExcluded } from '../access/is-any-excluded.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { Container } from '../container.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { listMentionable } from './list-mentionable.ts';
import { RequestRefused } from '../request-refused.ts';
import { contextOf } from '../tickets/rules-for.ts';
import type { Worded } from '../worded.ts';

/** An officer to whom a ticket can be given. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Worded<OfficerRole>[];
  /** May handle sensitive matters. */
  readonly trained: boolean;
  /** Can stand in for a colleague who is out. */
  readonly standsIn: boolean;
  /** While the officer is out: until when, and who stands in. */
  readonly out?: Pick<Absence, 'until'> & { readonly deputy: OfficerReference };
  /** Counts of assigned tickets that are about nobody, sensitive ones among them; absent to who may not give them tickets. */
  readonly load?: { readonly open: number; readonly overdue: number };
}

/** Who acts for the head of an institution, or is to. */
interface ActingHead extends Required<Pick<Headship, 'from' | 'until'>> {
  readonly officer: OfficerReference;
  readonly byHead: boolean;
}

interface Staff {
  readonly officers: readonly StaffMember[];
  /** The first head upward who is not who asks: what is kept from a deputy goes there. */
  readonly headAbove?: OfficerReference;
  readonly actingHeads: readonly ActingHead[];
}

interface Asked {
  readonly institution: string;
  /** Only those to whom this one can be given. */
  readonly ticket?: string | undefined;
  /** With a ticket: those who can be called on in what is written on it. */
  readonly for?: 'mention' | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

type Ports = Pick<Container, 'tickets' | 'registry' | 'now'> & {
  readonly queues: Pick<Container['queues'], 'loadsOf'>;
};

/**
 * Lists those who work on tickets at an institution, with what they have, to whoever may give tickets to them: its
 * head, or that of the institution it is a unit of; where a place is vacant, the next head above; without a ticket also to who works
 * there. With a ticket
 * each of them is tried: who could not be given it, as the one it is about, is left out. Throws the problems
 * `not-allowed` and `no-such-ticket`.
 */
export async function listStaff(
  ports: Ports,
  { institution, ticket, officer, language, ...asked }: Asked,
): Promise<Staff> {
  const { registry, queues, now } = ports;
  const at = now();
  if (asked.for === 'mention' && ticket !== undefined) {
    const able = await listMentionable(ports, { institution, ticket, officer });
    const named = able.map((one) => ({
      ...one,
      standsIn: one.trained && handlesTickets({ ...one, active: true }),
    }));
    return { officers: asListed(named, { language }), actingHeads: [] };
  }
  const lineage = await registry.lineage(institution);
  const mayGive = lineage !== undefined && mayGiveAt(officer, lineage, at);
  const mayList = mayGive || (ticket === undefined && isColleagueAt(officer, institution));
  if (lineage === undefined || !mayList) throw new RequestRefused({ code: 'not-allowed' });
  const staff = await registry.staff(institution);
  const working = staff.filter((member) => handlesTickets(member) && !isSuspended(member, at));
  const able =
    ticket === undefined ? working : await ableFor(ports, { number: ticket, lineage, officer, at }, working);
  const loads = mayGive ? await queues.loadsOf(able.map(({ id }) => id)) : undefined;
  const above = pathOf(lineage)
    .flatMap((node) => officeHeadsOf(node, at))
    .find((head) => head !== officer.id);
  const outOf = (member: Officer) => member.absences?.find((absence) => runs(absence, at));
  const nameOf = await officersById(registry, [
    ...able.flatMap((member) => outOf(member)?.deputy ?? []),
    ...(above === undefined ? [] : [above]),
  ]);
  const listed = able.map((member) => {
    const absence = outOf(member);
    return {
      ...presentOfficer(member, at),
      standsIn: canStandIn(member, at),
      ...(absence && { out: { until: absence.until, deputy: nameOf(absence.deputy) } }),
    };
  });
  return {
    officers: asListed(listed, { language, loads }),
    ...(above !== undefined && { headAbove: nameOf(above) }),
    actingHeads: await actingHeadsOf(registry, lineage.institution, at),
  };
}

type Listed = Pick<Officer, 'id' | 'name' | 'roles'> & Pick<StaffMember, 'trained' | 'standsIn' | 'out'>;

interface Listing extends Pick<Asked, 'language'> {
  /** Absent: who asks is not told of it. */
  readonly loads?: Awaited<ReturnType<Ports['queues']['loadsOf']>> | undefined;
}

/** Officers as they are listed, with what they have to do where that is told. */
const asListed = (officers: readonly Listed[], { language, loads }: Listing): readonly StaffMember[] =>
  officers.map(({ id, name, roles, trained, standsIn, out }) => {
    const { open = 0, overdue = 0 } = loads?.get(id) ?? {};
    return {
      id,
      name,
      roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
      trained,
      standsIn,
      ...(out && { out }),
      ...(loads !== undefined && { load: { open, overdue } }),
    };
  });

async function actingHeadsOf(
  registry: Pick<Ports['registry'], 'officer'>,
  { actingHeads = [] }: Institution,
  at: Instant,
): Promise<readonly ActingHead[]> {
  const ahead = actingHeads.filter(({ until }) => until !== undefined && at <= until);
  const nameOf = await officersById(
    registry,
    ahead.map(({ officer }) => officer),
  );
  return ahead.flatMap(({ officer, from, until, byHead }) =>
    from === undefined || until === undefined
      ? []
      : [{ officer: nameOf(officer), from, until, byHead: byHead === true }],
  );
}

/** Whether the officer works on tickets there: colleagues know each other, and name deputies. */
const isColleagueAt = ({ institution, roles }: PresentOfficer, id: string): boolean =>
  institution === id && isAssignable({ active: true, roles });

interface ToGive {
  readonly number: string;
  readonly lineage: Lineage;
  readonly officer: PresentOfficer;
  readonly at: Instant;
}

/** Those of the staff to whom the ticket can be given now: each is tried, and nothing is written. */
async function ableFor(
  { tickets, registry }: Ports,
  { number, lineage, officer, at }: ToGive,
  staff: readonly Officer[],
): Promise<readonly Officer[]> {
  const { history, actors } = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  // Who sees less of it must not find out by a name that is missing whom it is about.
  if (!actors.has('head')) throw new RequestRefused({ code: 'not-allowed' });
  const context = await contextOf(history.ticket, registry);
  const input = { by: authorOf('head', officer, context), at };
  const tried = staff.map(async (member) => {
    const unit = lineage.institution.id === history.ticket.holder ? {} : { unit: lineage };
    const receiver = { officer: member, ...unit };
    const isExcluded = await isAnyExcluded(history.ticket, receiver, { registry, now: at });
    const giving = { to: { ...receiver, holder: context.lineage, isExcluded }, ...input };
    return whyRefused(() => assign(history, giving)) === undefined;
  });
  const can = await Promise.all(tried);
  return staff.filter((_, place) => can[place]);
}
