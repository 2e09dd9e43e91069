import { describe, expect, it } from 'vitest';
import { publishedLimits } from '../../builders/limits.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { anEscalation, aNumber } from '../../builders/ticket-event.ts';
import { aSubmission, PostOffice, type PostOfficeDetails } from './a-post-office.ts';

const other = '261100000021';
const limits = { ...publishedLimits, sms: { perTicketPerDay: 3, perPhonePerDay: 5, perTypedPhonePerDay: 3 } };

const anOffice = (details: PostOfficeDetails = {}) => new PostOffice({ ...details, policy: { limits } });

/** Something that is told, each time another. */
const happening = (office: PostOffice, version: number, number = aNumber): TicketEvent =>
  anEscalation({ version, number, at: office.now });

const secondsToNextMorning = 20 * 3600; // from noon, when it begins

async function happens(office: PostOffice, times: number, number = aNumber): Promise<void> {
  for (let version = 2; version < 2 + times; version += 1)
    await office.hears(happening(office, version, number));
}

const gathered = ({ sms }: PostOffice) => sms.taken.filter(({ text }) => text.startsWith('Mambo kadhaa'));

describe('the SMS of a day', () => {
  it('about one ticket are so many, however much happens and is heard again; the rest is told by one in the morning', async () => {
    const office = anOffice();
    await happens(office, 60);
    await happens(office, 60);
    await office.runs();
    expect(office.sms.taken).toHaveLength(3);
    office.passes(secondsToNextMorning);
    await office.runs();
    await office.runs();
    expect(office.sms.taken).toHaveLength(4);
    expect(gathered(office).map(({ text }) => text)).toEqual([
      `Mambo kadhaa yametokea kuhusu lalamiko lako ${aNumber}. Yasome: piga *152*00# au ingia mrejesho.example.`,
    ]);
    expect(office.statesOf('citizen').filter((state) => state.endsWith('gathered'))).toHaveLength(57);
  });

  it('to one phone are so many, of all its tickets together, and no ticket learns of another', async () => {
    const office = anOffice();
    office.knows(other);
    await happens(office, 3);
    await happens(office, 20, other);
    expect(office.sms.taken).toHaveLength(5);
    office.passes(secondsToNextMorning);
    await office.runs();
    expect(gathered(office).map(({ text }) => [text.includes(other), text.includes(aNumber)])).toEqual([
      [true, false],
    ]);
  });

  it('leave the phone its places: what one ticket has no room for takes none from another', async () => {
    const office = anOffice();
    office.knows(other);
    await happens(office, 60);
    await happens(office, 2, other);
    expect(office.sms.taken.filter(({ text }) => text.includes(other))).toHaveLength(2);
  });

  it('always have room for the first notice and its secret, which is counted', async () => {
    const office = anOffice();
    await happens(office, 10);
    await office.hears(aSubmission());
    expect(office.sms.taken.at(-1)?.text).toContain('msimbo wa siri');
    expect(office.statesOf('citizen')).toContain('received sent');
  });

  it('are no more where everything comes at once', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const office = anOffice({ faults: { seed } });
      await Promise.all(
        Array.from({ length: 20 }, (_, place) => office.hears(happening(office, 2 + (place % 10)))),
      );
      await office.runs();
      expect(office.sms.taken).toHaveLength(3);
    }
  });

  it('keep no phone', async () => {
    const office = anOffice();
    await happens(office, 10);
    expect(JSON.stringify(office.notices)).not.toContain('+255');
  });
});
