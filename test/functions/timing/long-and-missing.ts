import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { shortMarkOf } from '../../../domain/institutions/registry/head-mark.ts';
import { aTicket } from '../../builders/ticket.ts';
import { aReplyTo, aSubmissionToStore } from '../../builders/submission.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { FaultyCountry, personal, type Asked } from '../../builders/faults/a-faulty-country.ts';
import { requestsOfRoutes } from '../faults/requests-of-routes.ts';

const numbered = (counter: number): string => {
  const digits = `2611${String(counter).padStart(7, '0')}`;
  return `${digits}${checkDigitOf(digits)}`;
};

/** How many events the tickets have that are told apart by time, if they are. */
export const lengths = [2, 42, 200] as const;
/** A number that no ticket has. */
export const missing = numbered(9_999_999);

/** Of each sort one of each length. */
const sorts = {
  'held by an agency': { holder: 'wakala', sentTo: 'wakala' },
  'about the head of the agency': { holder: 'wizara', sentTo: 'wakala', aboutHead: true },
  'of a court apart': { holder: 'mahakama', sentTo: 'mahakama' },
  'that an agency handed on to a neighbour': { holder: 'jirani', sentTo: 'wakala', heldBefore: ['wakala'] },
  'with a name that nobody bound': { holder: 'wakala', sentTo: 'wakala', unboundName: true },
  'sensitive, and answered below before': {
    holder: 'wizara',
    sentTo: 'wakala',
    heldBefore: ['wakala'],
    sensitive: true,
    keptFromDeciding: ['mkuu-wakala'].map(shortMarkOf),
    cycle: { ...aTicket().build().cycle, number: 2, began: 'appealed' },
  },
} as const satisfies Record<string, Partial<Ticket>>;
export type SortOfTicket = keyof typeof sorts;
export const sortsOfTickets = Object.keys(sorts) as readonly SortOfTicket[];

export const numberOf = (sort: SortOfTicket, length: (typeof lengths)[number]): string =>
  numbered(1000 * (1 + sortsOfTickets.indexOf(sort)) + length);

/** Anything that is asked, of the ticket with this number. */
export type AskedOf = (number: string) => Asked;

/** What the stores were asked for by one request, and what they gave. */
export interface Work {
  /** By store and method, in order. */
  readonly calls: readonly string[];
  /** Of what each gave, by store and method: as JSON. */
  readonly given: readonly (readonly [call: string, bytes: number])[];
}

/** A country with tickets of every sort and length. */
export class CountryOfLengths extends FaultyCountry {
  async receivesAll(): Promise<void> {
    for (const sort of sortsOfTickets) for (const length of lengths) await this.#receives(sort, length);
  }

  async #receives(sort: SortOfTicket, length: (typeof lengths)[number]): Promise<void> {
    const details = { number: numberOf(sort, length), ...sorts[sort] };
    const submission = aSubmissionToStore({ ticket: details, phone: personal.phone });
    await this.tickets.submit(submission);
    let { ticket } = submission;
    for (let version = 2; version <= length; version += 1) {
      const change = aReplyTo(ticket, { message: `Ujumbe wa ${version}: bado tunasubiri maji.` });
      await this.tickets.save({ ...change, event: { ...change.event, request: `ombi-${version}` } });
      ({ ticket } = change);
    }
  }

  /** To whom which tickets are as if they were not there. */
  async findDenied(): Promise<readonly (readonly [officer: string, sort: SortOfTicket])[]> {
    const denied = [];
    for (const officer of lookingOn)
      for (const sort of sortsOfTickets) {
        const params = { number: numberOf(sort, 2) };
        const seen = showing.map((route) => this.asks({ route, officer, params }));
        if ((await Promise.all(seen)).every(({ status }) => status !== 200))
          denied.push([officer, sort] as const);
      }
    return denied;
  }
}

/** Of each role and place somebody, heads of roots too. */
const lookingOn = [
  'mkuu-kmk',
  'mkuu-mahakama',
  'mkuu-wizara',
  'mkuu-wakala',
  'mkuu-jirani',
  'asha',
  'karani',
  'jirani-1',
  'mlalamikiwa',
  'msimamizi',
  'mkaguzi',
  'mtunza',
  'mtunza-jirani',
] as const;

