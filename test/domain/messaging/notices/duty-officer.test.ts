import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { failsItsCitizen } from '../../../../domain/messaging/notices/failed-notices.ts';
import { planNotices } from '../../../../domain/messaging/notices/plan-notices.ts';
import { anOfficerSms, anSms } from '../../../builders/notice.ts';
import { anEscalation, anEvent, aNumber, aState } from '../../../builders/ticket-event.ts';
import { aContext, byCitizen, byOfficer, headed, planned } from './planned.ts';

const urgent = { subject: { urgent: true } };
const former = { kindBefore: 'complaint', categoryBefore: 'roads' } as const;
const onDuty = { dutyOfficers: ['zawadi', 'elia'] };
const told = [
  'officer:zawadi urgent-here by SMS',
  'officer:elia urgent-here by SMS',
  'officer:zawadi urgent-here',
  'officer:elia urgent-here',
];

const urgentMattersArrive: readonly (readonly [string, TicketEvent])[] = [
  ['is sent', anEvent(urgent)],
  ['becomes urgent', byOfficer('raise-urgency', urgent)],
  ['is transferred', byOfficer('transfer', urgent)],
  ['is transferred back', byOfficer('undo-transfer', urgent)],
  ['escalates', anEscalation(urgent)],
  ['is handed up', anEscalation({ ...urgent, by: { actor: 'head', officer: 'mkuu-kituo' } })],
  ['is appealed', byCitizen('appeal', urgent)],
  ['moves out of reach', byOfficer('name-officer', { ...urgent, after: aState({ holder: 'halmashauri' }) })],
  [
    'becomes urgent by its category',
    byOfficer('reclassify', { ...urgent, facts: { ...former, fewerRights: false, becameUrgent: true } }),
  ],
  ['goes on without its citizen, who withdrew it', byOfficer('carry-on', urgent)],
  ['is taken up again by its citizen, who withdrew it', byCitizen('undo-withdrawal', urgent)],
];

describe('the officers on duty are told at once when an urgent matter', () => {
  it.each(urgentMattersArrive)('%s', (_, event) => {
    const notices = planned(event, onDuty);
    expect(notices).toEqual(expect.arrayContaining(told));
    expect(new Set(notices).size).toBe(notices.length);
  });

  it.each(urgentMattersArrive)('%s, also where the head is on duty, whom another row tells', (_, event) => {
    const toHead = planned(event, { dutyOfficers: ['mkuu-kituo'] }).filter((notice) =>
      notice.startsWith('officer:mkuu-kituo '),
    );
    expect(toHead).toEqual([
      'officer:mkuu-kituo urgent-here by SMS',
      expect.not.stringMatching(/ (hour|digest|by SMS)\b/u),
    ]);
  });
});

describe('the officers on duty', () => {
  it('are told of nothing that is not urgent', () => {
    expect(planned(anEvent(), onDuty).filter((notice) => notice.includes('urgent-here'))).toEqual([]);
    expect(planned(anEscalation(), onDuty).filter((notice) => notice.includes('urgent-here'))).toEqual([]);
  });

  it('where there are none, are the head, who is told once', () => {
    expect(planned(anEvent(urgent), {})).toEqual([
      'citizen received',
      'officer:mkuu-kituo urgent-here by SMS',
      'officer:mkuu-kituo new-in-queue',
    ]);
  });

  it('where the head is missing too, are the next above', () => {
    const holder = aLineage('kituo', headed('halmashauri'));
    expect(planned(anEvent(urgent), { holder })).toContain('officer:mkuu-halmashauri new-in-queue');
    expect(planned(anEvent(urgent), { holder })).toContain('officer:mkuu-halmashauri urgent-here by SMS');
  });

  it('are told of no reclassification of what was urgent before', () => {
    expect(planned(byOfficer('reclassify', urgent), onDuty)).toEqual([]);
  });
});

describe('of those to whom a complaint is not shown', () => {
  const toldBySms = (...keptFrom: readonly string[]) =>
    planned(anEvent(urgent), { ...onDuty, sees: (officer) => !keptFrom.includes(officer) }).filter((notice) =>
      notice.endsWith('SMS'),
    );

  it('one on duty is told nothing, and the others all', () => {
    expect(toldBySms('zawadi')).toEqual(['officer:elia urgent-here by SMS']);
  });

  it('are all on duty, and the head stands in', () => {
    expect(toldBySms('zawadi', 'elia')).toEqual(['officer:mkuu-kituo urgent-here by SMS']);
  });

  it('is the head too, and the next above stands in to whom it is shown', () => {
    expect(toldBySms('zawadi', 'elia', 'mkuu-kituo', 'mkuu-halmashauri')).toEqual([
      'officer:mkuu-wizara urgent-here by SMS',
    ]);
  });
});

describe('the SMS to the officers on duty', () => {
  const about = { officer: 'juma', filedAt: anEvent().at };
  const complaint = anEvent({ ...urgent, about });

  it('states neither institution nor date, nor whom it is about', () => {
    const { notices } = planNotices(complaint, aContext(onDuty));
    const sms = notices.find(({ recipient, channel }) => recipient === 'officer:zawadi' && channel === 'sms');
    expect(sms).toEqual({
      v: 1,
      about: `${aNumber}#000001`,
      recipient: 'officer:zawadi',
      channel: 'sms',
      template: 'urgent-here',
      number: aNumber,
      kind: 'complaint',
      urgent: true,
      at: complaint.at,
    });
  });
});

it('an SMS to an officer that failed is nothing that its citizen was not told', () => {
  const failed = { state: 'failed', reason: 'no-address' } as const;
  expect(failsItsCitizen(anSms(), failed)).toBe(true);
  expect(failsItsCitizen(anOfficerSms(), failed)).toBe(false);
});
