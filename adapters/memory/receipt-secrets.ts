import type { CitizenNotice } from '../../domain/messaging/notices/notice.ts';
import type { ReceiptSecrets, SecretRequest } from '../../domain/messaging/notices/receipt-secrets.ts';
import type { MemoryTicketStore } from './ticket-store.ts';
import { Scheduler } from './scheduler.ts';

/** Replaced receipt secrets in memory. */
export class MemoryReceiptSecrets implements ReceiptSecrets {
  /** The notices that were written down, in order. */
  readonly notices: CitizenNotice[] = [];
  readonly #tickets: MemoryTicketStore;
  readonly #scheduler: Scheduler;

  constructor(tickets: MemoryTicketStore, scheduler: Scheduler = new Scheduler()) {
    this.#tickets = tickets;
    this.#scheduler = scheduler;
  }

  putDown({ number, replacement }: SecretRequest): Promise<void> {
    return this.#scheduler.write(() => {
      if (replacement === undefined) return;
      const { replaces, secret, notice } = structuredClone(replacement);
      if (this.#tickets.replaceSecret(number, replaces, secret)) this.notices.push(notice);
    });
  }
}