/** What shows something of a ticket to whoever may see anything of it. */
const showing = ['show-standing', 'show-trail'];

/** The same country, whose stores write down what they give. */
export class WatchedCountry extends CountryOfLengths {
  #calls: string[] = [];
  #given: (readonly [call: string, bytes: number])[] = [];

  protected override given<Store extends object>(name: string, store: Store): Store {
    const watched = super.given(name, store);
    return new Proxy(watched, {
      get: (target, property): unknown => {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== 'function') return member;
        return (...asked: unknown[]): unknown => {
          const call = `${name}.${String(property)}`;
          this.#calls.push(call);
          const answer: unknown = Reflect.apply(member as (...all: unknown[]) => unknown, target, asked);
          if (!(answer instanceof Promise)) return answer;
          return answer.then((gave: unknown) => {
            this.#given.push([call, JSON.stringify(gave ?? null).length]);
            return gave;
          });
        };
      },
    });
  }

  /** What some doing took, whatever came of it. */
  async workOf(doing: () => Promise<unknown>): Promise<Work> {
    this.#calls = [];
    this.#given = [];
    await doing().catch(() => undefined);
    return { calls: this.#calls, given: this.#given };
  }

  /** Asks on another day than before: nothing is counted against who asks. */
  async asksAnew(asked: Asked): Promise<AnsweredAfter> {
    this.passDays(1);
    const left = this.leaving.length;
    let answered: Pick<AnsweredAfter, 'status' | 'answered'> = { status: 0, answered: '' };
    const work = await this.workOf(async () => {
      const { status, text } = await this.asks({ ...asked, key: asked.route });
      answered = { status, answered: `${status} ${text}` };
    });
    return { ...answered, work, waited: this.leaving.length - left };
  }
}

/** What was answered, and what the stores did for it. */
interface AnsweredAfter {
  readonly status: number;
  readonly answered: string;
  readonly work: Work;
  /** How often it waited for the moment at which a denial leaves. */
  readonly waited: number;
}

const wrongSecret = { 'mrejesho-secret': '00000000' };
const someTicket = { number: missing, secret: '00000000' };

/** As much of a country as is needed to say how a route is asked. */
class Asking extends FaultyCountry {
  override get ticket() {
    return someTicket;
  }
  override get otherTicket() {
    return someTicket;
  }
}
const asking = new Asking();

const namesTicket = /\/(tickets|trails)\/\{number\}|\/identity-requests\/\{id\}/;
const routesOfTickets = routes.filter(({ path }) => namesTicket.test(path));

const scenarioOf = (name: string): Asked => {
  const [scenario] = requestsOfRoutes[name] ?? [];
  if (scenario === undefined)
    throw new Error(`Nothing asks ${name}: say in requests-of-routes.ts what does.`);
  return scenario.asks(asking);
};

const isOfCitizens = (path: string): boolean => path.startsWith('/v1/tickets/');

/** Every route on which a citizen names a ticket, asked with a secret that is not the ticket's. */
export const askedByGuessers: readonly (readonly [route: string, AskedOf])[] = routesOfTickets
  .filter(({ path }) => isOfCitizens(path))
  .map(({ name }) => {
    const asked = scenarioOf(name);
    return [name, (number) => ({ ...asked, params: { ...asked.params, number }, headers: wrongSecret })];
  });

/** Every route on which an officer names a ticket. */
export const askedByOfficers: readonly (readonly [route: string, (officer: string) => AskedOf])[] =
  routesOfTickets
    .filter(({ path }) => !isOfCitizens(path))
    .map(({ name, path }) => {
      const asked = scenarioOf(name);
      const params = (number: string) => (path.includes('{id}') ? { id: `${number}-2` } : { number });
      return [
        name,
        (officer) => (number) => ({ ...asked, officer, params: { ...asked.params, ...params(number) } }),
      ];
    });
