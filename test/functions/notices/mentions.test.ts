import { describe, expect, it } from 'vitest';
import { local } from '../../builders/calendar.ts';
import { anEvent, aNumber } from '../../builders/ticket-event.ts';
import { aSubmission, PostOffice } from './a-post-office.ts';

/** A note at noon of the office that has the ticket, whose words call on the heads above. */
const aMention = (details: { readonly urgent?: boolean; readonly mentions?: string } = {}) =>
  anEvent({
    type: 'note',
    version: 2,
    at: local('2026-11-24 12:00'),
    subject: { urgent: details.urgent === true },
    facts: { mentions: details.mentions ?? 'mkuu-halmashauri mkuu-wizara' },
  });

const readersOf = ({ email }: PostOffice): readonly string[] =>
  email.taken.map(({ to }) => to.split('@')[0] ?? '').toSorted();

describe('who is mentioned in a note', () => {
  it('is told by the e-mail of the hour, which has the number and the way to it', async () => {
    const office = new PostOffice();
    office.happens(aSubmission());
    await office.hears(aMention());
    expect(readersOf(office)).toEqual([]);
    office.now = local('2026-11-24 14:00');
    await office.runs();
    expect(readersOf(office)).toEqual(['mkuu-halmashauri', 'mkuu-wizara']);
    const [mail] = office.email.taken;
    expect(mail?.subject).toContain('umetajwa na mwenzako');
    expect(mail?.subject).toContain('a colleague calls on you');
    expect(mail?.text).toContain(
      `Namba ya kumbukumbu: ${aNumber}  https://mrejesho.example/kazi/hoja/${aNumber}`,
    );
  });

  it('is told at once of what is urgent', async () => {
    const office = new PostOffice();
    office.happens(aSubmission({ subject: { urgent: true } }));
    await office.hears(aMention({ urgent: true, mentions: 'mkuu-wizara' }));
    expect(readersOf(office)).toEqual(['mkuu-wizara']);
    expect(office.email.taken[0]?.subject).toContain('a colleague calls on you');
  });
});

describe('who watches a ticket', () => {
  const aStart = (details: { readonly watched?: true; readonly officer?: string } = {}) =>
    anEvent({
      type: 'start',
      version: 2,
      at: local('2026-11-24 12:00'),
      by: { actor: 'officer', officer: details.officer ?? 'asha', institution: 'kituo' },
      ...(details.watched && { watched: true }),
    });

  it('is told by the e-mail of the morning that something happened, by number and link alone', async () => {
    const office = new PostOffice();
    office.happens(aSubmission());
    await office.news.watch('mkuu-wizara', { number: aNumber, since: office.now });
    await office.hears(aStart({ watched: true }));
    expect(readersOf(office)).toEqual([]);
    office.now = local('2026-11-25 09:00');
    await office.runs();
    expect(readersOf(office)).toEqual(['mkuu-wizara']);
    const [mail] = office.email.taken;
    expect(mail?.subject).toContain('unalifuatilia');
    expect(mail?.subject).toContain('which you watch');
    expect(mail?.text).toContain(`https://mrejesho.example/kazi/hoja/${aNumber}`);
  });

  it('is not told of what they did themselves', async () => {
    const office = new PostOffice();
    office.happens(aSubmission());
    await office.news.watch('mkuu-wizara', { number: aNumber, since: office.now });
    await office.hears(aStart({ watched: true, officer: 'mkuu-wizara' }));
    office.now = local('2026-11-25 09:00');
    await office.runs();
    expect(readersOf(office)).toEqual([]);
  });
});

describe('how somebody chose to be told', () => {
  it.each([
    ['at-once', '12:00', ['mkuu-halmashauri']],
    ['none', '18:00', []],
    ['morning', '18:00', []],
  ] as const)('%s: is so, at %s', async (way, until, readers) => {
    const office = new PostOffice();
    office.happens(aSubmission());
    await office.news.choose('mkuu-halmashauri', 'mentioned', way);
    await office.hears(aMention({ mentions: 'mkuu-halmashauri' }));
    office.now = local(`2026-11-24 ${until}`);
    await office.runs();
    expect(readersOf(office)).toEqual(readers);
  });

  it('silences nothing that is urgent', async () => {
    const office = new PostOffice();
    office.happens(aSubmission({ subject: { urgent: true } }));
    await office.news.choose('mkuu-halmashauri', 'mentioned', 'none');
    await office.hears(aMention({ urgent: true, mentions: 'mkuu-halmashauri' }));
    expect(readersOf(office)).toEqual(['mkuu-halmashauri']);
  });
});
