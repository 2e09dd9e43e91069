import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  callNextCitizen,
  changeDeskAnswers,
  deskInHand,
  type DeskDraft,
  openDesk,
  showSlip,
  slipStaysFor,
  takeReceipt,
  wouldBeLostAtDesk,
  writeAnew,
} from '../../../../web/src/officer/desk/desk-in-hand.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { receivedAt } from '../../../../web/src/officer/desk/received-at.ts';

const receipt: Parameters<typeof takeReceipt>[0] & { readonly slip: string } = {
  number: '261112345671',
  submittedAt: '2026-11-24T09:00:00Z',
  institution: {
    id: 'dawasa',
    name: { sw: 'DAWASA', en: 'DAWASA' },
    shortName: { sw: 'DAWASA', en: 'DAWASA' },
  },
  noticesBy: [],
  next: [],
  emergencyNumbers: [],
  slip: 'Msimbo wa siri: 4821 3097',
};
/** A ticket that was received, with its slip on the screen. */
const sent = (): void => takeReceipt(receipt, { isEarlier: false });
/** The same where the answer that had the slip never came. */
const sentAgain = (): void => takeReceipt(omit(receipt, 'slip'), { isEarlier: false });

const remembered = (): string => JSON.stringify(deskInHand.value);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:30Z') });
  callNextCitizen();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('What the desk has in hand', () => {
  it('keeps a slip for a minute and a half, where nobody prints it', () => {
    sent();
    expect(remembered()).toContain('4821 3097');
    vi.advanceTimersByTime(slipStaysFor - 1);
    expect(remembered()).toContain('4821 3097');
    vi.advanceTimersByTime(1);
    expect(remembered()).not.toContain('4821 3097');
    expect(remembered()).toContain('261112345671');
  });

  it('remembers a slip that was printed for the same while, so that it can be shown again, and no longer', () => {
    sent();
    showSlip(false);
    expect(deskInHand.value).toMatchObject({ isSlipShown: false });
    showSlip(true);
    expect(deskInHand.value).toMatchObject({ isSlipShown: true, slip: receipt.slip });
    vi.advanceTimersByTime(slipStaysFor);
    showSlip(true);
    expect(deskInHand.value).toMatchObject({ isSlipShown: false, slip: undefined });
    expect(remembered()).not.toContain('4821 3097');
  });

  it('knows of a ticket whose answer was lost, and has no secret to show', () => {
    changeDeskAnswers({ subject: 'Hakuna maji' });
    sentAgain();
    expect(deskInHand.value).toMatchObject({
      is: 'sent',
      neverCame: true,
      slip: undefined,
      receipt: { number: '261112345671' },
    });
    showSlip(true);
    expect(deskInHand.value).toMatchObject({ isSlipShown: false });
  });

  it('writes it down anew with the same words and stamp, under another key, citing the first', () => {
    changeDeskAnswers({ subject: 'Hakuna maji', receivedDate: '2026-11-23', receivedTime: '10:00' });
    const { key } = deskInHand.value as DeskDraft;
    sentAgain();
    vi.advanceTimersByTime(60_000);
    writeAnew();
    expect(deskInHand.value).toMatchObject({
      is: 'writing',
      isBegun: true,
      tried: [],
      answers: {
        subject: 'Hakuna maji',
        receivedDate: '2026-11-23',
        receivedTime: '10:00',
        cites: '261112345671',
      },
    });
    expect((deskInHand.value as DeskDraft).key).not.toBe(key);
  });

  it('forgets a ticket ten minutes after it was received, however often its slip was shown', () => {
    sent();
    vi.advanceTimersByTime(300_000);
    showSlip(true);
    vi.advanceTimersByTime(300_000);
    expect(deskInHand.value).toMatchObject({ is: 'writing', isBegun: false });
    expect(remembered()).not.toContain('261112345671');
  });

  it('has another key for each citizen', () => {
    const { key } = deskInHand.value as DeskDraft;
    callNextCitizen();
    expect((deskInHand.value as DeskDraft).key).not.toBe(key);
  });

  it('is stamped when the first word is written, and not again', () => {
    vi.advanceTimersByTime(3_600_000);
    changeDeskAnswers({ subject: 'M' });
    expect(deskInHand.value).toMatchObject({
      answers: { receivedDate: '2026-11-24', receivedTime: '13:00' },
    });
    vi.advanceTimersByTime(3_600_000);
    changeDeskAnswers({ subject: 'Ma' });
    openDesk();
    expect(deskInHand.value).toMatchObject({ answers: { receivedTime: '13:00', subject: 'Ma' } });
  });

  it('would be lost from the first word on until the slip was taken', () => {
    expect(wouldBeLostAtDesk()).toBe(false);
    changeDeskAnswers({ subject: 'M' });
    expect(wouldBeLostAtDesk()).toBe(true);
    sent();
    expect(wouldBeLostAtDesk()).toBe(true);
    vi.advanceTimersByTime(slipStaysFor);
    expect(wouldBeLostAtDesk()).toBe(false);
  });
});

describe('The received stamp', () => {
  it('is a moment of the clock of the offices', () => {
    expect(receivedAt({ receivedDate: '2026-11-20', receivedTime: '14:00' })).toBe('2026-11-20T11:00:00Z');
    expect(receivedAt({ receivedDate: '2026-11-21', receivedTime: '01:30' })).toBe('2026-11-20T22:30:00Z');
  });

  it.each([
    ['', '14:00'],
    ['2026-11-20', ''],
    ['20/11/2026', '14:00'],
  ])('is none of %j and %j', (receivedDate, receivedTime) => {
    expect(receivedAt({ receivedDate, receivedTime })).toBeUndefined();
  });
});
