import { describe, expect, it } from 'vitest';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { performCitizenAct } from '../../application/citizen-acts/perform-citizen-act.ts';
import type { Container } from '../../application/container.ts';
import { followTicket } from '../../application/follow-up/follow-ticket.ts';
import { submitTicket } from '../../application/intake/submit-ticket.ts';
import type { Log } from '../../application/log.ts';
import { refusalFrom } from '../../application/request-refused.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { respond } from '../../domain/casework/acts/handling/respond.ts';
import { fieldErrors } from '../../words/field-errors.ts';
import { fill } from '../../words/fill.ts';
import { refusalTexts } from '../../words/refusals.ts';
import { by } from '../builders/life.ts';
import { aSystem } from '../builders/system/system.ts';
import { aTuesdayNoon, theRules } from '../builders/ticket.ts';
import { aSmallCountry } from '../builders/views/a-small-country.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'counts'
  | 'rateLimiter'
  | 'reads'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'smsPrefixes'
  | 'cursors'
  | 'now'
>;

const nothing = (): void => undefined;
const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing, with: () => quiet };

/** A message as an operator of phones hands it over. */
interface Incoming {
  /** The operator's name of the message: the same when it is handed over again. */
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

type Command = (ports: Ports, incoming: Incoming, words: readonly string[]) => Promise<string>;

const language: Language = 'en';

/** What can be written, by its first word. */
const commands: Readonly<Record<string, Command>> = {
  async send(ports, { id, phone }, [category = '', institution = '', ...rest]) {
    const [subject = '', description = ''] = rest.join(' ').split(' / ');
    const { receipt } = await submitTicket(ports, {
      ticket: {
        channel: 'ussd',
        kind: 'complaint',
        openness: 'confidential',
        contact: { phone },
        safeToContact: true,
        aboutHead: false,
        ...{ category, institution, subject, description, language },
      },
      ...{ idempotencyKey: id, language, source: phone, log: quiet },
    });
    return [receipt.number, receipt.secret, ...receipt.next].join(' ');
  },
  async follow(ports, { phone }, [number = '', secret = '']) {
    const { page } = await followTicket(ports, { number, secret, language, source: phone, log: quiet });
    const { status, institution, timeline, next } = page;
    const last = timeline.at(-1)?.text ?? '';
    return [`${status.word}, ${institution.shortName[language]}.`, last, ...next].join(' ');
  },
  async appeal(ports, { id, phone }, [number = '', secret = '', ...grounds]) {
    const { status, institution, next } = await performCitizenAct(ports, {
      act: 'appeal',
      details: { grounds: grounds.join(' ') },
      ...{ number, secret, idempotencyKey: id, language, source: phone, log: quiet },
    });
    return [`${status.word}, ${institution.shortName[language]}.`, ...next].join(' ');
  },
};

/** One message in, one back: what a door of a phone company needs, and all that it needs. */
const phoneDoor =
  (ports: Ports) =>
  async (incoming: Incoming): Promise<string> => {
    const [first = '', ...words] = incoming.text.split(' ');
    const command = commands[first.toLowerCase()];
    if (command === undefined) return `Write ${Object.keys(commands).join(', ')}.`;
    try {
      return await command(ports, incoming, words);
    } catch (error) {
      const refused = refusalFrom(error);
      if (refused === undefined) throw error;
      const { code, parameters, fields = [] } = refused.facts;
      const mistakes = fields.map(
        ({ path, code: mistake, parameters: details }) =>
          `${path.join('.')}: ${fill(fieldErrors[mistake], details, language)}`,
      );
      return [fill(refusalTexts[code].detail, parameters, language), ...mistakes].join(' ');
    }
  };

/** Somebody with a phone, before a country in memory. */
class Caller {
  readonly #system = aSystem({ content: aSmallCountry() });
  readonly #door = phoneDoor(this.#system.ports);
  #sent = 0;

  writes(text: string, id = `ujumbe-${(this.#sent += 1)}`): Promise<string> {
    return this.#door({ id, phone: '+255712345678', text });
  }

  async sends(): Promise<readonly [number: string, secret: string]> {
    const [number = '', secret = ''] = (await this.writes(aComplaint)).split(' ');
    return [number, secret];
  }

  /** The institution that holds the ticket answers it. */
  async isAnswered(number: string): Promise<void> {
    const history = await this.#system.tickets.history(number);
    const lineage = await this.#system.registry.lineage(history?.ticket.holder ?? '');
    if (history === undefined || lineage === undefined) throw new Error('The ticket is nowhere.');
    const { id } = lineage.institution;
    const texts = written({ reason: 'Tulikagua.', remedy: 'Shimo litazibwa.' }, '0f'.repeat(16), hashing);
    const input = { ...by.head(aTuesdayNoon, `mkuu-${id}`, id), written: texts };
    const context = { lineage, office: undefined };
    await this.#system.tickets.save(respond(history, { finding: 'upheld', ...input, context }, theRules()));
  }
}

const aComplaint = 'SEND barabara kituo Shimo barabarani / Shimo lililopo mbele ya shule ni hatari.';

describe('a door without HTTP', () => {
  it('receives a ticket, once, however often the message comes', async () => {
    const caller = new Caller();
    const receipt = await caller.writes(aComplaint, 'ujumbe-wa-kwanza');
    expect(receipt).toMatch(/^\d{12} \d{8} .*You will be answered by 16 December 2026\./);
    expect(await caller.writes(aComplaint, 'ujumbe-wa-kwanza')).toBe(receipt);
  });

  it('shows the ticket to whoever has its secret, and to nobody else', async () => {
    const caller = new Caller();
    const [number, secret] = await caller.sends();
    expect(await caller.writes(`FOLLOW ${number} ${secret}`)).toMatch(
      /^received by the system, kituo\. Your complaint was received .* You will be answered by 16 December 2026\./,
    );
    const wrong = String((Number(secret) + 1) % 1e8).padStart(8, '0');
    expect(await caller.writes(`FOLLOW ${number} ${wrong}`)).toBe(
      'Nothing is found with this number and this secret code. Check both.',
    );
  });

  it('takes an appeal to the level above', async () => {
    const caller = new Caller();
    const [number, secret] = await caller.sends();
    await caller.isAnswered(number);
    const answer = 'received by the system, halmashauri. You will be answered by 8 December 2026.';
    expect(await caller.writes(`APPEAL ${number} ${secret} Shimo bado lipo.`)).toBe(answer);
    expect(await caller.writes(`FOLLOW ${number} ${secret}`)).toMatch(
      /^received by the system, halmashauri\./,
    );
  });

  it('says in words why it does not do what was written', async () => {
    const caller = new Caller();
    const [number, secret] = await caller.sends();
    expect(await caller.writes(`APPEAL ${number} ${secret} Bado.`)).toMatch(
      /^That is not allowed at this stage/,
    );
    expect(await caller.writes('SEND uchawi kituo Kitu / Maelezo.')).toMatch(
      /category: The registry has no such id\.$/,
    );
    expect(await caller.writes('JAMBO')).toBe('Write send, follow, appeal.');
  });
});
