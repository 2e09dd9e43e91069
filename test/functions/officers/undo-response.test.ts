import { describe, expect, it } from 'vitest';
import { followTicketByPhone } from '../../../application/follow-up/follow-ticket.ts';
import { explainedTickets } from '../../../application/sms/explain-to-sender.ts';
import { actsThatTell } from '../../../lib/config/acts-that-tell.ts';
import { tellInTime } from '../../../functions/notices/send-notices.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { accept } from '../../../domain/casework/acts/citizen/accept.ts';
import { rate } from '../../../domain/casework/acts/citizen/rate.ts';
import { appeal } from '../../../domain/casework/acts/appeals/appeal.ts';
import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import type { Change, TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { by } from '../../builders/life.ts';
import { Office } from '../../builders/views/an-office.ts';

const phone = '+255712345678';
const head = 'mkuu-wakala';
const words = { finding: 'upheld', reason: 'Bomba kuu lilipasuka usiku wa jana.' };

type Decides = (history: TicketHistory, at: Instant, rules: TimeRules, lineage: Lineage) => Change;

/** What a citizen may do with an answer. */
const citizensActs: Readonly<Record<string, Decides>> = {
  accept: (history, at, rules) => accept(history, by.citizen(at), rules),
  rate: (history, at, rules) => rate(history, { ...by.citizen(at), rating: 5 }, rules),
  appeal: (history, at, rules, lineage) =>
    appeal(history, { ...by.citizen(at), context: { lineage, office: undefined } }, rules),
};

/** An office whose head has just answered a ticket of this phone. */
async function justAnswered() {
  const { office, number } = await Office.holding({ phone, ticket: { phoneConfirmed: true } });
  await office.isOpened(head, number);
  const before = await office.ticket(number);
  await office.did(number, [head, 'respond', words]);
  const wait = (seconds: number): void => {
    office.now = plusSeconds(office.now, seconds);
  };
  const last = async (): Promise<TicketEvent> => {
    const event = (await office.historyOf(number)).events.at(-1);
    if (event === undefined) throw new Error('Nothing happened.');
    return event;
  };
  const tells = async (...events: readonly TicketEvent[]): Promise<number> => {
    const already = office.sms.taken.length;
    for (const event of events) await tellInTime(office.ports, { event, log: office.captured.log });
    return office.sms.taken.length - already;
  };
  const undoes = (officer = head) => office.does(officer, 'undo-response', number);
  const looks = () =>
    followTicketByPhone(office.ports, { number, phone, language: 'sw', log: office.captured.log });
  return { office, number, before, wait, last, tells, undoes, looks };
}

describe('who answered', () => {
  it('undoes it within 30 seconds: the ticket is as it was, and its citizen reads that it was undone, and none of its words', async () => {
    const { office, number, before, wait, last, tells, undoes, looks } = await justAnswered();
    const answer = await last();
    wait(29);
    expect((await undoes()).body).toMatchObject({ status: { code: before.status } });
    const { version, lastHash, arming, ...now } = await office.ticket(number);
    expect({ ...before, version, lastHash, arming }).toEqual({ ...now, version, lastHash, arming });

    const undoing = await last();
    expect(await tells(undoing, answer)).toBe(0);
    wait(3600);
    expect(await tells(answer, undoing, answer)).toBe(0);
    const shown = await looks();
    expect(shown.responses).toEqual([]);
    expect(shown.timeline.map(({ type }) => type)).toEqual(['submit', 'undo-response']);
    expect(JSON.stringify(shown)).not.toContain(words.reason);
  });

  it('is offered that until then, and answers again with another text', async () => {
    const { office, number, wait, tells, undoes, last } = await justAnswered();
    const offered = async () => {
      const { acts } = (await office.opens(head, number)).body as {
        acts: { code: string; until?: string }[];
      };
      return acts.find(({ code }) => code === 'undo-response');
    };
    expect(await offered()).toMatchObject({ until: plusSeconds(office.now, 30) });
    await undoes();
    expect(await offered()).toBeUndefined();
    await office.did(number, [head, 'respond', words]);
    wait(35);
    expect(await tells(await last())).toBe(1);
    expect(await offered()).toBeUndefined();
  });

  it('is refused once it went out, and to anybody else before', async () => {
    const { office, number, wait, undoes } = await justAnswered();
    await office.did(number);
    expect((await undoes('asha')).status).toBe(403);
    wait(31);
    expect((await undoes()).body).toMatchObject({ refusal: 'answer-went-out' });
  });
});

describe('an answer', () => {
  it('is told 35 seconds later, once, by a message that comes again', async () => {
    const { office, wait, last, tells } = await justAnswered();
    const answer = await last();
    wait(4);
    expect(await tells(answer)).toBe(0);
    expect(office.heldEvents.take()).toEqual([{ event: answer, seconds: 31 }]);
    wait(31);
    expect(await tells(answer, answer)).toBe(1);
    expect(office.heldEvents.take()).toEqual([]);
    expect(actsThatTell).toContain('respond');
  });

  it('that its citizen opened is undone no more, whichever way it was opened', async () => {
    const ways = [
      async ({ looks }: Awaited<ReturnType<typeof justAnswered>>) => (await looks()).responses,
      async ({ office, number }: Awaited<ReturnType<typeof justAnswered>>) =>
        explainedTickets(office.ports, { phone, log: office.captured.log }, [number]),
    ];
    for (const way of ways) {
      const answered = await justAnswered();
      answered.wait(3);
      expect(await way(answered)).toHaveLength(1);
      expect((await answered.undoes()).body).toMatchObject({ refusal: 'answer-seen' });
    }
  });

  describe.each(Object.entries(citizensActs))('is undone, or its citizen does this: %s', (_name, decide) => {
    const acts = async ({ office, number }: Awaited<ReturnType<typeof justAnswered>>) => {
      const lineage = await office.registry.lineage('wakala');
      if (lineage === undefined) throw new Error('The country lacks it.');
      await office.citizen(number, (history, rules) => decide(history, office.now, rules, lineage));
    };

    it('and is undone no more once that was done, also at the same moment', async () => {
      const answered = await justAnswered();
      const { office, number, undoes } = answered;
      const save = office.tickets.save.bind(office.tickets);
      let isFirst = true;
      office.tickets.save = async (change) => {
        if (isFirst) {
          isFirst = false;
          await acts(answered);
        }
        return save(change);
      };
      expect((await undoes()).status).toBe(409);
      expect((await office.historyOf(number)).events.map(({ type }) => type)).not.toContain('undo-response');
    });

    it('and finds no answer once it was undone', async () => {
      const answered = await justAnswered();
      await answered.undoes();
      await expect(acts(answered)).rejects.toThrow();
      expect((await answered.last()).type).toBe('undo-response');
    });
  });

  it('is opened or undone, and never both, where both happen at once', async () => {
    const { office, number, undoes, looks } = await justAnswered();
    const save = office.tickets.save.bind(office.tickets);
    const seen: unknown[] = [];
    let isFirst = true;
    office.tickets.save = async (change) => {
      if (isFirst) seen.push(...(await looks()).responses);
      isFirst = false;
      return save(change);
    };
    const { body } = await undoes();
    expect(seen).toHaveLength(1);
    expect(body).toMatchObject({ refusal: 'answer-seen' });
    expect((await office.ticket(number)).status).toBe('responded');
  });
});
