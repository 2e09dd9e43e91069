import { describe, expect, it } from 'vitest';
import { emailsOfTicket, type SentDigest, type YearOfDigests } from '../builders/shared-digests.ts';
import { anInstitution } from '../builders/lineage.ts';
import { anOfficer } from '../builders/officer.ts';
import { registryContent } from '../builders/registry-content.ts';

const year: YearOfDigests = { tickets: 10_000, officers: 100, workingDays: 250, workingHours: 2_000 };

/** A top with a head, nineteen offices under it, of which one has a head, and somebody of oversight. */
const registry = {
  ...registryContent(),
  institutions: [
    anInstitution({ id: 'juu', ancestors: [], head: { officer: 'mkuu-juu' }, activeOfficers: 1 }),
    ...Array.from({ length: 19 }, (_, place) =>
      anInstitution({
        id: `ofisi-${place}`,
        ancestors: ['juu'],
        activeOfficers: 1,
        ...(place === 0 && { head: { officer: 'mkuu-ofisi' } }),
      }),
    ),
  ],
  officers: [anOfficer({ id: 'msimamizi', roles: ['officer', 'oversight'] }), anOfficer({ id: 'afisa' })],
};

const digest = (reader: string, gathers: SentDigest['gathers'], ...tickets: string[]): SentDigest => ({
  reader,
  gathers,
  tickets,
});

const borneOf = (...digests: readonly SentDigest[]) => {
  const tickets = new Set(digests.flatMap((each) => each.tickets)).size;
  return emailsOfTicket({ digests, single: 0 }, tickets, registry, year);
};

describe('e-mails that tell officers of a ticket', () => {
  it('are borne by it alone where they are about nothing else', () => {
    expect(emailsOfTicket({ digests: [], single: 6 }, 2, registry, year)).toEqual({ naming: 3, borne: 3 });
  });

  it('are shared by the tickets of a nation, however many were lived side by side', () => {
    const alone = borneOf(digest('msimamizi', 'morning', 'a'));
    const sixfold = borneOf(digest('msimamizi', 'morning', 'a', 'b', 'c', 'd', 'e', 'f'));
    expect(alone).toEqual(sixfold);
    expect(alone.naming).toBe(1);
    expect(alone.borne).toBeCloseTo(1 / 40, 6); // 10,000 tickets in 250 mornings
  });

  it('are shared by as many as lie under an office, of an hour by an eighth of those of a day, and of who heads nothing by an officer’s share', () => {
    const borne = (reader: string, gathers: SentDigest['gathers']) =>
      borneOf(digest(reader, gathers, 'a')).borne;
    const few = (inOne: number) => (1 - Math.exp(-inOne)) / inOne;
    expect(borne('mkuu-juu', 'morning')).toBeCloseTo(few(40), 6);
    expect(borne('mkuu-juu', 'hour')).toBeCloseTo(few(5), 6);
    expect(borne('mkuu-ofisi', 'morning')).toBeCloseTo(few(2), 6);
    expect(borne('mkuu-ofisi', 'hour')).toBeCloseTo(few(0.25), 6);
    expect(borne('afisa', 'morning')).toBeCloseTo(few(0.4), 6);
  });

  it('cost a nation together no less than the digests that go out', () => {
    const often = borneOf(digest('mkuu-ofisi', 'morning', 'a'), digest('mkuu-ofisi', 'morning', 'a'));
    const ofOffice = year.tickets / 20;
    const mornings = year.workingDays * (1 - Math.exp(-(2 * ofOffice) / year.workingDays));
    expect(ofOffice * often.borne).toBeCloseTo(mornings, 6);
    expect(often.borne).toBeLessThan(often.naming);
  });
});
