import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { countQueueRoute } from '../../contracts/http/listings/count-queue.ts';
import { listQueueRoute } from '../../contracts/http/listings/list-queues.ts';
import { showTicketStatusRoute } from '../../contracts/http/opening/show-ticket-status.ts';
import type { Route } from '../../contracts/http/route.ts';
import { office, otherOffice, type OfficeOfNation } from '../product/nation.ts';
import { productBegins, startProduct, type StartedProduct } from '../product/start-product.ts';
import { Days } from './days.ts';
import { inNation, sumOfMetered, unmetered, type Metered } from './life-meter.ts';
import { by, numbered, opensTicket, sends, type CastOfLife } from './story.ts';

const pace = z.object({
  usual: z.number(),
  longest: z.number(),
  slower: z.object({ news: z.number(), nothing: z.number() }),
});

/** Where pages say how often they ask again, as the release has it. */
const files = ['web/src/officer/platform/paces.ts', 'web/src/resource/use-polling.ts'];

/** How often pages ask again, in milliseconds: as the pages have it themselves. */
async function pacesOfPages() {
  const file = files.find((each) => existsSync(each));
  if (file === undefined) throw new Error('Nothing says how often pages ask again.');
  const module: unknown = await import(pathToFileURL(file).href);
  return z.object({ paceOfStatus: pace, paceOfLists: pace }).parse(module);
}

/** What a page asks again and again. */
interface Poll {
  readonly page: 'ticket' | 'queue';
  readonly route: Route;
  readonly pace: z.output<typeof pace>;
  readonly asked: (hour: Hour) => {
    readonly params: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
  };
}

/** A queue is asked for with its counts where the counts alone are for former pages; else each for itself. */
function pollsOfQueue(pace: Poll['pace']): readonly Poll[] {
  const poll = (route: Route, query?: Readonly<Record<string, string>>): Poll => ({
    page: 'queue',
    route,
    pace,
    asked: ({ office: { id: institution } }) => ({ params: { institution }, ...(query && { query }) }),
  });
  return 'deprecated' in countQueueRoute
    ? [poll(listQueueRoute, { counts: 'true' })]
    : [poll(listQueueRoute), poll(countQueueRoute)];
}

async function pollsOfPages(): Promise<readonly Poll[]> {
  const { paceOfStatus, paceOfLists } = await pacesOfPages();
  return [
    {
      page: 'ticket',
      route: showTicketStatusRoute,
      pace: paceOfStatus,
      asked: (hour) => ({ params: numbered(hour.ticket), query: { page: 'open' } }),
    },
    ...pollsOfQueue(paceOfLists),
  ];
}

const minute = 60_000;
/** So much earlier the same happens at another office: functions are warm as they are all day. */
const earlier = 2000;
const message = 'Fundi atafika mtaani kesho asubuhi, na maji yatarudi mchana.';

/** Something that happens in the hour. */
interface Moment {
  readonly at: number;
  readonly isPoll: boolean;
  readonly does: () => Promise<unknown>;
}

interface Asking {
  readonly poll: Poll;
  at: number;
  pause: number;
  tag: string | undefined;
}

/** An officer's hour: the pages of a ticket and of the queue are seen all the time by somebody who touches them twice a minute; four tickets are opened, and two are acted on. */
class Hour {
  readonly #started: StartedProduct;
  readonly office: OfficeOfNation;
  readonly casts: readonly CastOfLife[];
  readonly #asking: readonly Asking[];
  readonly #planned: Moment[];
  #open = 0;

