import { describe, expect, it } from 'vitest';
import {
  afterAsking,
  afterUse,
  noCodes,
  wrongOfCode,
  type CodesOfDay,
  type PassCodes,
} from '../../../domain/foundation/rate-limits/pass-codes.ts';
import { codeNotice } from '../../../domain/messaging/notices/code-notice.ts';
import type { CodeRequests } from '../../../domain/messaging/notices/code-requests.ts';
import type { SmsNotice } from '../../../domain/messaging/notices/notice.ts';
import type { Outbox } from '../../../domain/messaging/notices/outbox.ts';

const at = '2026-11-24T06:00:00Z';
const ticket = {
  number: '261100000017',
  kind: 'complaint',
  urgent: false,
  language: 'sw',
  channel: 'web',
} as const;
const asked = { at, day: '2026-11-24', until: '2026-11-24T20:59:59Z', key: '1' } as const;
const first = afterAsking(noCodes, at) ?? noCodes;

const noticeOf = (standing: CodesOfDay): SmsNotice => codeNotice(ticket, standing, asked);

interface Opened {
  readonly codes: PassCodes;
  readonly requests: CodeRequests;
  readonly outbox: Pick<Outbox, 'find'>;
}

/** What every store of codes does. `open` gives an empty one. */
export function passCodesContract(open: () => Promise<Opened>): void {
  describe('a request for a code', () => {
    it('leaves how the codes stand, and the notice', async () => {
      const { codes, requests, outbox } = await open();
      expect(await codes.ofDay('n')).toEqual(noCodes);
      await requests.putDown({ hash: 'n', at, before: noCodes, after: first, notice: noticeOf(first) });

      expect(await codes.ofDay('n')).toEqual(first);
      expect(await codes.ofDay('m')).toEqual(noCodes);
      expect(await outbox.find(noticeOf(first))).toMatchObject({ notice: noticeOf(first), state: 'pending' });
    });

    it('leaves the same without a notice', async () => {
      const { codes, requests, outbox } = await open();
      await requests.putDown({ hash: 'n', at, before: noCodes, after: first });
      await requests.putDown({ hash: 'n', at, before: first, after: first });

      expect(await codes.ofDay('n')).toEqual(first);
      expect(await outbox.find(noticeOf(first))).toBeUndefined();
    });

    it('of many that come at once is put down once', async () => {
      const { codes, requests, outbox } = await open();
      const other = { ...first, sent: 2 };
      await Promise.all(
        [first, other].map((after) =>
          requests.putDown({ hash: 'n', at, before: noCodes, after, notice: noticeOf(after) }),
        ),
      );
      const told = await Promise.all([first, other].map((each) => outbox.find(noticeOf(each))));

      expect(told.filter((one) => one !== undefined)).toHaveLength(1);
      expect([1, 2]).toContain((await codes.ofDay('n')).sent);
    });
  });

  describe('what a code lets through', () => {
    const begun = async (): Promise<PassCodes> => {
      const { codes, requests } = await open();
      await requests.putDown({ hash: 'n', at, before: noCodes, after: first });
      return codes;
    };

    it('is counted by itself, and no more of a burst than it has places', async () => {
      const codes = await begun();
      const taken = await Promise.all(Array.from({ length: 20 }, () => codes.take('n', 0)));

      expect(taken.filter(Boolean)).toHaveLength(wrongOfCode);
      expect(await codes.ofDay('n')).toEqual({ ...first, wrong: wrongOfCode });
    });

    it('is nothing where none was sent, nor of another place', async () => {
      const codes = await begun();

      expect(await codes.take('m', 0)).toBe(false);
      expect(await codes.take('n', 1)).toBe(false);
      expect(await codes.ofDay('m')).toEqual(noCodes);
    });

    it('ends once it opened, and the next must be sent first', async () => {
      const codes = await begun();
      await codes.take('n', 0);
      await Promise.all([codes.useUp('n', 0), codes.useUp('n', 0)]);
      await codes.useUp('m', 0);

      expect(await codes.ofDay('n')).toEqual(afterUse(0));
      expect(await codes.take('n', 0)).toBe(false);
      expect(await codes.take('n', 1)).toBe(false);
    });
  });
}
