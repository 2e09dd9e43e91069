import { describe, expect, it } from 'vitest';
import { nameOfficer } from '../../../../domain/tickets/classification/name-officer.ts';
import { local } from '../../../builders/calendar.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';

const at = local('2026-11-25 09:00:00');
const chain = aLineage('kituo', { id: 'halmashauri', head: { officer: 'mkurugenzi' } }, 'mkoa');
const named = aLife({ chain, unboundName: true });
const naming = (officer?: string) => ({
  ...by.head(at),
  context: named.context(),
  ...(officer !== undefined && { officer }),
});

describe('a name in free text', () => {
  it('is bound to an officer, who has the ticket no longer', () => {
    const life = named.having({ assignee: 'afisa-9' }).did(nameOfficer, naming('afisa-9'));
    expect(life.ticket).toMatchObject({ aboutOfficer: 'afisa-9', holder: 'kituo' });
    expect(life.ticket.nextWakeAt).toBe(named.ticket.nextWakeAt);
    for (const gone of ['unboundName', 'assignee']) expect(life.ticket).not.toHaveProperty(gone);
    expect(life.event).toMatchObject({
      facts: { officer: 'afisa-9' },
      telling: { about: { officer: 'afisa-9' } },
    });
  });

  it('means nobody, if the head says so', () => {
    const { ticket } = named.did(nameOfficer, naming());
    expect(ticket).not.toHaveProperty('unboundName');
    expect(ticket).not.toHaveProperty('aboutOfficer');
  });

  it('of who heads a level above takes the ticket out of that reach at once', () => {
    expect(named.did(nameOfficer, naming('mkurugenzi')).ticket).toMatchObject({
      status: 'submitted',
      holder: 'mkoa',
      heldBefore: ['kituo'],
      cycle: { number: 2, began: 'escalated' },
    });
  });

  it('is bound once', () => {
    expect(aLife({ chain }).refused(nameOfficer, naming('afisa-9'))).toBe('no-name-to-bind');
  });
});
