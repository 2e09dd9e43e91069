import type { OfficerActDetails, OfficerActName } from '../../../application/officer-acts/officer-acts.ts';
import { applyToMeasures } from '../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket, TicketStage } from '../../../domain/analytics/measures/measured-ticket.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { plusWorkingSeconds } from '../../../domain/foundation/time/working-time.ts';
import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { aTree } from '../../builders/administration.ts';
import { aCalendar, local } from '../../builders/calendar.ts';
import { aCategory } from '../../builders/category.ts';
import { ActsOfYear, type ReceiptOfYear } from '../../builders/year/acts-of-year.ts';
import { SeededChance } from '../../builders/year/seeded-chance.ts';
import { Timetable } from '../../builders/year/timetable.ts';
import { memoryKeys, YearSystem } from '../../builders/year/year-system.ts';

const begins = local('2026-09-01 08:00:00');
export const ends = local('2026-11-30 16:00:00');
const day = 86_400;
const workingHour = 3_600;

/** Who works at each office: its head, and who answers. */
const people = {
  wakala: { head: 'mkuu', worker: 'karani' },
  bodi: { head: 'mjumbe', worker: 'mjumbe' },
  wizara: { head: 'katibu', worker: 'katibu' },
} as const;

/** Tickets of three months, on which the same people do the same at the same times, whatever the rules. */
export class ReplayedOffice {
  readonly system: YearSystem;
  readonly #acts: ActsOfYear;
  readonly #calendar: Calendar;
  readonly #plans = new Timetable();
  readonly #wakes = new Map<
    string,
    { readonly cycle: number; readonly arming: number; readonly at: Instant }
  >();
  readonly #events = new Map<string, TicketEvent[]>();

  constructor(policy: Policy, calendar = aCalendar()) {
    const tree = aTree();
    const content = aTree({
      institutions: tree.institutions.map((office) =>
        office.id === 'bodi' ? { ...office, head: { officer: 'mjumbe' } } : office,
      ),
      officers: tree.officers.map((one) =>
        one.id === 'mjumbe' ? { ...one, roles: ['head' as const, 'officer' as const] } : one,
      ),
      policy,
      calendar,
      categories: [aCategory(), aCategory({ id: 'maji' }), aCategory({ id: 'hatari', urgent: true })],
    });
    this.system = new YearSystem(content, begins, memoryKeys());
    this.#acts = new ActsOfYear(this.system, content);
    this.#calendar = aCalendar();
  }

  /** Lives so many tickets through. */
  async lives(count: number): Promise<void> {
    for (let place = 0; place < count; place += 1) this.#plan(place);
    for (let deed = this.#plans.take(); deed !== undefined; deed = this.#plans.take()) {
      await this.#wakesUntil(deed.at);
      this.system.now = deed.at;
      await deed.does();
      await this.#hears();
    }
    await this.#wakesUntil(ends);
    this.system.now = ends;
  }

