import { describe, expect, it } from 'vitest';
import type { SmsInbox } from '../../../domain/messaging/sms/sms-inbox.ts';

const at = '2026-11-24T09:00:00Z';
const answer = { date: '2026-11-24', phoneHash: 'a', kind: 'help', message: 'm' } as const;

/** What every inbox of SMS does. `open` gives an empty one. */
export function smsInboxContract(open: () => Promise<SmsInbox>): void {
  describe('what was decided about an SMS', () => {
    it('stays, however often and differently it is decided', async () => {
      const inbox = await open();
      const first = { at, number: '261100000017' } as const;
      expect(await inbox.decideOnce('m', first)).toEqual(first);
      expect(await inbox.decideOnce('m', { at, answer: 'which-ticket' })).toEqual(first);
      expect(await inbox.decideOnce('n', { at, stop: true, answer: 'stopped' })).toEqual({
        at,
        stop: true,
        answer: 'stopped',
      });
    });

    it('is one where several decide at once', async () => {
      const inbox = await open();
      const numbers = Array.from({ length: 10 }, (_, place) => `26110000000${place}`);
      const decided = await Promise.all(numbers.map((number) => inbox.decideOnce('m', { at, number })));
      expect(new Set(decided.map(({ number }) => number)).size).toBe(1);
    });
  });

  describe('the answers of a day', () => {
    it('are taken as often as they may be, by some of many', async () => {
      const inbox = await open();
      const messages = Array.from({ length: 10 }, (_, place) => `m-${place}`);
      const taken = await Promise.all(
        messages.map((message) => inbox.takeAnswer({ ...answer, message }, 3, at)),
      );
      expect(taken.filter(Boolean)).toHaveLength(3);
    });

    it('are one for a message, however often and at once it is delivered', async () => {
      const inbox = await open();
      const taken = await Promise.all(Array.from({ length: 10 }, () => inbox.takeAnswer(answer, 3, at)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await inbox.takeAnswer({ ...answer, message: 'n' }, 3, at)).toBe(true);
    });

    it('are others on another day, to another phone and of another kind', async () => {
      const inbox = await open();
      await inbox.takeAnswer(answer, 1, at);
      expect(await inbox.takeAnswer({ ...answer, date: '2026-11-25' }, 1, at)).toBe(true);
      expect(await inbox.takeAnswer({ ...answer, phoneHash: 'b' }, 1, at)).toBe(true);
      expect(await inbox.takeAnswer({ ...answer, kind: 'stopped' }, 1, at)).toBe(true);
    });

    it('are there again once they are given back', async () => {
      const inbox = await open();
      await inbox.takeAnswer(answer, 1, at);
      await inbox.giveAnswerBack(answer);
      expect(await inbox.takeAnswer({ ...answer, message: 'n' }, 1, at)).toBe(true);
      expect(await inbox.takeAnswer(answer, 1, at)).toBe(false);
    });
  });
}
