import type { Page } from 'playwright-core';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { Reader } from './reader.ts';
import type { Site } from '../site/site.ts';
import { TicketOnSite } from '../site/ticket-on-site.ts';

/** Somebody reads the pages of a site of their own, with the product in memory behind it. */
export class Visit extends Reader {
  readonly site: Site;

  constructor(page: Page, site: Site, language: Language) {
    super(page, site.origin, language);
    this.site = site;
  }

  /** A ticket that was sent to this site before, a second after the one before it: lists have one order. */
  ticket(changes: Readonly<Record<string, unknown>> = {}): Promise<TicketOnSite> {
    const { system } = this.site;
    system.now = plusSeconds(system.now, 1);
    return TicketOnSite.sent(system, changes);
  }
}
