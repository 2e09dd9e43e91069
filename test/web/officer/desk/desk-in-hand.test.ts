import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  callNextCitizen,
  changeDeskAnswers,
  deskInHand,
  openDesk,
  slipStaysFor,
  takeReceipt,
  wouldBeLostAtDesk,
} from '../../../../web/src/officer/desk/desk-in-hand.ts';
import { receivedAt } from '../../../../web/src/officer/desk/received-at.ts';

const receipt = {
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
const body = {
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa',
  subject: 'Hakuna maji',
  description: 'Tuna siku kumi.',
  aboutHead: false,
  safeToContact: true,
  openness: 'anonymous',
  language: 'sw',
  way: 'walk-in',
  receivedAt: '2026-11-24T09:00:00Z',
} as const;

/** A ticket that was received, with its slip on the screen. */
const sent = (): void => takeReceipt(receipt, { key: 'a', body, isEarlier: false });

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

  it('forgets a ticket ten minutes after it was received, however often its slip was shown', () => {
    sent();
    vi.advanceTimersByTime(300_000);
    sent();
    vi.advanceTimersByTime(300_000);
    expect(deskInHand.value).toMatchObject({ is: 'writing', isBegun: false });
    expect(remembered()).not.toContain('261112345671');
  });

  it('has another key for each citizen', () => {
    const { key } = deskInHand.value;
    callNextCitizen();
    expect(deskInHand.value.key).not.toBe(key);
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
