import { describe, expect, it, test } from 'vitest';
import { escalationTarget } from '../../../../domain/ticketing/routing/escalation-target.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../../builders/calendar.ts';
import { aLineage, anInstitution } from '../../../builders/lineage.ts';
import { aTicket } from '../../../builders/ticket.ts';

const now = local('2026-12-16 12:05');
type Above = Parameters<typeof aLineage>[number];

const targetOf = (above: readonly Above[], details: Partial<Ticket> = {}): string | undefined => {
  const ticket = aTicket({ receiver: 'kituo' }).having(details).build();
  return escalationTarget(ticket, aLineage('kituo', ...above), now, undefined)?.id;
};

describe('a ticket goes from its holder', () => {
  const chains: readonly (readonly [string, readonly Above[], string | undefined])[] = [
    ['to the level above', ['kata', 'mkoa'], 'kata'],
    ['past what is no level', [{ id: 'kata', level: false }, 'mkoa'], 'mkoa'],
    ['past what is not staffed', [{ id: 'kata', activeOfficers: 0 }, 'mkoa'], 'mkoa'],
    ['past what is not served', [{ id: 'kata', notServed: { address: 'x' } }, 'mkoa'], 'mkoa'],
    ['nowhere from the root', [], undefined],
    ['nowhere when nobody above is staffed', [{ id: 'mkoa', activeOfficers: 0 }], undefined],
  ];
  test.each(chains)('%s', (_, above, target) => {
    expect(targetOf(above)).toBe(target);
  });

  it('never back to one that held it', () => {
    expect(targetOf(['kata', 'mkoa', 'wizara'], { heldBefore: ['mkoa', 'kata'] })).toBe('wizara');
  });

  it('never to the office whose head it is about, even if that was moved above', () => {
    expect(targetOf(['kata', 'mkoa'], { aboutHead: true, sentTo: 'kata' })).toBe('mkoa');
  });

  it('never to the institution named, though it is above the only receiver', () => {
    expect(targetOf(['kata', 'mkoa'], { sentTo: 'kata' })).toBe('mkoa');
  });
});

describe('a ticket about an officer goes', () => {
  const about = { aboutOfficer: 'afisa-9' };

  it('past the level that the officer heads', () => {
    expect(targetOf([{ id: 'kata', head: { officer: 'afisa-9' } }, 'mkoa'], about)).toBe('mkoa');
  });

  it('past every level that lies under that officer', () => {
    expect(targetOf(['kata', { id: 'mkoa', head: { officer: 'afisa-9' } }, 'wizara'], about)).toBe('wizara');
  });

  it('nowhere when the officer heads the root', () => {
    expect(targetOf(['kata', { id: 'ikulu', head: { officer: 'afisa-9' } }], about)).toBeUndefined();
  });

  test.each([
    ['2026-12-16 12:04', '2026-12-16 12:05', 'mkoa'],
    ['2026-12-16 12:05', '2026-12-31 15:30', 'mkoa'],
    ['2026-12-01 07:30', '2026-12-16 12:04', 'kata'],
    ['2026-12-16 12:06', '2026-12-31 15:30', 'kata'],
  ])('past a level that the officer heads while acting: %s to %s', (from, until, target) => {
    const acting = { officer: 'afisa-9', from: local(from), until: local(until) };
    expect(targetOf([{ id: 'kata', actingHeads: [acting] }, 'mkoa'], about)).toBe(target);
  });
});

describe('a ticket about the head of an office goes', () => {
  const office = anInstitution({ id: 'kituo', head: { officer: 'mkuu-1' } });
  const targetFor = (above: readonly Above[]): string | undefined => {
    const ticket = aTicket({ receiver: 'kata' }).having({ aboutHead: true, sentTo: 'kituo' }).build();
    return escalationTarget(ticket, aLineage('kata', ...above), now, office)?.id;
  };

  it('to the level above, where somebody else heads it', () => {
    expect(targetFor([{ id: 'mkoa', head: { officer: 'mkuu-2' } }, 'wizara'])).toBe('mkoa');
  });

  it('past a higher level that the same person heads or acts for', () => {
    const acting = { officer: 'mkuu-1', from: local('2026-12-01 00:00'), until: local('2026-12-31 23:59') };
    expect(targetFor([{ id: 'mkoa', head: { officer: 'mkuu-1' } }, 'wizara'])).toBe('wizara');
    expect(targetFor([{ id: 'mkoa', actingHeads: [acting] }, 'wizara'])).toBe('wizara');
  });
});
