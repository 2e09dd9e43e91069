import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { submitTicket } from '../../../application/intake/submit-ticket.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { mostComparingMilliseconds } from '../../../application/ussd/others-told.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { by } from '../../builders/life.ts';
import type { SystemOptions } from '../../builders/system/stored-tables.ts';
import { System } from '../../builders/system/system.ts';
import { theRules } from '../../builders/ticket.ts';
import { Phone } from './a-phone.ts';

/** The registry that the product comes with. */
export async function theSampleRegistry(): Promise<RegistryContent> {
  const parsed = await loadRegistry('registry');
  if (parsed.outcome === 'broken') throw new Error('The sample registry is broken.');
  return parsed.content;
}

const content = await theSampleRegistry();

/** The keys by which the office learns nothing of who sends, and by which it answers on this phone. */
export const anonymous = 'Hapana. Sitaki SMS';
export const confidential = 'Hapana. Nijibiwe';

/** The service behind `*152*00#`, over stores in memory and the registry that the product comes with. */
export class Line extends System {
  /** Its stores answer before anybody gives a comparison up. */
  override waitsFor = (milliseconds: number): Promise<unknown> =>
    milliseconds === mostComparingMilliseconds ? new Promise(() => undefined) : Promise.resolve();

  #typed = 0;

  constructor(options: SystemOptions = {}) {
    super({ content, ...options });
  }

  /** A phone that dials it. */
  phone(number?: string): Phone {
    return new Phone(() => ({ ports: this.ports, log: this.captured.log }), number);
  }

  /** Somebody sends one like it over the web, with this phone. */
  async isSentBySomebodyElse(like: Ticket | undefined, phone: string): Promise<void> {
    if (like === undefined) throw new Error('There is no such ticket.');
    const { kind, category, sentTo: institution, language } = like;
    const said = { subject: 'Maji', description: 'Hakuna maji.', aboutHead: false };
    const known = { openness: 'confidential', safeToContact: true, contact: { phone } } as const;
    const ticket = { channel: 'web', kind, category, institution, language, ...said, ...known } as const;
    const idempotencyKey = `web ${(this.#typed += 1)}`;
    const { log } = this.captured;
    await submitTicket(this.ports, { ticket, idempotencyKey, language, source: '10.0.0.1', log });
  }

  /** So many seconds go by. */
  passes(seconds: number): void {
    this.now = plusSeconds(this.now, seconds);
  }

  /** Whoever holds the ticket does something, as the domain decides it. */
  async happens(number: string, decide: (history: TicketHistory, lineage: Lineage) => Change): Promise<void> {
    const history = await this.tickets.history(number);
    const lineage = await this.registry.lineage(history?.ticket.holder ?? '');
    if (history === undefined || lineage === undefined) throw new Error('The ticket is nowhere.');
    if ((await this.tickets.save(decide(history, lineage))) !== 'saved') throw new Error('It was not saved.');
  }

  /** Its head answers it. */
  isAnswered(number: string, reason = 'Bomba lilipasuka na limerekebishwa jana.'): Promise<void> {
    return this.happens(number, (history, lineage) => {
      const { id } = lineage.institution;
      const texts = written({ reason, remedy: 'Maji yamerudi.' }, '0f'.repeat(16), hashing);
      const input = { ...by.head(this.now, `mkuu-${id}`, id), written: texts };
      return respond(
        history,
        { finding: 'upheld', ...input, context: { lineage, office: undefined } },
        theRules(),
      );
    });
  }
}

export const aLine = (options?: SystemOptions): Line => new Line(options);

/** The number and the secret on a screen that says both. */
export function receiptOn(screen: string): { readonly number: string; readonly secret: string } {
  const [, number = ''] = /\b(\d{12})\b/.exec(screen) ?? [];
  const [, secret = ''] = /\b(\d{8})\b/.exec(screen) ?? [];
  return { number, secret };
}

/** Dials, and takes nothing up that was left before. */
export async function dialsAnew(phone: Phone): Promise<string> {
  const screen = await phone.dials();
  return /\n2 (Hapana|No),/.test(screen) ? phone.types('2') : screen;
}

/** What a phone types from the first screen to what is read before it goes. */
export async function fillsIn(
  phone: Phone,
  openness: readonly string[] = [anonymous],
  language: Language = 'sw',
): Promise<string> {
  const { keys, words, after } = drafts[language];
  await dialsAnew(phone);
  await phone.chooses(...keys);
  await phone.types(words);
  return phone.chooses(after, ...openness);
}

/** A phone that has read what it would send, on a line where nobody else wrote. */
export async function aDraft(openness?: readonly string[], language?: Language) {
  const entry = aLine();
  const phone = entry.phone();
  const before = await fillsIn(phone, openness, language);
  return { entry, phone, before };
}

/** A phone that sent it, and what it was given. */
export async function aSender(openness: readonly string[] = [confidential]) {
  const { entry, phone } = await aDraft(openness);
  return { entry, phone, ...receiptOn(await phone.chooses('Tuma')) };
}

/** A complaint in each language: what is pressed before its words, and after they were understood. */
const drafts: Readonly<Record<Language, { keys: readonly string[]; words: string; after: string }>> = {
  sw: {
    keys: ['Nini kimetokea?'],
    words: 'Hakuna maji Mwananyamala tangu Jumatatu.',
    after: 'Ndiyo, sawa',
  },
  en: {
    keys: ['English', 'What happened?'],
    words: 'No water in Mwananyamala since Monday.',
    after: 'Yes, right',
  },
};

/** Sends what it has read back, whoever else wrote of the same. */
export async function sends(phone: Phone): Promise<string> {
  const screen = await phone.chooses('Tuma');
  return screen.includes('Hapana, ni jingine') ? phone.chooses('Hapana') : screen;
}

/** What may be asked about words before they are understood, and after it, each with the key that says no. */
const asked = [
  ['Ukiwa hatarini', 'Si hatari'],
  ['Je, ni rushwa?', 'Si hivyo'],
  ['Tumeelewa hivi', 'Ndiyo, sawa'],
  ['Unamlalamikia', 'Hapana'],
] as const;

/** Says no to all that may be asked about what was written, and that it was understood right. */
export async function findsRight(phone: Phone): Promise<string> {
  for (const [question, answer] of asked) if (phone.screen.includes(question)) await phone.chooses(answer);
  return phone.screen;
}

/** Writes what it has read back in other words, and finds right how these are understood. */
export async function writesAnew(phone: Phone, words: string): Promise<string> {
  await phone.chooses('Ongeza maneno', 'Andika upya');
  await phone.types(words);
  return findsRight(phone);
}
