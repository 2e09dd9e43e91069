import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import type { Officer, OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';

/**
 * Who may see and do what, written down once more from the rules alone, to hold the product against. It uses
 * what is stored, and nothing of the product that decides.
 * Source: docs/rules.md, Who may see what; docs/rules.md, Acts; docs/adr/0125; docs/adr/0186; docs/adr/0188.
 */
export class Oracle {
  readonly #content: RegistryContent;
  readonly #now: Instant;

  readonly #nodes: ReadonlyMap<string, Institution>;
  /** What is above each node now: asked thousands of times. */
  readonly #chains = new Map<string, readonly string[]>();

  constructor(content: RegistryContent, now: Instant) {
    this.#content = content;
    this.#now = now;
    this.#nodes = new Map(content.institutions.map((node) => [node.id, node]));
  }

  node(id: string): Institution {
    const found = this.#nodes.get(id);
    if (found === undefined) throw new Error(`The country has no ${id}.`);
    return found;
  }

  /** Who headed a node at a moment, for good, acting, or until they were followed. */
  headsAt({ head, actingHeads = [], formerHeads = [] }: Institution, at: Instant): readonly string[] {
    const dated = [...actingHeads, ...formerHeads].filter((headship) => isDuring(headship, at));
    return [...(head === undefined ? [] : [head]), ...dated].map(({ officer }) => officer);
  }

  /** The node and all that was above it at a moment. */
  chainAt(id: string, at: Instant): readonly Institution[] {
    const node = this.node(id);
    const parents = [...(node.formerParents ?? []), { parent: node.parent }];
    const ends = parents.map((place) => ('until' in place ? place.until : undefined));
    const during = parents.filter((_, place) => {
      const [from, until] = [ends[place - 1], ends[place]];
      return (from === undefined || from <= at) && (until === undefined || at <= until);
    });
    return [node, ...during.flatMap(({ parent }) => (parent === undefined ? [] : this.chainAt(parent, at)))];
  }

  chain(id: string): readonly string[] {
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain = this.chainAt(id, this.#now).map((node) => node.id);
    this.#chains.set(id, chain);
    return chain;
  }

  /** What the officer heads now. */
  heads(officer: Officer): readonly string[] {
    return this.#content.institutions
      .filter(({ head, actingHeads = [] }) =>
        [...(head ? [head] : []), ...actingHeads].some(
          (headship) => headship.officer === officer.id && isDuring(headship, this.#now),
        ),
      )
      .map(({ id }) => id);
  }

  /** Everywhere the officer was at a moment: working there, or heading it. */
  placesAt({ id, institution, placements = [] }: Officer, at: Instant): readonly string[] {
    const worked = placements.length === 0 ? [{ institution }] : placements;
    return [
      ...worked.filter((placement) => isDuring(placement, at)).map((placement) => placement.institution),
      ...this.#content.institutions
        .filter((node) => this.headsAt(node, at).includes(id))
        .map((node) => node.id),
    ];
  }

  /** Whether the officer is one whom the ticket is about, or is under one now or was when it was filed. */
  isConcerned(officer: Officer, history: TicketHistory): boolean {
    const named = this.#named(history);
    const { submittedAt, holder } = history.ticket;
    return (
      named.includes(officer.id) ||
      (this.heads(officer).length > 0 && couldBeMeant(officer.id, history)) ||
      [this.#now, submittedAt].some((at) =>
        this.placesAt(officer, at).some((place) => this.#isPlaceUnder(place, named, at, holder)),
      )
    );
  }

  /** The office that the top names for complaints about its head lies under that head, and answers all the same. */
  #isPlaceUnder(place: string, named: readonly string[], at: Instant, holder: string): boolean {
    const chain = this.chainAt(place, at);
    const answersForTop = ({ parent, aboutHeadTo }: Institution) =>
      parent === undefined && aboutHeadTo === holder && chain.some(({ id }) => id === holder);
    return chain.some(
      (node) => this.headsAt(node, at).some((head) => named.includes(head)) && !answersForTop(node),
    );
  }

  /** Whether nobody may know of the ticket through this place. */
  isShut(place: string, { ticket }: TicketHistory): boolean {
    const { sentTo, holder, heldBefore, aboutHead, aboutOfficer } = ticket;
    const start = heldBefore[0] ?? holder;
    const named = this.chain(sentTo);
    const besideTheChain = !named.includes(start);
    const isTop = this.node(place).parent === undefined;
    const passedOver =
      besideTheChain &&
      named.includes(place) &&
      !(isTop && place !== sentTo) &&
      ![holder, ...heldBefore].includes(place);
    const aboutSomebody = aboutHead || aboutOfficer !== undefined;
    return passedOver || (aboutSomebody && this.chain(place).slice(1).includes(start));
  }

  /** Whom the ticket is about: the officer named, and who heads the office now or did when it was filed. */
  #named({ ticket }: TicketHistory): readonly string[] {
    const office = ticket.aboutHead ? this.node(ticket.sentTo) : undefined;
    return [
      ...(ticket.aboutOfficer === undefined ? [] : [ticket.aboutOfficer]),
      ...(office === undefined
        ? []
        : [this.#now, ticket.submittedAt].flatMap((at) => this.headsAt(office, at))),
    ];
  }

  /** Where the duties of the holder's head lie: with the nearest who head a place and may decide. */
  #seat(history: TicketHistory): string | undefined {
    const named = this.#named(history);
    const apart = [...named, ...answeredBelow(history), scribeOf(history)];
    const { holder } = history.ticket;
    return this.chain(holder).find(
      (id) =>
        !this.isShut(id, history) &&
        !this.#isPlaceUnder(id, named, this.#now, holder) &&
        this.headsAt(this.node(id), this.#now).some(
          (head) => !apart.includes(head) && !couldBeMeant(head, history),
        ),
    );
  }

  #isSameInstitution(one: string, other: string): boolean {
    const whole = (id: string) => this.chain(id).find((above) => this.node(above).kind !== 'unit');
    return whole(one) !== undefined && whole(one) === whole(other);
  }

  /**
   * Towards this ticket: O A H U of the table of acts, C complaints officer, P head of the root to which it has
   * not come and Q the complaints officer of that head, F f former holder, S oversight, T auditor.
   */
  standsAs(officer: Officer, history: TicketHistory, reason = false): readonly TicketState[] {
    if (this.isConcerned(officer, history) || this.#mixesRoles(officer)) return [];
    const { ticket } = history;
    const { holder, unit, assignee, heldBefore } = ticket;
    const has = (...roles: readonly OfficerRole[]) => officer.roles.some((role) => roles.includes(role));
    const open = (place: string) => !this.isShut(place, history);
    const heads = this.heads(officer).filter(open);
    const isHead = heads.length > 0;
    const works = open(officer.institution) ? officer.institution : undefined;
    const at = (...roles: readonly OfficerRole[]) => (has(...roles) ? works : undefined);
    const root = this.#rootAhead(history);
    const above = this.chain(holder)
      .slice(1)
      .filter((id) => id !== root);
    const oversees = at('oversight') !== undefined && !this.#isIndependent(holder);
    const atRoot = {
      P: root !== undefined && heads.includes(root),
      Q: root !== undefined && at('complaints-officer') === root,
    };
    const atWork = [at('officer', 'duty-officer'), ...heads];
    const officerOf = [at('officer', 'duty-officer', 'complaints-officer')].filter(
      (place) => place !== undefined,
    );
    const isFormer = (place: string) => place !== holder && heldBefore.includes(place);
    const isBelow = (place: string) => this.chain(place).slice(1).includes(holder);
    const worksOnIt = (place: string | undefined) =>
      place !== undefined && place === unit && this.#isSameInstitution(place, holder);
    const assignable = has('officer', 'duty-officer') || isHead || this.heads(officer).length > 0;
    const tests: Readonly<Record<TicketState, boolean>> = {
      O: at('officer', 'duty-officer') === holder || atWork.some(worksOnIt),
      A:
        (assignee === officer.id || this.#standsInForAssignee(officer, history)) &&
        assignable &&
        works !== undefined &&
        this.#isSameInstitution(works, holder),
      H: heads.includes(holder) || heads.includes(this.#seat(history) ?? ''),
      U: heads.some((place) => above.includes(place)),
      C: [holder, ...above].includes(at('complaints-officer') ?? ''),
      F: heads.some(isFormer),
      f: officerOf.some(isFormer),
      N: heads.some((place) => isFormer(place) && isBelow(place)),
      n: officerOf.some((place) => isFormer(place) && isBelow(place)),
      T: at('auditor') !== undefined,
      ...atRoot,
      S: oversees,
      R: reason && (oversees || atRoot.P || atRoot.Q),
    };
    return standings.filter((standing) => tests[standing]);
  }

  /** Whether the assignee is out and they stand in: never for what is about a person or names one, and for what is sensitive while trained. */
  #standsInForAssignee({ deputyships = [], trained }: Officer, { ticket }: TicketHistory): boolean {
    const { assignee, aboutOfficer, aboutHead, unboundName = false, sensitive, submittedAt } = ticket;
    if (aboutOfficer !== undefined || aboutHead || unboundName || (sensitive && !trained)) return false;
    const standing = deputyships.find((one) => one.officer === assignee && isDuring(one, this.#now));
    if (standing === undefined) return false;
    const isThereLately = submittedAt <= standing.named && this.#now < plusSeconds(standing.named, 86_400);
    return !(sensitive && isThereLately);
  }

  #isIndependent(id: string): boolean {
    return this.chainAt(id, this.#now).at(-1)?.kind === 'independent';
  }

  /**
   * The root of the holder's tree, where the ticket has neither come to it nor lies with a unit of it. The top
   * of an independent tree is the institution itself, and its head oversees nothing.
   */
  #rootAhead({ ticket: { holder, heldBefore } }: TicketHistory): string | undefined {
    const root = this.chain(holder).at(-1);
    if (root === undefined || this.#isIndependent(holder)) return undefined;
    const came = [holder, ...heldBefore].includes(root) || this.#isSameInstitution(holder, root);
    return came ? undefined : root;
  }

  /** The standings in which the officer is shown a sensitive ticket, or one whose free text names somebody. */
  #shownTo(officer: Officer, history: TicketHistory, reason = false): readonly TicketState[] {
    const { sensitive, unboundName = false } = history.ticket;
    const guarded = (sensitive && !officer.trained) || unboundName;
    return this.standsAs(officer, history, reason).filter((one) => !guarded || 'HUFN'.includes(one));
  }

  /** How much the officer is shown, and of a former holder up to which version. */
  sees(officer: Officer, history: TicketHistory, reason = false): Shown {
    const shown = this.#shownTo(officer, history, reason);
    if (shown.some((one) => 'OAHUCR'.includes(one))) return 'all';
    if (!shown.some((one) => 'Ff'.includes(one))) return shown.length > 0 ? 'status' : 'nothing';
    const places = [officer.institution, ...this.heads(officer)];
    const left = history.events.filter(
      (event) => event.before?.holder !== event.after.holder && places.includes(event.before?.holder ?? ''),
    );
    const last = left.map(({ version, by }) => (by.actor === 'citizen' ? version - 1 : version));
    return `history to ${Math.max(0, ...last)}`;
  }

  /** In which standings the officer may act: none of its scribe; none that decides, of who answered it below. */
  actsAs(officer: Officer, history: TicketHistory): readonly TicketState[] {
    if (scribeOf(history) === officer.id) return [];
    const answered = answeredBelow(history).includes(officer.id);
    return this.#shownTo(officer, history).filter((one) => !answered || !'OAHUPS'.includes(one));
  }

  /** Whose reads the officer is told of, by institution: of those at or under what they are over. */
  readsOf(
    officer: Officer,
    history: TicketHistory,
    readers: readonly string[],
  ): readonly string[] | undefined {
    const shown = this.#shownTo(officer, history);
    if (!shown.some((one) => 'HUCPQS'.includes(one))) return undefined;
    if (shown.includes('S')) return readers;
    const over = [
      ...this.heads(officer),
      ...(shown.some((one) => 'CQ'.includes(one)) ? [officer.institution] : []),
    ].filter((place) => !this.isShut(place, history));
    return readers.filter((reader) => this.chain(reader).some((place) => over.includes(place)));
  }

  /** What asking for an act comes to. */
  answer(officer: Officer, act: ActOfOfficers, history: TicketHistory): Outcome {
    const roles: readonly OfficerRole[] = act === 'request-identity' ? working : [...working, 'oversight'];
    if (!this.holds(officer).some((role) => roles.includes(role))) return 'not-allowed';
    const sees = this.sees(officer, history);
    if (sees === 'nothing') return 'no-such-ticket';
    if (scribeOf(history) === officer.id) {
      const brings = act === 'note' && history.ticket.status === 'submitted';
      const isTheirs = this.#shownTo(officer, history).some((one) => 'OH'.includes(one));
      return brings && isTheirs ? 'allowed' : 'wrote-it-down';
    }
    const { who, from } = lifeOfATicket[act];
    const standing = this.actsAs(officer, history).some((one) => who.includes(one));
    if (standing) return from.includes(stageOf(history)) ? 'allowed' : 'wrong-status';
    if (sees.startsWith('history')) return 'no-longer-theirs';
    return answeredBelow(history).includes(officer.id) ? 'answered-below' : 'not-allowed';
  }

  /** The roles of the record; head is who heads something now. */
  holds(officer: Officer): readonly OfficerRole[] {
    const others = officer.roles.filter((role) => role !== 'head');
    return this.heads(officer).length > 0 ? ['head', ...others] : others;
  }

  /** Roles apart from tickets go with no other. */
  #mixesRoles(officer: Officer): boolean {
    const roles = this.holds(officer);
    return roles.length > 1 && roles.some((role) => apartFromTickets.includes(role));
  }

  /**
   * Whose queues and lists are open: one's own, to heads and complaints officers what lies under them, and to
   * oversight everything outside independent trees that takes tickets.
   */
  reads(officer: Officer, institution: string): boolean {
    if (!this.#content.institutions.some(({ id }) => id === institution)) return false;
    const over = officer.roles.includes('complaints-officer') ? [officer.institution] : [];
    const chain = this.chain(institution).map((id) => this.node(id));
    const isOverseen =
      officer.roles.includes('oversight') &&
      !this.#isIndependent(institution) &&
      chain.every(({ notServed }) => notServed === undefined);
    return (
      isOverseen ||
      this.isOwn(officer, institution) ||
      [...this.heads(officer), ...over].some((place) => this.chain(institution).includes(place))
    );
  }

  isOwn(officer: Officer, institution: string): boolean {
    const places = [officer.institution, ...this.heads(officer)];
    return places.some((place) => [place, ...(this.node(place).succeeds ?? [])].includes(institution));
  }

  /** Whether a custodian decides on a request that somebody of `asking` made. */
  mayDecide(officer: Officer, history: TicketHistory, asker: string, asking: string): boolean {
    const places = this.placesAt(officer, this.#now);
    return (
      officer.roles.includes('custodian') &&
      !this.#mixesRoles(officer) &&
      officer.id !== asker &&
      !places.some((place) => this.#isSameInstitution(place, asking)) &&
      places.some((place) => !this.isShut(place, history)) &&
      !this.isConcerned(officer, history)
    );
  }
}

const apartFromTickets: readonly OfficerRole[] = ['custodian', 'administrator', 'auditor'];

/** A name that nobody bound could mean every head who was not found to be somebody else. */
const couldBeMeant = (head: string, { ticket }: TicketHistory): boolean =>
  ticket.unboundName === true &&
  ticket.clearedHeads !== undefined &&
  !ticket.clearedHeads.includes(markOf(head));

const isDuring = ({ from, until }: { readonly from?: Instant; readonly until?: Instant }, at: Instant) =>
  (from === undefined || from <= at) && (until === undefined || at <= until);

export const scribeOf = ({ events }: TicketHistory): string | undefined => events[0]?.by.officer;

/** Whoever answered before the present round. */
export const answeredBelow = ({ ticket, events }: TicketHistory): readonly string[] =>
  events
    .filter(({ type, after }) => ['respond', 'set-aside'].includes(type) && after.cycle < ticket.cycle.number)
    .flatMap(({ by }) => by.officer ?? []);

const standings = ['O', 'A', 'H', 'U', 'C', 'P', 'Q', 'F', 'f', 'N', 'n', 'T', 'S', 'R'] as const;
/**
 * F heads a former holder and f works for one, N and n for one below the holder; T audits, and R oversees and
 * gave a reason.
 */
export type TicketState = (typeof standings)[number];

export type Shown = 'nothing' | 'status' | `history to ${number}` | 'all';

/** What asking comes to: the code of the problem, or why the act is refused. */
export type Outcome =
  | 'not-allowed'
  | 'no-such-ticket'
  | 'wrote-it-down'
  | 'answered-below'
  | 'no-longer-theirs'
  | 'wrong-status'
  | 'allowed';

const working: readonly OfficerRole[] = ['officer', 'head', 'duty-officer', 'complaints-officer'];

/** Its status; a ticket that its citizen withdrew is closed in a way of its own. */
const stageOf = ({ ticket: { status, closedBecause } }: TicketHistory): string =>
  closedBecause === 'withdrawn' ? 'withdrawn' : status;

const running = 'submitted acknowledged in-progress';
const before = `${running} awaiting-citizen`;
const open = `${before} responded`;
const any = `${open} closed withdrawn`;

const row = (who: string, from: string) => ({ who, from: from.split(' ') });

/** The acts of officers, by whom, in which statuses. Source: docs/rules.md, Acts. */
export const lifeOfATicket = {
  acknowledge: row('OH', 'submitted'),
  assign: row('H', before),
  'assign-to-self': row('O', before),
  start: row('AH', 'submitted acknowledged'),
  'request-information': row('AH', running),
  reply: row('AH', open),
  note: row('OHUPCQNn', any),
  respond: row('AH', before),
  'undo-response': row('AH', 'responded'),
  extend: row('H', 'acknowledged in-progress'),
  transfer: row('H', running),
  // The head of the holder where the ticket climbed to the level that decides since.
  'decide-transfer': row('HUP', before),
  escalate: row('H', 'acknowledged in-progress'),
  direct: row('HUPS', before),
  'report-direction': row('OAHNn', before),
  reclassify: row('OH', before),
  'raise-urgency': row('OAHUP', before),
  'lower-urgency': row('UP', before),
  'name-officer': row('H', before),
  refer: row('H', before),
  'set-aside': row('H', before),
  merge: row('H', before),
  part: row('H', before),
  'carry-on': row('HUP', 'withdrawn'),
  'request-identity': row('AH', open),
} as const satisfies Record<string, { readonly who: string; readonly from: readonly string[] }>;
export type ActOfOfficers = keyof typeof lifeOfATicket;
