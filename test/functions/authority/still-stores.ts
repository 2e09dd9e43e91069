import { Scheduler } from '../../builders/dynamodb/memory/scheduler.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { TicketFile } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
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

/** What is stored of some stories. No request changes it: see `TheWholeApi`. */
export class StillStores {
  readonly files: ReadonlyMap<string, TicketFile>;
  readonly queues: System['queues'];
  readonly identityRequests: System['identityRequests'];

  private constructor(stories: readonly Story[], { queues, identityRequests }: System) {
    this.files = new Map(stories.map((story) => [story.ticket.number, fileOf(story)]));
    this.queues = queues;
    this.identityRequests = identityRequests;
  }

  /** With the queues as their keeper leaves them, in this country. */
  static async of(stories: readonly Story[], content: RegistryContent): Promise<StillStores> {
    const system = aStillSystem(content);
    const stores = new StillStores(stories, system);
    for (const { ticket, listings } of stories)
      for (const listing of listings) system.listsRequest(ticket.number, listing);
    await system.lists(stories.flatMap(({ events }) => events));
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
