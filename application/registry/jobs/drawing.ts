import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import type { Step } from '../../../domain/administration/jobs.ts';
import type { Proposals } from '../../../domain/administration/proposals.ts';
import type { Followers, Records } from '../../../domain/administration/records.ts';
import type { Outbox } from '../../../domain/messaging/notices/outbox.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import type { QueueProjector, Queues } from '../../../domain/casework/queues/queues.ts';
import type { SearchIndex } from '../../../domain/casework/search/search-index.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { GuardReading } from '../../../domain/administration/guarded.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { OfficersPool } from '../../../domain/institutions/officers/officer-accounts.ts';
import type { OfficerDirectory } from '../../../domain/institutions/officers/officer-directory.ts';
import type { LoginLinks, OfficerLogins } from '../../../domain/institutions/officers/officer-logins.ts';
import type { EmailSender } from '../../../domain/messaging/notices/senders.ts';
import type { Log } from '../../log.ts';

/** What accounts of officers are made with. */
export interface AccountDrawing {
  /** Absent: officers log in at an issuer where nobody makes accounts from here. */
  readonly pool: OfficersPool | undefined;
  readonly logins: OfficerLogins;
  readonly loginLinks: LoginLinks;
  readonly directory: Pick<OfficerDirectory, 'emailOf'>;
  readonly email: EmailSender;
  /** Who may be reached: everybody, or outside prod only those listed. */
  readonly recipients: 'all' | ReadonlySet<string>;
  /** Where the pages of officers begin. */
  readonly officersPages: Text;
  readonly newPassword: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** What tasks are drawn with. Nothing of the registry that may have changed is remembered. */
export interface Drawing extends AccountDrawing {
  readonly tickets: Pick<
    TicketStore,
    | 'load'
    | 'history'
    | 'save'
    | 'eventsOf'
    | 'dueBefore'
    | 'wakeShards'
    | 'state'
    | 'textsOf'
    | 'senderMarksOf'
  >;
  readonly queues: Pick<Queues, 'assignedTo' | 'page'>;
  readonly queueProjector: QueueProjector;
  readonly searchIndex: Pick<SearchIndex, 'keep'>;
  readonly records: GuardReading &
    Pick<Records, 'institution' | 'lineage' | 'childrenOf' | 'officer' | 'officersOf' | 'calendar'>;
  readonly proposals: Pick<Proposals, 'proposal'>;
  readonly followers: Followers;
  readonly oversight: Pick<Registry, 'oversight'>;
  readonly outbox: Pick<Outbox, 'add' | 'find'>;
  /** Policies and calendars never change under their version. */
  readonly policies: Pick<Registry, 'policy' | 'calendarOf'>;
  readonly now: () => Instant;
}

/** Who reads queues here: no person. */
export const reader = 'system';

/** One step of a task: as much as fits before how far it came is stored. */
export type Draw<What extends RegistryTask['what']> = (
  consequence: Extract<RegistryTask, { readonly what: What }>,
  cursor: string | undefined,
  drawing: Drawing,
  log: Log,
) => Promise<Step>;

/** Does something on each ticket: how many it was done on, and how many it failed on, which hide no others. */
export async function onEach(
  numbers: readonly string[],
  log: Log,
  work: (number: string) => Promise<boolean>,
): Promise<Pick<Step, 'done' | 'failed'>> {
  let [done, failed] = [0, 0];
  for (const number of new Set(numbers)) {
    try {
      if (await work(number)) done += 1;
    } catch (error) {
      log.error('consequence-not-drawn', { number }, error);
      failed += 1;
    }
  }
  return { done, failed };
}
