import { describe, expect, it } from 'vitest';
import { noticeRules } from '../../../../domain/messaging/notices/notice-rules.ts';
import { noticeName } from '../../../../domain/messaging/notices/notice.ts';
import { planForCitizen, planNotices } from '../../../../domain/messaging/notices/plan-notices.ts';
import { smsTemplates } from '../../../../domain/messaging/notices/templates.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anEscalation, anEvent, aNumber, aState } from '../../../builders/ticket-event.ts';
import { headed, aContext, aReminder, told, planned, byCitizen, byOfficer, suggestion } from './planned.ts';

describe('a direction', () => {
  const dueBy = local('2026-11-27 15:30:00');

  it('is told to the head of the office that it went to as well', () => {
    const directed = aLineage(headed('kata'));
    const event = byOfficer('direct', { facts: { dueBy, institution: 'kata' } });
    expect(planned(event, { directed })).toContain('officer:mkuu-kata hour directed');
  });

  it('that is reported done is told to who gave it, unless they report it themselves', () => {
    const facts = { direction: 2, dueBy, giver: 'mkuu-halmashauri' };
    const report = byOfficer('report-direction', { facts });
    expect(planned(report, { director: facts.giver })).toEqual([
      'officer:mkuu-halmashauri hour direction-reported',
    ]);
    const own = byOfficer('report-direction', { facts: { ...facts, giver: report.by.officer ?? '' } });
    expect(planned(own, { director: facts.giver })).toEqual([]);
  });
});

describe('the date of a direction', () => {
  const dueBy = local('2026-11-27 15:30:00');

  it('is told when it is given and near, and when it has passed to the head above too', () => {
    expect(planned(aReminder({ step: 'direction-missed', dueBy }), { assignee: 'neema' })).toEqual([
      'officer:neema hour direction-missed',
      'officer:mkuu-kituo hour direction-missed',
      'officer:mkuu-halmashauri hour direction-missed-below',
    ]);
    for (const event of [
      byOfficer('direct', { facts: { dueBy } }),
      aReminder({ step: 'direction-due', dueBy }),
    ])
      expect(planNotices(event, aContext()).digestLines).toMatchObject([{ doneBy: dueBy }]);
  });
});

describe('files', () => {
  const attachments = [{ place: 6, upload: 'barua' }];
  const toldOf = (event: TicketEvent) =>
    planForCitizen(event, aContext(), ['sms', 'email']).map((notice) => [
      notice.channel,
      'files' in notice && notice.files,
    ]);

  it('that an office sends with what it writes are told of by SMS', () => {
    const sent = [
      ['sms', true],
      ['email', false],
    ];
    expect(toldOf(byOfficer('reply', { facts: { attachments } }))).toEqual(sent);
    expect(toldOf(byOfficer('refer', { facts: { finding: 'referred', attachments } }))).toEqual(sent);
  });

  it('that there are none of, or that its citizen sent, are not', () => {
    const sent = [
      ['sms', false],
      ['email', false],
    ];
    expect(toldOf(byOfficer('reply'))).toEqual(sent);
    expect(toldOf(byCitizen('appeal', { facts: { attachments } }))).toEqual(sent);
  });
});

