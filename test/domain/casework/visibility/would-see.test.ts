import { describe, expect, it } from 'vitest';
import { complainedAbout } from '../../../../domain/institutions/registry/complained-about.ts';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { About } from '../../../../domain/ticketing/tickets/event.ts';
import { accessedTicketOf } from '../../../../domain/casework/visibility/accessed-ticket.ts';
import { wouldBeSeenAt, wouldSeeAsAssignee } from '../../../../domain/casework/visibility/would-see.ts';
import { local } from '../../../builders/calendar.ts';
import { aSmallTree } from '../../../builders/country.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';

const country = aSmallTree();

/** Whether an officer who may be given a ticket where they work would not be shown it, with the office asked besides for all there. */
function excludes(officer: Partial<Officer>, whom: Partial<About>, holder = officer.institution ?? 'wakala') {
  const ticket = accessedTicketOf({ filedAt: aTuesdayNoon, ...whom }, holder, aTuesdayNoon);
  const viewer = country.viewer(officer);
  return !wouldSeeAsAssignee(viewer, ticket, country.context(viewer, ticket));
}

/** Whether nobody at a unit would be. */
function excludesUnit(unit: string, whom: Partial<About>): boolean {
  const ticket = accessedTicketOf({ filedAt: aTuesdayNoon, ...whom }, 'wakala', aTuesdayNoon);
  return !wouldBeSeenAt(
    country.path(unit),
    ticket,
    country.context(country.viewer({ institution: 'wizara' }), ticket),
  );
}

describe('a complaint is given', () => {
  it('not to the officer it is about', () => {
    expect(excludes({ id: 'juma', institution: 'wakala' }, { officer: 'juma' })).toBe(true);
  });

  it('not to anybody under that officer, nor to a unit under them', () => {
    expect(excludes({ institution: 'idara-a' }, { officer: 'mkuu' })).toBe(true);
    expect(excludesUnit('idara-a', { officer: 'mkuu' })).toBe(true);
    expect(excludesUnit('idara-a', { officer: 'mkuu-a' })).toBe(true);
    expect(excludesUnit('idara-b', { officer: 'mkuu-a' })).toBe(true); // about a person: to none below where it started
    expect(excludesUnit('idara-b', {})).toBe(false);
  });

  it('not to whoever was under that officer when it was filed', () => {
    const moved = local('2026-11-16 07:30:00');
    const officer = {
      institution: 'wizara',
      placements: [
        { institution: 'idara-a', until: moved },
        { institution: 'wizara', from: moved },
      ],
    };
    expect(excludes(officer, { officer: 'mkuu', filedAt: local('2026-11-02 10:00:00') })).toBe(true);
    expect(excludes(officer, { officer: 'mkuu', filedAt: local('2026-11-17 10:00:00') })).toBe(false);
  });

  it('to those beside and above', () => {
    expect(excludes({ institution: 'wakala-2' }, { officer: 'juma' })).toBe(false);
    expect(excludes({ id: 'katibu', institution: 'wizara' }, { officer: 'mkuu' })).toBe(false);
  });

  it('not to the institution named in a matter with one receiver, though it is over the receiver', () => {
    const head = { id: 'katibu-utumishi', institution: 'utumishi' };
    expect(excludes(head, { sentTo: 'utumishi' }, 'takukuru')).toBe(true);
    expect(excludes(head, { sentTo: 'wakala' }, 'takukuru')).toBe(false);
  });

  it('not to who works now where nobody may know of it, wherever they worked before', () => {
    const moved = local('2026-11-16 07:30:00');
    const officer = {
      institution: 'wakala',
      placements: [
        { institution: 'mahakama', until: moved },
        { institution: 'wakala', from: moved },
      ],
    };
    expect(excludes(officer, { sentTo: 'wakala' }, 'takukuru')).toBe(true);
  });
});

it('a complaint about the head of an office is about its head and whoever acts now', () => {
  const acting = { from: '2026-11-01T00:00:00Z', until: '2026-11-30T20:59:59Z' } as const;
  const { institution } = aLineage({
    id: 'wakala',
    head: { officer: 'mkuu' },
    actingHeads: [{ officer: 'kaimu', ...acting }],
  });

  expect(complainedAbout('juma', institution, aTuesdayNoon)).toEqual(['juma', 'mkuu', 'kaimu']);
});
