import { openTicket } from '../../../application/opening/open-ticket.ts';
import type { CitizenActDetails, CitizenActName } from '../../../application/citizen-acts/citizen-acts.ts';
import { performCitizenAct } from '../../../application/citizen-acts/perform-citizen-act.ts';
import { answerForPhone } from '../../../application/phones/answer-for-phone.ts';
import { followTicket } from '../../../application/follow-up/follow-ticket.ts';
import { decideIdentityRequest } from '../../../application/identities/decide-identity-request.ts';
import { makeIdentityRequest } from '../../../application/identities/make-identity-request.ts';
import type { NewTicket } from '../../../application/intake/new-ticket.ts';
import { submitDeskTicket } from '../../../application/intake/submit-desk-ticket.ts';
import { submitTicket } from '../../../application/intake/submit-ticket.ts';
import { wakeClock, type NextWait } from '../../../application/clocks/wake-clock.ts';
import type { OfficerActDetails, OfficerActName } from '../../../application/officer-acts/officer-acts.ts';
import { performOfficerAct } from '../../../application/officer-acts/perform-officer-act.ts';
import { RequestRefused } from '../../../application/request-refused.ts';
import { ActRefused } from '../../../domain/casework/acts/refusals.ts';
import {
  presentOfficer,
  type PresentOfficer,
} from '../../../domain/institutions/officers/present-officer.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import type { Clock } from '../../../domain/ticketing/clock/clocks.ts';
import type { YearSystem } from './year-system.ts';

/** What a citizen has of a ticket: its number, and what it is followed with. */
export interface ReceiptOfYear {
  readonly number: string;
  /** Absent of what was written down at a desk: it was printed. */
  readonly secret?: string;
}

/** Asks the use cases of the product for what people do. What is refused is counted, as people meet refusals. */
export class ActsOfYear {
  readonly refused = new Map<string, number>();
  readonly #system: YearSystem;
  readonly #ports: YearSystem['ports'];
  readonly #officers: ReadonlyMap<string, Officer>;
  readonly #log: YearSystem['captured']['log'];
  #keys = 0;

  constructor(system: YearSystem, { officers }: RegistryContent) {
    this.#system = system;
    this.#ports = system.ports;
    this.#log = system.captured.log;
    this.#officers = new Map(officers.map((officer) => [officer.id, officer]));
  }

  #key(): string {
    this.#keys += 1;
    return `mwaka-${this.#keys}`;
  }

  #present(id: string): PresentOfficer {
    const officer = this.#officers.get(id);
    if (officer === undefined) throw new RangeError(`The registry has no officer ${id}.`);
    return presentOfficer(officer, this.#system.now);
  }

  /** Whether it was done. */
  async #isDone(what: string, does: () => Promise<unknown>): Promise<boolean> {
    try {
      await does();
      return true;
    } catch (error) {
      if (!(error instanceof ActRefused || error instanceof RequestRefused)) throw error;
      const why = `${what}: ${error instanceof ActRefused ? error.message : JSON.stringify(error)}`;
      this.refused.set(why, (this.refused.get(why) ?? 0) + 1);
      return false;
    }
  }

  async sends(ticket: NewTicket, source: string): Promise<ReceiptOfYear | undefined> {
    let receipt: ReceiptOfYear | undefined;
    await this.#isDone('submit', async () => {
      const sent = { ticket, idempotencyKey: this.#key(), language: ticket.language, source, log: this.#log };
      ({ receipt } = await submitTicket(this.#ports, sent));
    });
    return receipt;
  }

  async writesDown(ticket: NewTicket, id: string): Promise<ReceiptOfYear | undefined> {
    let receipt: ReceiptOfYear | undefined;
    await this.#isDone('desk', async () => {
      ({ receipt } = await submitDeskTicket(this.#ports, {
        ticket: { ...ticket, way: 'walk-in', receivedAt: this.#system.now },
        officer: this.#present(id),
        idempotencyKey: this.#key(),
        language: ticket.language,
        log: this.#log,
      }));
    });
    return receipt;
  }

  opens(number: string, id: string): Promise<boolean> {
    return this.#isDone('open', () =>
      openTicket(this.#ports, {
        number,
        request: this.#key(),
        officer: this.#present(id),
        language: 'sw',
        log: this.#log,
      }),
    );
  }

  does<Name extends OfficerActName>(
    number: string,
    id: string,
    act: Name,
    details: OfficerActDetails[Name],
  ): Promise<boolean> {
    return this.#isDone(act, () =>
      performOfficerAct(this.#ports, {
        act,
        details,
        number,
        officer: this.#present(id),
        idempotencyKey: this.#key(),
        language: 'sw',
        log: this.#log,
      }),
    );
  }

  acts<Name extends CitizenActName>(
    { number, secret }: ReceiptOfYear,
    act: Name,
    details: CitizenActDetails[Name],
    source: string,
  ): Promise<boolean> {
    if (secret === undefined) return Promise.resolve(false);
    return this.#isDone(`citizen ${act}`, () =>
      performCitizenAct(this.#ports, {
        act,
        details,
        number,
        secret,
        source,
        idempotencyKey: this.#key(),
        language: 'sw',
        log: this.#log,
      }),
    );
  }

  follows({ number, secret }: ReceiptOfYear, source: string): Promise<boolean> {
    if (secret === undefined) return Promise.resolve(false);
    return this.#isDone('follow', () =>
      followTicket(this.#ports, { number, secret, source, language: 'sw', log: this.#log }),
    );
  }

  confirmsPhone({ number }: ReceiptOfYear, phone: string): Promise<boolean> {
    return this.#isDone('confirm phone', () =>
      answerForPhone(this.#ports, { phone, numbers: [number], isTheirs: true, log: this.#log }),
    );
  }

  /** An officer asks who sent it, and a custodian decides. */
  async asksWho(
    number: string,
    asks: { readonly officer: string; readonly motivation: string },
  ): Promise<number | undefined> {
    let asked: number | undefined;
    await this.#isDone('request identity', async () => {
      const request = await makeIdentityRequest(this.#ports, {
        ...{ number, motivation: asks.motivation, lifeAtRisk: false, language: 'sw', log: this.#log },
        officer: this.#present(asks.officer),
        idempotencyKey: this.#key(),
      });
      asked = request.asked;
    });
    return asked;
  }

  decidesWho(
    number: string,
    asked: number,
    by: { readonly custodian: string; readonly reason: string; readonly grants: boolean },
  ): Promise<boolean> {
    return this.#isDone('decide identity', () =>
      decideIdentityRequest(this.#ports, {
        ...{
          number,
          asked,
          reason: by.reason,
          decision: by.grants ? 'grant' : 'refuse',
          language: 'sw',
          log: this.#log,
        },
        officer: this.#present(by.custodian),
        idempotencyKey: this.#key(),
      }),
    );
  }

  wakes(clock: Clock): Promise<NextWait> {
    return wakeClock(this.#ports, { clock, log: this.#log });
  }
}