  constructor(started: StartedProduct, at: OfficeOfNation, polls: readonly Poll[], begins: number) {
    this.#started = started;
    this.office = at;
    const first = at === office ? 0 : 4;
    this.casts = [0, 1, 2, 3].map((place) => ({ started, office: at, place: first + place }));
    this.#asking = polls.map((poll) => ({ poll, at: begins, pause: poll.pace.usual, tag: undefined }));
    const planned = (minutes: number, does: () => Promise<unknown>): Moment => ({
      at: begins + minutes * minute,
      isPoll: false,
      does,
    });
    const writes = () => by('handler', 'write-to-citizen', () => ({ message }))(this.ticket);
    this.#planned = [
      planned(0, () => this.#opens(0, begins)),
      planned(15, () => this.#opens(1, begins + 15 * minute)),
      planned(30, () => this.#opens(2, begins + 30 * minute)),
      planned(40, writes),
      planned(45, () => this.#opens(3, begins + 45 * minute)),
      planned(55, writes),
    ];
  }

  /** The ticket whose page is open. */
  get ticket(): CastOfLife {
    const cast = this.casts[this.#open];
    if (cast === undefined) throw new Error('No ticket is open.');
    return cast;
  }

  /** Tickets that wait at the office, each given to who handles them. */
  async begins(): Promise<void> {
    const assign = by('head', 'assign', ({ office: { handler } }) => ({ officer: handler }));
    for (const cast of this.casts)
      for (const does of [sends, assign]) {
        await does(cast);
        await this.#started.product.follow();
      }
  }

  /** What happens next. */
  next(): Moment | undefined {
    const [planned] = this.#planned;
    const asking = this.#asking.toSorted((a, b) => a.at - b.at)[0];
    if (planned !== undefined && (asking === undefined || planned.at <= asking.at))
      return { ...planned, does: () => (this.#planned.shift(), planned.does()) };
    return asking && { at: asking.at, isPoll: true, does: () => this.#asks(asking) };
  }

  async #asks(asking: Asking): Promise<void> {
    const { poll, tag } = asking;
    const headers = tag === undefined ? {} : { 'if-none-match': tag };
    const officer = this.#started.officer(this.office.handler);
    const reply = await officer.asks(poll.route, { ...poll.asked(this), headers });
    const isNews = reply.status !== 304;
    if (isNews) asking.tag = reply.tag;
    const { usual, longest, slower } = poll.pace;
    asking.pause = Math.min(Math.max(usual, asking.pause * slower[isNews ? 'news' : 'nothing']), longest);
    asking.at += asking.pause;
  }

  /** Another ticket is opened: its page asks at once how it stands, and knows of no answer. */
  async #opens(place: number, now: number): Promise<void> {
    this.#open = place;
    await opensTicket('handler')(this.ticket);
    for (const asking of this.#asking.filter(({ poll }) => poll.page === 'ticket'))
      Object.assign(asking, { tag: undefined, at: now, pause: asking.poll.pace.usual });
  }
}

export interface OfficerHour {
  /** What the open pages ask. */
  readonly polls: Metered;
  /** With the openings and the acts, and what follows from these. */
  readonly total: Metered;
}

/** Lives an hour of an officer at work, where so many tickets come in a second. */
export async function liveOfficerHour(endpoint: string, perSecond: number): Promise<OfficerHour> {
  const polls = await pollsOfPages();
  const started = await startProduct(endpoint);
  try {
    const days = new Days(started);
    const begin = productBegins + 60 * minute;
    const measured = new Hour(started, office, polls, begin);
    const hours = [new Hour(started, otherOffice, polls, begin - earlier), measured];
    for (const hour of hours) await hour.begins();
    let taken: OfficerHour = { polls: unmetered, total: unmetered };
    for (;;) {
      const [hour, moment] =
        hours
          .map((each) => [each, each.next()] as const)
          .toSorted(([, a], [, b]) => (a?.at ?? Infinity) - (b?.at ?? Infinity))[0] ?? [];
      if (hour === undefined || moment === undefined || moment.at >= begin + 60 * minute)
        return {
          polls: inNation(taken.polls, started.product.deployed, perSecond),
          total: inNation(taken.total, started.product.deployed, perSecond),
        };
      await days.clockwork.passesUntil(moment.at);
      days.taken();
      await moment.does();
      await started.product.follow();
      const metered = days.taken();
      if (hour !== measured) continue;
      taken = {
        polls: moment.isPoll ? sumOfMetered(taken.polls, metered) : taken.polls,
        total: sumOfMetered(taken.total, metered),
      };
    }
  } finally {
    started.stop();
  }
}