  /** What a ticket's sender and its offices do, drawn by its place alone. */
  #plan(place: number): void {
    const chance = new SeededChance(`tiketi-${place}`);
    const sentAt = plusSeconds(begins, Math.floor(chance.between(0, 80 * day)));
    const office = chance.weighted({ wakala: 6, bodi: 4 });
    const category = chance.weighted({ barabara: 5, maji: 4, hatari: 1 });
    const kind =
      category === 'hatari'
        ? 'complaint'
        : chance.weighted<Kind>({ complaint: 6, question: 3, suggestion: 1 });
    const { head, worker } = people[office];
    let receipt: ReceiptOfYear | undefined;
    const at = (hours: number, does: (sent: ReceiptOfYear) => Promise<unknown>): void => {
      const when = plusWorkingSeconds(sentAt, Math.floor(hours * workingHour), this.#calendar);
      if (when > ends) return;
      this.#plans.plan(when, async () => {
        if (receipt !== undefined) await does(receipt);
      });
    };
    const officer = async <Name extends OfficerActName>(
      id: string,
      act: Name,
      details: OfficerActDetails[Name],
    ): Promise<void> => {
      if (receipt === undefined) return;
      await this.#acts.opens(receipt.number, id);
      await this.#acts.does(receipt.number, id, act, details);
    };
    const phone = `+255600${100_000 + place}`;
    this.#plans.plan(sentAt, async () => {
      receipt = await this.#acts.sends(
        {
          ...{
            channel: 'web',
            kind,
            category,
            institution: office,
            language: 'sw',
            openness: 'confidential',
          },
          subject: `Jambo la ${place}`,
          description: `Maelezo ya jambo la ${place} katika eneo letu la kijiji.`,
          aboutHead: false,
          contact: { phone },
          safeToContact: true,
        },
        phone,
      );
    });
    const answer = {
      finding: kind === 'question' ? ('answered' as const) : ('upheld' as const),
      reason: 'Tumekagua na kurekebisha tatizo hilo.',
      remedy: 'Bomba limebadilishwa.',
    };
    const acknowledged = chance.around(9, 0.7);
    at(acknowledged, () => officer(head, 'acknowledge', {}));
    at(acknowledged + 1, () => officer(head, 'assign', { officer: worker }));
    if (chance.isWithin(0.25)) {
      at(acknowledged + 3, () =>
        officer(worker, 'request-information', { message: 'Tafadhali tuma namba ya mita yako.' }),
      );
      const wait = chance.between(4, 90);
      at(acknowledged + 3 + wait, (sent) =>
        this.#acts.acts(sent, 'reply', { message: 'Namba ya mita ni 4471.' }, phone),
      );
    }
    if (chance.isWithin(0.2))
      at(acknowledged + 6, () =>
        officer(head, 'extend', { workingDays: 3, message: 'Tunahitaji siku tatu zaidi.' }),
      );
    const answered = acknowledged + 4 + chance.around(kind === 'question' ? 22 : 60, 0.6);
    if (chance.isWithin(0.9)) at(answered, () => officer(worker, 'respond', answer));
    at(answered + 40, () => officer('katibu', 'respond', answer));
    if (chance.isWithin(0.15))
      at(answered + 20, (sent) => this.#acts.acts(sent, 'appeal', { grounds: 'Tatizo bado lipo.' }, phone));
  }

  async #wakesUntil(until: Instant): Promise<void> {
    for (;;) {
      const [due] = [...this.#wakes].toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1));
      if (due === undefined || due[1].at > until) return;
      const [number, { cycle, arming, at }] = due;
      this.#wakes.delete(number);
      this.system.now = at > this.system.now ? at : this.system.now;
      await this.#acts.wakes({ number, cycle, arming });
      await this.#hears();
    }
  }

  async #hears(): Promise<void> {
    const events = this.system.takesStored();
    for (const event of events) {
      const { number, after } = event;
      this.#events.set(number, [...(this.#events.get(number) ?? []), event]);
      if (after.nextWakeAt === undefined) this.#wakes.delete(number);
      else this.#wakes.set(number, { cycle: after.cycle, arming: after.arming, at: after.nextWakeAt });
    }
    await this.system.lists(events);
  }

  /** The stages of each ticket as measures know them, in the order of the numbers. */
  stages(): ReadonlyMap<string, readonly TicketStage[]> {
    const calendars = new Map([[1, this.#calendar]]);
    return new Map(
      [...this.#events].map(([number, events]) => {
        let ticket: BufferedTicket = { early: [] };
        for (const event of events) ({ ticket } = applyToMeasures(ticket, event, calendars));
        return [number, ticket.measured?.stages ?? []];
      }),
    );
  }

  /** All portions of what the last months would have been by a change. */
  async replays(act: string, details: Readonly<Record<string, unknown>>): Promise<readonly Portion[]> {
    const portions: Portion[] = [];
    let cursor: string | undefined;
    do {
      const { status, body } = await this.system.answers('preview-registry-act', {
        body: {
          act,
          details: { why: 'Jaribio', ...details },
          replay: cursor === undefined ? {} : { cursor },
        },
        headers: { authorization: 'Bearer msimamizi-mkuu', 'accept-language': 'en' },
      });
      if (status !== 200) throw new Error(JSON.stringify(body));
      const portion = body['replayed'] as Portion;
      portions.push(portion);
      cursor = portion.next;
    } while (cursor !== undefined);
    return portions;
  }
}

interface Late {
  readonly acknowledgedLate: number;
  readonly answeredLate: number;
  readonly climbed: number;
}

/** A portion, as far as tests compare it. */
interface Portion {
  readonly tickets: number;
  readonly offices: readonly {
    readonly institution?: { readonly id: string };
    readonly compared: number;
    readonly undecided: number;
    readonly was: Late;
    readonly then: Late;
  }[];
  readonly next?: string;
}
