import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { plusWorkingSeconds } from '../../../domain/foundation/time/working-time.ts';
import type { Finding, Rating } from '../../../domain/foundation/vocabulary/findings.ts';
import { usualKinds } from './matters-of-nation.ts';
import type { Kind, Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { CitizenActDetails, CitizenActName } from '../../../application/citizen-acts/citizen-acts.ts';
import type { ActsOfYear, ReceiptOfYear } from './acts-of-year.ts';
import type { ArrivalOfYear } from './arrivals.ts';
import type { NationOfYear } from './nation-of-year.ts';
import type { Punctuality } from './offices-of-nation.ts';
import type { SeededChance } from './seeded-chance.ts';
import { phrases, type PhraseName, type TextsOfNation } from './texts-of-nation.ts';
import { plusHours, type Timetable } from './timetable.ts';

interface Surroundings {
  /** What goes on around it, in a time that is moved. */
  readonly year: {
    readonly acts: ActsOfYear;
    readonly timetable: Timetable;
    readonly system: { readonly now: Instant };
  };
  readonly nation: NationOfYear;
  readonly texts: TextsOfNation;
  readonly chance: SeededChance;
  /** Which of the year's tickets it is, from 0. */
  readonly place: number;
}

const firstNames = [
  'Asha',
  'Juma',
  'Neema',
  'Baraka',
  'Zawadi',
  'Hamisi',
  'Rehema',
  'Elia',
  'Upendo',
  'Yusufu',
];
const lastNames = [
  'Mrema',
  'Kessy',
  'Mushi',
  'Lyimo',
  'Chacha',
  'Mbogoni',
  'Sanga',
  'Mapunda',
  'Haule',
  'Temba',
];

const oversight = 'elia-mwakalinga';
const custodians = ['benard-shija', 'rukia-mwasha'];

/** A ticket's life: what its citizen does, and what those do who hold it, as each is told of what happened. */
export class LifeOfYear {
  readonly #around: Surroundings;
  #receipt: ReceiptOfYear | undefined;
  #language: Language = 'sw';
  #phone: string | undefined;
  #isSensitive = false;
  #kind: Kind = 'complaint';
  #cycle = 0;
  #appeals = 0;
  #isClosed = false;
  #worker: string | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get receipt(): ReceiptOfYear | undefined {
    return this.#receipt;
  }

  get #chance(): SeededChance {
    return this.#around.chance;
  }

  get #acts() {
    return this.#around.year.acts;
  }

  get #now(): Instant {
    return this.#around.year.system.now;
  }

  get #number(): string {
    return this.#receipt?.number ?? '';
  }

  get #source(): string {
    return this.#phone ?? `198.18.${this.#around.place % 251}.${(this.#around.place * 7) % 251}`;
  }

  #says(name: PhraseName): string {
    return this.#chance.of(phrases[name][this.#language]);
  }

  /** Somebody sends it. Gives its number; undefined where it was refused. */
  async begins({
    region,
    council,
    category,
    institution,
    kinds = usualKinds,
  }: ArrivalOfYear): Promise<string | undefined> {
    const { nation, texts, place } = this.#around;
    const chance = this.#chance;
    const { kinds: possible = [], sensitive = false } = nation.categories.get(category) ?? {};
    const drawn = chance.weighted(kinds);
    this.#kind = possible.includes(drawn) ? drawn : (possible[0] ?? 'complaint');
    this.#isSensitive = sensitive;
    const said = texts.of(
      { category, kind: this.#kind, language: chance.isWithin(0.12) ? 'en' : 'sw' },
      chance,
    );
    this.#language = said.language;
    const channel = chance.weighted({ web: 44, app: 16, ussd: 26, desk: 14 });
    const openness = chance.weighted<Openness>({
      anonymous: sensitive ? 40 : 18,
      confidential: 52,
      identified: 30,
    });
    const phone = `+255600${String(100_000 + ((place * 37) % 800_000))}`;
    if (openness !== 'anonymous' || channel === 'ussd') this.#phone = phone;
    const ticket = {
      ...{ channel, kind: this.#kind, category, institution, openness, language: said.language },
      subject: said.subject,
      description: said.description,
      aboutHead: this.#kind === 'complaint' && chance.isWithin(0.015),
      ...(openness !== 'anonymous' && {
        contact: {
          phone,
          ...(openness === 'identified' && { name: `${chance.of(firstNames)} ${chance.of(lastNames)}` }),
        },
      }),
      safeToContact: true,
      place: { region, council },
    };
    const scribe = nation.workersOf(council, false)[0];
    this.#receipt =
      channel === 'desk' && scribe !== undefined
        ? await this.#acts.writesDown(ticket, scribe)
        : await this.#acts.sends({ ...ticket, channel: channel === 'desk' ? 'web' : channel }, this.#source);
    if (this.#receipt === undefined) return undefined;
    if (openness !== 'anonymous' && channel !== 'ussd' && chance.isWithin(0.7))
      this.#later(0.2, () => this.#acts.confirmsPhone(this.#receipt ?? { number: '' }, phone));
    if (chance.isWithin(0.025))
      this.#later(chance.between(20, 200), () =>
        this.#citizenDoes('withdraw', { reason: this.#says('withdrawals'), pressure: false }),
      );
    return this.#number;
  }

  /** What follows for those who have to do with it. */
  hears(event: TicketEvent): void {
    const { after, type } = event;
    this.#isClosed = after.status === 'closed';
    if (after.cycle !== this.#cycle) {
      this.#cycle = after.cycle;
      this.#worker = undefined;
      this.#isTakenUp(after.holder);
    }
    if (type === 'respond' || type === 'refer' || type === 'set-aside') this.#isAnswered(after.holder);
    if (type === 'flag') this.#isLate();
    if (type === 'request-information' && after.status === 'awaiting-citizen' && this.#chance.isWithin(0.8))
      this.#later(this.#chance.between(3, 110), () =>
        this.#citizenDoes('reply', { message: this.#says('replies') }),
      );
  }

  /** Something is done so many hours by the clock later. */
  #later(hours: number, does: () => Promise<unknown>): void {
    this.#around.year.timetable.plan(plusHours(this.#now, hours), async () => {
      await does();
    });
  }

  /** Something is done at `at`, unless the ticket went on to another level by then, or was closed. */
  #inThisCycle(at: Instant, does: () => Promise<unknown>): void {
    const cycle = this.#cycle;
    this.#around.year.timetable.plan(at, async () => {
      if (this.#cycle === cycle && !this.#isClosed) await does();
    });
  }

  #citizenDoes<Name extends CitizenActName>(act: Name, details: CitizenActDetails[Name]): Promise<boolean> {
    return this.#acts.acts(this.#receipt ?? { number: '' }, act, details, this.#source);
  }

  /** An office has it now: what becomes of it there, by how that office works. */
  #isTakenUp(holder: string): void {
    const { nation } = this.#around;
    const chance = this.#chance;
    const start = this.#now;
    const way = nation.punctuality(holder, start);
    const head = nation.headOf(holder, start);
    const workers = nation.workersOf(holder, this.#isSensitive);
    const worker = workers.length > 0 ? chance.of(workers) : undefined;
    const isForgotten = chance.isWithin(way.forgets);
    if (isForgotten && chance.isWithin(0.5)) return; // nobody even looks
    const acknowledges = way.isHeaded ? (head ?? worker) : worker;
    if (acknowledges === undefined) return;
    const seen = nation.plusWorkingHours(start, chance.around(way.acknowledges));
    this.#inThisCycle(seen, async () => {
      await this.#acts.opens(this.#number, acknowledges);
      await this.#acts.does(this.#number, acknowledges, 'acknowledge', {});
    });
    if (isForgotten) return;
    if (this.#kind !== 'complaint' && this.#kind !== 'question') return;
    const given = nation.plusWorkingHours(seen, chance.around(way.assigns));
    if (chance.isWithin(0.05) && this.#cycle === 1 && way.isHeaded && head !== undefined) {
      this.#isHandedOn(seen, head, holder);
      return;
    }
    if (!way.isHeaded) {
      // Nobody gives it to anybody: some take it themselves, the rest waits until it climbs.
      if (worker === undefined || chance.isWithin(0.45)) return;
      this.#inThisCycle(given, async () => {
        await this.#acts.does(this.#number, worker, 'assign-to-self', {});
        this.#worker = worker;
        this.#isHandled(holder, worker, way);
      });
      return;
    }
    if (head === undefined) return;
    this.#inThisCycle(given, async () => {
      if (worker !== undefined && (await this.#acts.does(this.#number, head, 'assign', { officer: worker })))
        this.#worker = worker;
      this.#isHandled(holder, this.#worker ?? head, way);
    });
  }

  #isHandedOn(at: Instant, head: string, holder: string): void {
    const { nation } = this.#around;
    const { above } = nation.lineage(holder);
    const to = above.find(({ level, activeOfficers }) => level && activeOfficers > 0)?.id;
    if (to === undefined) return;
    this.#inThisCycle(nation.plusWorkingHours(at, 0.5), () =>
      this.#acts.does(this.#number, head, 'transfer', { to, reason: this.#says('transfers') }),
    );
  }

  /** Whoever has it works on it, asks, writes notes, and answers when they usually do. */
  #isHandled(holder: string, handler: string, way: Punctuality): void {
    const { nation } = this.#around;
    const chance = this.#chance;
    const days = this.#kind === 'question' ? 5 : this.#cycle > 1 ? 10 : 15;
    const hours = Math.max(1, chance.around(way.answers * days * 8, 0.4));
    const [early, middle, end] = [0.15, 0.5, 1].map((share) =>
      nation.plusWorkingHours(this.#now, hours * share),
    ) as [Instant, Instant, Instant];
    this.#inThisCycle(early, () => this.#acts.opens(this.#number, handler));
    if (chance.isWithin(0.3))
      this.#inThisCycle(early, () => this.#acts.does(this.#number, handler, 'start', {}));
    if (chance.isWithin(0.1))
      this.#inThisCycle(early, () =>
        this.#acts.does(this.#number, handler, 'request-information', { message: this.#says('asks') }),
      );
    if (chance.isWithin(0.12))
      this.#inThisCycle(middle, () =>
        this.#acts.does(this.#number, handler, 'note', { message: this.#says('notes') }),
      );
    if (chance.isWithin(0.06))
      this.#inThisCycle(middle, () =>
        this.#acts.does(this.#number, handler, 'write-to-citizen', { message: this.#says('interim') }),
      );
    const head = nation.headOf(holder, this.#now);
    if (head !== undefined && chance.isWithin(hours > days * 7 ? 0.35 : 0.02))
      this.#inThisCycle(middle, () =>
        this.#acts.does(this.#number, head, 'extend', {
          workingDays: this.#kind === 'question' ? 2 : 5,
          message: this.#says('interim'),
        }),
      );
    if (this.#phone !== undefined && chance.isWithin(0.006))
      this.#inThisCycle(middle, () => this.#isAskedFor(handler));
    this.#inThisCycle(end, () => this.#answers(handler));
  }

  async #answers(handler: string, tries = 3): Promise<void> {
    const chance = this.#chance;
    await this.#acts.opens(this.#number, handler);
    const finding: Finding =
      this.#kind === 'question'
        ? 'answered'
        : chance.weighted<Finding>({ upheld: 45, 'partly-upheld': 22, 'not-upheld': 25 });
    const isDone = await this.#acts.does(this.#number, handler, 'respond', {
      finding,
      reason: this.#says('reason'),
      ...(finding !== 'not-upheld' && { remedy: this.#says('remedy') }),
    });
    if (!isDone && tries > 1)
      this.#inThisCycle(this.#around.nation.plusWorkingHours(this.#now, 8), () =>
        this.#answers(handler, tries - 1),
      );
  }

  async #isAskedFor(handler: string): Promise<void> {
    const chance = this.#chance;
    const asked = await this.#acts.asksWho(this.#number, {
      officer: handler,
      motivation: this.#says('motivations'),
    });
    if (asked === undefined) return;
    const decision = {
      custodian: chance.of(custodians),
      reason: this.#says('grants'),
      grants: chance.isWithin(0.7),
    };
    this.#inThisCycle(this.#around.nation.plusWorkingHours(this.#now, 4), () =>
      this.#acts.decidesWho(this.#number, asked, decision),
    );
  }

  /** Its citizen is content, or is not. */
  #isAnswered(holder: string): void {
    const { nation } = this.#around;
    const chance = this.#chance;
    const way = nation.punctuality(holder, this.#now);
    const rating = Math.min(5, Math.max(1, Math.round(way.rated + chance.between(-1.6, 1.6)))) as Rating;
    if (this.#receipt?.secret === undefined) return;
    const reads = chance.between(0.6, 90);
    if (chance.isWithin(0.35))
      this.#later(reads, () => this.#acts.follows(this.#receipt ?? { number: '' }, this.#source));
    if (chance.isWithin(0.24))
      this.#later(reads + 0.2, () =>
        this.#citizenDoes('rate', {
          rating,
          ...(chance.isWithin(0.3) && { message: this.#says('ratings') }),
        }),
      );
    if (
      this.#kind === 'complaint' &&
      this.#appeals < 2 &&
      chance.isWithin((rating <= 2 ? 0.2 : 0.04) / (this.#appeals + 1))
    ) {
      this.#appeals += 1;
      this.#later(reads + chance.between(1, 100), () =>
        this.#citizenDoes('appeal', { grounds: this.#says('grounds') }),
      );
    } else if (chance.isWithin(rating >= 3 ? 0.4 : 0.1))
      this.#later(reads + 1, () => this.#citizenDoes('accept', {}));
  }

  /** It is late at the top: somebody of oversight directs, now and then. */
  #isLate(): void {
    const { nation } = this.#around;
    if (!this.#chance.isWithin(0.2)) return;
    const at = nation.plusWorkingHours(this.#now, 2);
    this.#inThisCycle(at, async () => {
      const dueBy = localDateAt(
        plusWorkingSeconds(at, 3 * 8 * 3600, nation.calendar),
        nation.calendar.timeZone,
      );
      await this.#acts.does(this.#number, oversight, 'direct', { dueBy, message: this.#says('directions') });
    });
  }
}
