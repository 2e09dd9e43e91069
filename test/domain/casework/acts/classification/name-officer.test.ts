import { describe, expect, it, test } from 'vitest';
import { escalateByHead } from '../../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import { nameOfficer } from '../../../../../domain/casework/acts/classification/name-officer.ts';
import { markOf } from '../../../../../domain/institutions/registry/head-mark.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type LifeDetails } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

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
      about: { officer: 'afisa-9' },
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

describe('a ticket that waits above, since the name could mean a head', () => {
  const way = aLineage(
    { id: 'kituo', head: { officer: 'anna' } },
    { id: 'halmashauri', head: { officer: 'mkurugenzi' } },
    { id: 'mkoa', head: { officer: 'mkuu-mkoa' } },
  );
  const waiting = (details: LifeDetails = {}) =>
    aLife({
      chain: way,
      sentTo: 'kituo',
      receiver: 'halmashauri',
      unboundName: true,
      clearedHeads: ['mkurugenzi', 'mkuu-mkoa'].map(markOf),
      couldMeanHead: true,
      ...details,
    });
  const decides = (life = waiting(), details: { officer?: string; receiver?: string } = {}) => ({
    ...by.head(at, 'mkurugenzi', life.ticket.holder),
    context: life.context(),
    receiver: 'kituo',
    ...details,
  });

  test.each([
    ['nobody', {}, {}],
    ['somebody who heads nothing on the way', { officer: 'afisa-9' }, { aboutOfficer: 'afisa-9' }],
  ])('comes down to where it was sent when the level above names %s', (_, named, about) => {
    const life = waiting().did(nameOfficer, decides(waiting(), named));
    expect(life.ticket).toMatchObject({
      status: 'submitted',
      holder: 'kituo',
      heldBefore: [],
      ...about,
      cycle: {
        number: 2,
        began: 'submitted',
        startedAt: at,
        acknowledgeBy: local('2026-11-27 09:00'),
        respondBy: local('2026-12-17 09:00'),
      },
    });
    for (const gone of ['unboundName', 'clearedHeads']) expect(life.ticket).not.toHaveProperty(gone);
    expect(life.event.before?.holder).toBe('halmashauri');
    expect(life.event.about?.clearedHeads).toBeUndefined();
  });

  it('goes up again to that level when it is late below, and may be transferred as if it had just come', () => {
    const down = waiting().did(nameOfficer, decides());
    const known = down.did(acknowledge, by.head(at));
    expect(known.did(escalateByHead, { ...by.head(at), context: known.context() }).ticket.holder).toBe(
      'halmashauri',
    );
    expect(down.wokenAt(local('2026-12-17 09:00:01')).ticket.holder).toBe('halmashauri');
  });

  it('stays when the level above names the head below, who never knows of it', () => {
    const { ticket } = waiting().did(
      nameOfficer,
      decides(waiting(), { officer: 'anna', receiver: 'halmashauri' }),
    );
    expect(ticket).toMatchObject({ holder: 'halmashauri', aboutOfficer: 'anna', cycle: { number: 1 } });
  });

  it('goes further up when the level above names its own head', () => {
    const named = { officer: 'mkurugenzi', receiver: 'mkoa' };
    expect(waiting().did(nameOfficer, decides(waiting(), named)).ticket).toMatchObject({
      holder: 'mkoa',
      heldBefore: ['halmashauri'],
      cycle: { began: 'escalated' },
    });
  });

  it('stays where it climbed to, when the level that it waited at let its time pass', () => {
    const late = waiting().wokenAt(local('2026-12-16 13:00'));
    expect(late.ticket.holder).toBe('mkoa');
    expect(
      late.did(nameOfficer, { ...decides(late), ...by.head(at, 'mkuu-mkoa', 'mkoa') }).ticket,
    ).toMatchObject({
      holder: 'mkoa',
    });
  });

  it('stays where it is, when it did not start there for the name', () => {
    const unstaffed = aLife({ chain: way, sentTo: 'kituo', receiver: 'halmashauri', unboundName: true });
    expect(unstaffed.did(nameOfficer, decides(unstaffed)).ticket.holder).toBe('halmashauri');
  });

  it('is not decided on by a head whom the name could mean', () => {
    expect(waiting().refused(nameOfficer, { ...decides(), ...by.head(at, 'anna', 'halmashauri') })).toBe(
      'is-about-them',
    );
  });

  it('escalates past a level whose head the name could mean', () => {
    const passing = aLife({
      chain: way,
      receiver: 'kituo',
      unboundName: true,
      clearedHeads: ['anna', 'mkuu-mkoa'].map(markOf),
    });
    expect(passing.wokenAt(local('2026-12-16 13:00')).ticket.holder).toBe('mkoa');
  });
});
