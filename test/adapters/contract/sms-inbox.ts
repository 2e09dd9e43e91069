import { describe, expect, it } from 'vitest';
import type { SmsInbox } from '../../../domain/sms/sms-inbox.ts';

const at = '2026-11-24T09:00:00Z';
const answer = { date: '2026-11-24', phoneHash: 'a', kind: 'help' } as const;

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

  describe('the answer of a day', () => {
    it('is taken once, by one of many', async () => {
      const inbox = await open();
      const taken = await Promise.all(Array.from({ length: 10 }, () => inbox.takeAnswer(answer, at)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it('is another on another day, to another phone and of another kind', async () => {
      const inbox = await open();
      await inbox.takeAnswer(answer, at);
      expect(await inbox.takeAnswer({ ...answer, date: '2026-11-25' }, at)).toBe(true);
      expect(await inbox.takeAnswer({ ...answer, phoneHash: 'b' }, at)).toBe(true);
      expect(await inbox.takeAnswer({ ...answer, kind: 'stopped' }, at)).toBe(true);
    });

    it('is there again once it is given back', async () => {
      const inbox = await open();
      await inbox.takeAnswer(answer, at);
      await inbox.giveAnswerBack(answer);
      expect(await inbox.takeAnswer(answer, at)).toBe(true);
      expect(await inbox.takeAnswer(answer, at)).toBe(false);
    });
  });
}
