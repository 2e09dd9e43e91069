import { setTimeout as wait } from 'node:timers/promises';
import { fill } from '../../words/fill.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { roleWords } from '../../words/roles.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { OfferedAct } from '../../domain/foundation/vocabulary/acts.ts';
import type { Citizen, FollowedTicket, Receipt } from './citizen.ts';
import { Refused } from './refused.ts';
import type { DemoStage } from './stage.ts';
import type { DemoTicket } from './tickets.ts';
import { words } from './words.ts';

/** Between two looks of the citizen, and of an officer into the queue. In milliseconds, as all here. */
const betweenLooks = 1_000;
/** How often an officer looks into the queue for a ticket that is not there yet. */
const longestSearch = 60;

/** An officer with a seat: whom a line names, by role and institution. */
export interface Seat {
  readonly officer: string;
  readonly name: string;
}

/** One ticket of the demonstration, with its citizen and whoever has it in hand. */
export class Life {
  readonly stage: DemoStage;
  readonly ticket: DemoTicket;
  readonly citizen: Citizen;
  readonly receipt: Receipt;
  /** Who holds it, and who did before. */
  holder: string;
  holderBefore: string | undefined;
  /** To whom the head gave it. */
  worker: string | undefined;
  /** The id of the request to be shown who sent it. */
  identityRequest: string | undefined;
  /** How often it climbed by itself, as far as the story has told of it. */
  climbs = 0;
  /** As the citizen saw it last: whether it is closed, and what can be done about it. */
  isClosed = false;
  offers: readonly OfferedAct[] = [];
  #told = 0;
  readonly #openedBy = new Set<string>();

  constructor(stage: DemoStage, ticket: DemoTicket, citizen: Citizen, receipt: Receipt) {
    this.stage = stage;
    this.ticket = ticket;
    this.citizen = citizen;
    this.receipt = receipt;
    this.holder = receipt.institution.id;
    const { language } = stage;
    const facts = {
      kind: kindWords[ticket.kind].name,
      institution: receipt.institution.shortName,
      openness: opennessWords[ticket.from],
    };
    this.tells(this.citizenName, fill(words.sends, facts, language), [ticket.subject]);
  }

  get number(): string {
    return this.receipt.number;
  }

  get citizenName(): string {
    return words.citizen[this.stage.language];
  }

  tells(who: string, what: string, written: readonly string[] = []): void {
    this.stage.telling.step(this.number, who, what, written);
  }

  /** The citizen follows it up: what the system did meanwhile is told; what people do they tell themselves. */
  async follow(): Promise<FollowedTicket> {
    const seen = await this.citizen.follow(this.receipt);
    const { language } = this.stage;
    for (const { type, by, text } of seen.timeline.slice(this.#told)) {
      if (by === 'system' && type !== 'remind' && type !== 'submit') this.tells(words.system[language], text);
    }
    this.#told = seen.timeline.length;
    this.isClosed = seen.status.code === 'closed';
    this.offers = seen.acts.map(({ act }) => act);
    this.moved(seen.institution.id);
    return seen;
  }

  /** Follows it until something is so. False: it was not at any of so many looks, however long each took. */
  async until(holds: (seen: FollowedTicket) => boolean, looks: number): Promise<boolean> {
    for (let left = looks; ; left -= 1) {
      if (holds(await this.follow())) return true;
      if (left <= 1 || this.stage.ends.aborted) return false;
      await wait(betweenLooks);
    }
  }

  moved(holder: string): void {
    if (holder === this.holder) return;
    this.holderBefore = this.holder;
    this.holder = holder;
    this.worker = undefined;
    this.#openedBy.clear();
  }

  /** Who has the head's duties at an institution now. */
  headOf(institution: string): Seat {
    const head = this.stage.country.headOf(institution, Date.now());
    const role = head.acting ? words.acting : roleWords.head;
    return { officer: head.officer, name: this.#named(role, head.institution) };
  }

  seatOf(officer: string, role: OfficerRole): Seat {
    return { officer, name: this.#named(roleWords[role], this.stage.country.officer(officer).institution) };
  }

  /**
   * The officer finds the ticket in the queue and opens it before doing anything at this level. False: it is not
   * there, for it has gone on.
   */
  async findsIt({ officer: id }: Seat): Promise<boolean> {
    if (this.#openedBy.has(id)) return true;
    const { holder } = this;
    const officer = await this.stage.cast.officer(id);
    for (let looks = longestSearch; !(await officer.hasInQueue(holder, this.number)); looks -= 1) {
      await this.follow();
      if (this.holder !== holder || looks === 0 || this.stage.ends.aborted) return false;
      await wait(betweenLooks);
    }
    await officer.opens(this.number);
    this.#openedBy.add(id);
    return true;
  }

  /** The citizen wrote: whoever goes on with it reads that first. */
  citizenWrote(): void {
    this.#openedBy.clear();
  }

  /** Does something and tells it. A reason against it: the rules do not allow it, and nothing is told. */
  async attempt(
    who: string,
    what: Text,
    written: readonly string[],
    act: () => Promise<void>,
  ): Promise<string | undefined> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.detail;
    }
    this.tells(who, what[this.stage.language], written);
    return undefined;
  }

  /** What was tried in vain, and why. */
  tellsRefusal(who: string, what: Text, reason: string): void {
    const { language } = this.stage;
    this.tells(who, `${what[language]}: ${words.impossible[language]} ${reason}`);
  }

  #named(role: Text, institution: string): string {
    const { language, country } = this.stage;
    const word = role[language];
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}, ${country.institution(institution).shortName[language]}`;
  }
}
