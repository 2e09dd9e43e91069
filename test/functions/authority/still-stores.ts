import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { TicketFile } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
import { senderMarksOf } from '../../../domain/casework/search/sender-marks.ts';
import type { NewsItem } from '../../../domain/messaging/news/news.ts';
import { keys } from './keys.ts';
import { keepSearchable } from '../../../application/queues/keep-searchable.ts';
import { someTexts } from '../../builders/submission.ts';
import { attachmentsOf, type Story } from './story.ts';

/** Calls go on at once, in their order: nothing here is concurrent. */
class AtOnce extends Scheduler {
  override read<Answer>(look: () => Answer): Promise<Answer> {
    return new Promise((resolve) => {
      resolve(look());
    });
  }

  override write<Answer>(act: () => Answer): Promise<Answer> {
    return this.read(act);
  }
}

const scheduler = new AtOnce();

/** A system with this registry whose stores answer at once. */
export const aStillSystem = (content: RegistryContent): System => aSystem({ content, scheduler });

/** The name of whoever is identified. */
export const aSender = 'Neema Mollel';

/** What is stored of some stories. No request changes it: see `TheWholeApi`. */
export class StillStores {
  readonly files: ReadonlyMap<string, TicketFile>;
  readonly queues: System['queues'];
  readonly searchIndex: System['searchIndex'];
  readonly identityRequests: System['identityRequests'];

  /** The marks of the one name that everybody has who is identified. */
  senderMarksOf(number: string): readonly string[] {
    return this.files.get(number)?.ticket.openness === 'identified' ? senderMarksOf(keys, aSender) : [];
  }

  /** One of every ticket, as somebody is told of it who watches it. */
  get news(): readonly NewsItem[] {
    return [...this.files.values()].map(({ ticket: { number, version, submittedAt: at } }) => ({
      ...{ officer: 'mfuatiliaji', kind: 'watched', number, version, at, act: 'acknowledge' },
    }));
  }

  private constructor(stories: readonly Story[], { queues, searchIndex, identityRequests }: System) {
    this.files = new Map(stories.map((story) => [story.ticket.number, fileOf(story)]));
    this.queues = queues;
    this.searchIndex = searchIndex;
    this.identityRequests = identityRequests;
  }

  /** With the queues as their keeper leaves them, in this country. */
  static async of(stories: readonly Story[], content: RegistryContent): Promise<StillStores> {
    const system = aStillSystem(content);
    const stores = new StillStores(stories, system);
    for (const { ticket, listings } of stories)
      for (const listing of listings) system.listsRequest(ticket.number, listing);
    await system.lists(stories.flatMap(({ events }) => events));
    const { searchIndex, registry } = system;
    const tickets = {
      state: (number: string) => Promise.resolve(stores.files.get(number)?.ticket),
      textsOf: () => Promise.resolve(someTexts),
      senderMarksOf: (number: string) => Promise.resolve(stores.senderMarksOf(number)),
    };
    for (const { ticket, events } of stories)
      for (const event of events.slice(0, 1))
        await keepSearchable({ searchIndex, registry, tickets }, { ...event, version: ticket.version });
    return stores;
  }
}

/** Its texts are short, and every act that may have a text has one. */
const fileOf = ({ ticket, events }: Story): TicketFile => ({
  ticket,
  events,
  texts: someTexts,
  attachments: attachmentsOf(ticket.number),
  page: { events, written: new Map(events.map(({ version }) => [version, { reason: 'Kwa sababu hii.' }])) },
});
