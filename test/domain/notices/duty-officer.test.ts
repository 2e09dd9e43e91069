import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../../domain/tickets/event.ts';
import { aLineage } from '../../builders/lineage.ts';
import { anEscalation, anEvent, aStanding } from '../../builders/ticket-event.ts';
import { byCitizen, byOfficer, headed, planned } from './planned.ts';

const urgent = { telling: { ...anEvent().telling, urgent: true } };
const onDuty = { dutyOfficers: ['zawadi', 'elia'] };
const told = ['officer:zawadi urgent-here', 'officer:elia urgent-here'];

const urgentMattersArrive: readonly (readonly [string, TicketEvent])[] = [
  ['is sent', anEvent(urgent)],
  ['becomes urgent', byOfficer('raise-urgency', urgent)],
  ['is transferred', byOfficer('transfer', urgent)],
  ['is transferred back', byOfficer('undo-transfer', urgent)],
  ['escalates', anEscalation(urgent)],
  ['is handed up', anEscalation({ ...urgent, by: { actor: 'head', officer: 'mkuu-kituo' } })],
  ['is appealed', { ...byCitizen('appeal'), ...urgent }],
  [
    'moves out of reach',
    byOfficer('name-officer', { ...urgent, after: aStanding({ holder: 'halmashauri' }) }),
  ],
];

describe('the officers on duty are told at once when an urgent matter', () => {
  it.each(urgentMattersArrive)('%s', (_, event) => {
    const notices = planned(event, onDuty);
    expect(notices).toEqual(expect.arrayContaining(told));
    expect(new Set(notices).size).toBe(notices.length);
  });
});

describe('the officers on duty', () => {
  it('are told of nothing that is not urgent', () => {
    expect(planned(anEvent(), onDuty).filter((notice) => notice.includes('urgent-here'))).toEqual([]);
    expect(planned(anEscalation(), onDuty).filter((notice) => notice.includes('urgent-here'))).toEqual([]);
  });

  it('where there are none, are the head, who is told once', () => {
    expect(planned(anEvent(urgent), {})).toEqual(['citizen received', 'officer:mkuu-kituo new-in-queue']);
  });

  it('where the head is missing too, are the next above', () => {
    const holder = aLineage('kituo', headed('halmashauri'));
    expect(planned(anEvent(urgent), { holder })).toContain('officer:mkuu-halmashauri new-in-queue');
  });
});