describe('what the citizen can do for a time', () => {
  const at = local('2026-11-24 12:00:00');
  const fewerRights = { kindBefore: 'complaint', categoryBefore: 'roads', fewerRights: true } as const;

  it.each([
    ['object to a transfer', byOfficer('transfer', { at }), '2026-11-29'],
    ['undo a reclassification', byOfficer('reclassify', { at, facts: fewerRights }), '2026-12-04'],
    ['undo the acceptance', byCitizen('accept', { at }), '2026-11-27'],
    ['undo the confirmation of a remedy', byCitizen('confirm-remedy', { at }), '2026-11-27'],
    ['take a withdrawal back', byCitizen('withdraw', { at }), '2026-12-01'],
  ])('is told with its last second: %s', (_, event, lastDay) => {
    expect(planNotices(event, aContext()).notices[0]).toMatchObject({ until: local(`${lastDay} 23:59:59`) });
  });

  it('has its date in each text that a rule offers it by, and in no other', () => {
    const wrong = noticeRules.filter(
      (rule) =>
        rule.to === 'citizen' &&
        (rule.until !== undefined) !==
          (smsTemplates[rule.tells].parameters as readonly string[]).includes('until'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a reclassification', () => {
  it('is told of the kind that the citizen sent', () => {
    const event = byOfficer('reclassify', {
      subject: { kind: 'suggestion' },
      after: suggestion,
      facts: { kindBefore: 'complaint', categoryBefore: 'roads', fewerRights: true },
    });
    expect(planNotices(event, aContext()).notices).toMatchObject([
      { template: 'reclassified', kind: 'complaint' },
    ]);
  });
});

describe('a request for an identity', () => {
  it.each([
    [false, { amount: 2, unit: 'working-days' }],
    [true, { amount: 4, unit: 'hours' }],
  ])('tells how long the policy gives, where a life is at risk: %j', (lifeAtRisk, within) => {
    const event = byOfficer('request-identity', {
      facts: { dueBy: local('2026-11-27 15:30:00'), ...(lifeAtRisk && { lifeAtRisk }) },
    });
    const { notices } = planNotices(event, aContext({ custodians: ['benard'] }));
    expect(notices).toMatchObject([{ template: 'identity-asked-for', within }]);
  });
});

describe('the citizen', () => {
  it('hears nothing where an event notifies nobody, and the officers hear as ever', () => {
    expect(planned(anEvent({ notify: false }))).toEqual(['officer:mkuu-kituo hour new-in-queue']);
  });

  it('of a sensitive ticket reads no institution, nor do the officers', () => {
    const event = anEscalation({ subject: { sensitive: true } });

    const { notices } = planNotices(event, aContext({ former: aLineage(headed('kituo')) }));

    expect(told({ notices, digestLines: [], news: [] })[0]).toBe('citizen escalated-unnamed');
    expect(notices.filter((notice) => 'institution' in notice)).toEqual([]);
  });

  it('never reads an institution of a sensitive ticket, whatever happens', () => {
    const events = noticeRules.flatMap(({ on, step }) =>
      [suggestion, aState()].map((after) =>
        step === undefined
          ? anEvent({ type: on, subject: { sensitive: true }, after })
          : aReminder({ step, count: 10 }, { subject: { sensitive: true }, after }),
      ),
    );

    const templates = events
      .flatMap((event) => planNotices(event, aContext()).notices)
      .flatMap((notice) =>
        notice.channel === 'sms' && notice.recipient === 'citizen' ? [notice.template] : [],
      );

    expect(templates.length).toBeGreaterThan(8);
    expect(
      templates.filter((template) =>
        (smsTemplates[template].parameters as readonly string[]).includes('institution'),
      ),
    ).toEqual([]);
  });

  it.each(kinds)('of a %s gets from what the secret derives with the first notice alone', (kind) => {
    const first = planNotices(anEvent({ facts: { secretKey: '1' }, subject: { kind } }), aContext());
    const later = planNotices(anEscalation(), aContext());

    expect(first.notices[0]).toMatchObject({ secret: { generation: 0, key: '1' } });
    expect(later.notices[0]).not.toHaveProperty('secret');
  });

  it('reads the date of the answer after an escalation', () => {
    const respondBy = '2026-12-29T12:30:00Z';
    const event = anEscalation({ after: aState({ holder: 'wizara', respondBy }) });

    expect(planNotices(event, aContext()).notices[0]).toMatchObject({ date: respondBy });
  });

  it('reads at the flag when the next word comes: ten working days on', () => {
    const event = anEvent({ type: 'flag', at: local('2026-12-15 14:00') });

    expect(planNotices(event, aContext()).notices[0]).toMatchObject({ date: local('2026-12-30 14:00') });
  });
});

describe('officers', () => {
  it('of a place without a head: the acting head is told', () => {
    const holder = aLineage({
      id: 'kituo',
      actingHeads: [{ officer: 'kaimu', from: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' }],
    });

    expect(planned(anEvent(), { holder })).toContain('officer:kaimu hour new-in-queue');
  });

  it('of a vacant place: the next head above is told, and after a second miss the next above that', () => {
    const holder = aLineage('kituo', headed('halmashauri'), headed('wizara'));

    expect(planned(anEvent(), { holder })).toContain('officer:mkuu-halmashauri hour new-in-queue');
    expect(planned(aReminder({ step: 'acknowledgement-missed-again' }), { holder })).toEqual([
      'officer:mkuu-wizara digest acknowledgement-missed-below',
    ]);
  });

  it('have nobody above at the root: oversight is told', () => {
    const holder = aLineage(headed('ikulu'));

    expect(planned(aReminder({ step: 'acknowledgement-missed-again' }), { holder })).toEqual([
      'officer:katibu digest acknowledgement-missed-below',
    ]);
  });

  it('who are several of those told are told once, by the first rule', () => {
    const holder = aLineage({ id: 'ikulu', head: { officer: 'katibu' } });
    const flagged = anEvent({ type: 'flag' });

    expect(planned(flagged, { holder })).toEqual(['citizen flagged', 'officer:katibu hour flagged-at-yours']);
    expect(planned(aReminder({ step: 'recurring', count: 1 }), { holder })).toEqual([
      'officer:katibu digest',
    ]);
  });

  it('get one digest for each working day, known by its day', () => {
    const holder = aLineage(headed('ikulu'));
    const onFriday = aReminder({ step: 'recurring', count: 1 }, { at: local('2026-12-11 14:00') });

    const { notices } = planNotices(onFriday, aContext({ holder, oversight: [] }));

    expect(notices.map(noticeName)).toEqual(['digest#2026-12-14#officer:mkuu-ikulu#email']);
    expect(notices[0]).toMatchObject({ at: local('2026-12-14 07:30') });
  });
});

it('the same event gives the same notices, with the event as their name', () => {
  const plan = planNotices(anEvent(), aContext());

  expect(planNotices(anEvent(), aContext())).toEqual(plan);
  expect(plan.notices.map(noticeName)).toEqual([
    `${aNumber}#000001#citizen#sms`,
    'work-digest#2026-11-24T09:26:34Z#officer:mkuu-kituo#email',
  ]);
});
