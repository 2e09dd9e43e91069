import { describe, expect, it } from 'vitest';
import { actsAlwaysTold, noticeRules } from '../../../../domain/messaging/notices/notice-rules.ts';
import { type PlanContext, planNotices } from '../../../../domain/messaging/notices/plan-notices.ts';
import { smsTemplates, type SmsTemplateRule } from '../../../../domain/messaging/notices/templates.ts';
import { actNames } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { clockSteps, repeatedSteps } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anEscalation, anEvent, aState } from '../../../builders/ticket-event.ts';
import {
  headed,
  aContext,
  aReminder,
  planned,
  byOfficer,
  bySystem,
  byCitizen,
  answered,
  closed,
  suggestion,
} from './planned.ts';

describe('who is told what', () => {
  const assigned = { assignee: 'neema' };
  const cases: readonly [string, TicketEvent, Partial<PlanContext>, readonly string[]][] = [
    ['a complaint arrives', anEvent(), {}, ['citizen received', 'officer:mkuu-kituo hour new-in-queue']],
    [
      'a suggestion arrives',
      anEvent({ after: suggestion }),
      {},
      ['citizen received-without-date', 'officer:mkuu-kituo hour new-in-queue'],
    ],
    [
      'half the time has passed',
      aReminder({ step: 'reminder-first' }),
      assigned,
      ['officer:neema digest reminder-first', 'officer:mkuu-kituo digest reminder-first'],
    ],
    [
      'the time is nearly over and nobody has it',
      aReminder({ step: 'reminder-second' }),
      {},
      ['officer:mkuu-kituo digest reminder-second'],
    ],
    [
      'nobody acknowledged',
      aReminder({ step: 'acknowledgement-missed' }),
      {},
      ['officer:mkuu-kituo digest acknowledgement-missed'],
    ],
    [
      'nobody acknowledged twice over',
      aReminder({ step: 'acknowledgement-missed-again' }),
      {},
      ['officer:mkuu-halmashauri digest acknowledgement-missed-below'],
    ],
    [
      'it escalates',
      anEscalation(),
      { holder: aLineage(headed('wizara')), former: aLineage(headed('kituo'), headed('wizara')) },
      [
        'citizen escalated',
        'officer:mkuu-wizara hour escalated-to-you',
        'officer:mkuu-kituo digest escalated-from-you',
      ],
    ],
    [
      'it is late at the root',
      anEvent({ type: 'flag', version: 9 }),
      { holder: aLineage(headed('ikulu')) },
      [
        'citizen flagged',
        'officer:mkuu-ikulu hour flagged-at-yours',
        'officer:katibu digest flagged-at-root',
      ],
    ],
    [
      'the root is reminded for the ninth day',
      aReminder({ step: 'recurring', count: 9 }),
      { holder: aLineage(headed('ikulu')) },
      ['officer:mkuu-ikulu digest', 'officer:katibu digest'],
    ],
    [
      'the root is reminded for the tenth day',
      aReminder({ step: 'recurring', count: 10 }),
      { holder: aLineage(headed('ikulu')) },
      ['citizen still-at-root', 'officer:mkuu-ikulu digest', 'officer:katibu digest'],
    ],
    [
      'a suggestion is still not acknowledged',
      aReminder({ step: 'recurring', count: 10 }, { after: suggestion }),
      {},
      ['officer:mkuu-kituo digest acknowledgement-missed'],
    ],
    [
      'the citizen did not reply',
      anEvent({ type: 'resume', version: 4 }),
      assigned,
      ['citizen resumed', 'officer:neema hour work-resumed', 'officer:mkuu-kituo hour work-resumed'],
    ],
    [
      'the appeal window is closing',
      aReminder({ step: 'window-closing' }, { after: aState({ windowEndsAt: '2027-01-20T20:59:59Z' }) }),
      {},
      ['citizen window-closing'],
    ],
    [
      'the day of a promised remedy has come',
      aReminder({ step: 'remedy-due' }, { after: aState({ windowEndsAt: '2027-02-14T20:59:59Z' }) }),
      {},
      ['citizen remedy-due'],
    ],
    [
      'nobody decided on an objection',
      aReminder({ step: 'objection-missed' }),
      { decider: aLineage(headed('mkoa')) },
      ['officer:mkuu-mkoa digest objection-missed'],
    ],
    ['the window lapses', anEvent({ type: 'lapse', version: 8 }), {}, ['citizen lapsed']],
    [
      'a suggestion is read',
      anEvent({ type: 'settle', version: 3, after: suggestion }),
      {},
      ['citizen noted'],
    ],
    [
      'a compliment that was answered is closed',
      anEvent({ type: 'settle', before: aState({ status: 'responded' }), after: suggestion }),
      {},
      [],
    ],
    ['a clock is armed anew', anEvent({ type: 'rearm', version: 2 }), {}, []],
    ['it is acknowledged', byOfficer('acknowledge'), {}, ['citizen acknowledged']],
    [
      'a suggestion is acknowledged',
      byOfficer('acknowledge', { after: suggestion }),
      {},
      ['citizen acknowledged-without-date'],
    ],
    ['it is assigned', byOfficer('assign'), assigned, ['officer:neema digest assigned-to-you']],
    [
      'the citizen is asked, and the clock stands',
      byOfficer('request-information', { after: aState({ status: 'awaiting-citizen' }) }),
      {},
      ['citizen information-asked'],
    ],
    [
      'the citizen is asked while the clock runs',
      byOfficer('request-information', { after: aState({ status: 'in-progress' }) }),
      {},
      ['citizen information-asked-without-date'],
    ],
    ['an officer writes', byOfficer('reply'), assigned, ['citizen message']],
    ['the citizen writes', byCitizen('reply'), assigned, ['officer:neema digest citizen-replied']],
    [
      'the citizen writes and nobody has it',
      byCitizen('reply'),
      {},
      ['officer:mkuu-kituo digest citizen-replied'],
    ],
    ['there is more time', byOfficer('extend'), {}, ['citizen extended']],
    [
      'it is transferred',
      byOfficer('transfer'),
      {},
      ['citizen transferred', 'officer:mkuu-kituo hour transferred-to-you'],
    ],
    [
      'the head passes it up',
      anEscalation({ by: { actor: 'head', officer: 'mkuu-kituo' } }),
      { former: aLineage(headed('kituo')), holder: aLineage(headed('halmashauri')) },
      ['citizen handed-up', 'officer:mkuu-halmashauri hour handed-up-to-you'],
    ],
    ['it is answered', byOfficer('respond', { after: answered }), {}, ['citizen responded']],
    ['the last answer is given', byOfficer('respond'), {}, ['citizen responded-finally']],
    [
      'a compliment is answered',
      byOfficer('respond', { after: suggestion }),
      {},
      ['citizen responded-without-appeal'],
    ],
    ['it is referred', byOfficer('refer', { after: answered }), {}, ['citizen referred-appealable']],
    ['it is referred for good', byOfficer('refer'), {}, ['citizen referred']],
    ['it is set aside', byOfficer('set-aside', { after: answered }), {}, ['citizen set-aside']],
    ['it is set aside for good', byOfficer('set-aside'), {}, ['citizen set-aside-finally']],
    [
      'a suggestion is set aside',
      byOfficer('set-aside', { after: suggestion }),
      {},
      ['citizen set-aside-without-appeal'],
    ],
    [
      'the citizen appeals',
      byCitizen('appeal'),
      { former: aLineage(headed('kituo')), holder: aLineage(headed('halmashauri')) },
      [
        'citizen appeal-received',
        'officer:mkuu-halmashauri hour appeal-to-you',
        'officer:mkuu-kituo digest appealed-from-you',
      ],
    ],
    [
      'it is assigned and urgent',
      byOfficer('assign', { subject: { urgent: true } }),
      assigned,
      ['officer:neema assigned-to-you'],
    ],
    ['the citizen accepts', byCitizen('accept'), {}, ['citizen accepted']],
    [
      'the citizen confirms the promised remedy',
      byCitizen('confirm-remedy'),
      {},
      ['citizen remedy-confirmed'],
    ],
    [
      'the citizen withdraws',
      byCitizen('withdraw'),
      assigned,
      ['citizen withdrawn', 'officer:neema digest withdrawn-by-citizen'],
    ],
    [
      'the citizen withdraws under pressure',
      byCitizen('withdraw', { facts: { pressure: true } }),
      { ...assigned, holder: aLineage(headed('kituo'), headed('halmashauri')) },
      [
        'citizen withdrawn',
        'officer:mkuu-halmashauri hour withdrawn-under-pressure',
        'officer:neema digest withdrawn-by-citizen',
      ],
    ],
    [
      'the citizen objects to a transfer',
      byCitizen('object'),
      { decider: aLineage(headed('mkoa')) },
      ['officer:mkuu-mkoa hour objection-to-decide'],
    ],
    ['the transfer is kept', byOfficer('keep-transfer'), {}, ['citizen objection-refused']],
    ['nobody decides on an objection', bySystem('keep-transfer'), {}, ['citizen objection-lapsed']],
    [
      'the transfer is undone',
      byOfficer('undo-transfer'), // nobody objects to what was decided
      {},
      ['citizen objection-upheld', 'officer:mkuu-kituo hour transferred-to-you'],
    ],
    [
      'it loses rights',
      byOfficer('reclassify', {
        facts: { kindBefore: 'complaint', categoryBefore: 'roads', fewerRights: true },
      }),
      {},
      ['citizen reclassified'],
    ],
    ['it wins rights', byOfficer('reclassify'), {}, []],
    ['a name is bound, and it stays', byOfficer('name-officer'), {}, []],
    [
      'a name is bound, and it moves out of reach',
      byOfficer('name-officer', { after: aState({ holder: 'halmashauri' }) }),
      { holder: aLineage(headed('halmashauri')) },
      ['citizen moved', 'officer:mkuu-halmashauri hour transferred-to-you'],
    ],
    [
      'the citizen takes the withdrawal back',
      byCitizen('undo-withdrawal'),
      {},
      ['officer:mkuu-kituo digest reopened-by-citizen'],
    ],
    [
      'an identity is asked for',
      byOfficer('request-identity'),
      { custodians: ['benard', 'mwanaidi'] },
      ['officer:benard identity-asked-for', 'officer:mwanaidi identity-asked-for'],
    ],
    [
      'no custodian decided in time',
      bySystem('remind-custodians'),
      { custodians: ['benard'] },
      ['officer:benard identity-decision-missed', 'officer:katibu identity-decision-missed'],
    ],
    [
      'an identity is revealed',
      byOfficer('grant-identity'),
      { asker: 'neema' },
      ['citizen identity-revealed', 'officer:neema hour identity-granted'],
    ],
    [
      'an identity stays hidden',
      byOfficer('refuse-identity'),
      { asker: 'neema' },
      ['officer:neema hour identity-refused'],
    ],
    [
      'a request for an identity lapses',
      bySystem('lapse-identity'),
      { asker: 'neema' },
      ['officer:neema hour identity-request-lapsed'],
    ],
    [
      'the citizen takes the acceptance back',
      byCitizen('undo-acceptance', { before: closed, after: answered }),
      {},
      ['officer:mkuu-kituo digest undone-by-citizen'],
    ],
    [
      'the citizen restores the kind of an open one',
      byCitizen('undo-reclassification'),
      {},
      ['officer:mkuu-kituo digest undone-by-citizen'],
    ],
    [
      'the citizen restores the kind of a closed one',
      byCitizen('undo-reclassification', { before: closed }),
      {},
      ['officer:mkuu-kituo digest reopened-by-citizen'],
    ],
    [
      'the citizen restores the kind of one that was answered',
      byCitizen('undo-reclassification', { before: closed, after: answered }),
      {},
      ['officer:mkuu-kituo digest undone-by-citizen'],
    ],
    ['its officer left', bySystem('unassign'), {}, ['officer:mkuu-kituo hour unassigned']],
    [
      'its institution was closed',
      bySystem('succeed'),
      {},
      ['citizen succeeded', 'officer:mkuu-kituo hour succeeded-to-you'],
    ],
    [
      'it becomes urgent',
      byOfficer('raise-urgency'),
      assigned,
      ['officer:neema made-urgent', 'officer:mkuu-kituo made-urgent'],
    ],
  ];

  it.each(cases)('when %s', (_, event, details, expected) => {
    expect(planned(event, details)).toEqual(expected);
  });

  it('says something of every act, save those that only concern whoever does them', () => {
    const said: ReadonlySet<string> = actsAlwaysTold;

    const untold = [
      'assign-to-self',
      'attach',
      'change-preferences',
      'confirm-phone',
      'disown-phone',
      'hide-again',
      'lose-touch',
      'merge',
      'note',
      'open-up',
      'part',
      'rate',
      'rearm',
      'recompute',
      'refuse-file',
      'remove-file',
      'start',
      'take-in',
      'undo-response',
    ];
    expect(actNames.filter((act) => !said.has(act)).toSorted()).toEqual(untold);
  });

  it.each([
    ['transfer', 'transferred-without-date', byOfficer('transfer', { after: suggestion })],
    ['escalate', 'handed-up-without-date', byOfficer('escalate', { after: suggestion })],
    ['keep-transfer', 'objection-refused-without-date', byOfficer('keep-transfer', { after: suggestion })],
    ['undo-transfer', 'objection-upheld-without-date', byOfficer('undo-transfer', { after: suggestion })],
    [
      'name-officer',
      'moved-without-date',
      byOfficer('name-officer', { after: { ...suggestion, holder: 'halmashauri' } }),
    ],
  ])('states no date on %s of what gets no answer', (_, template, event) => {
    const { notices } = planNotices(event, aContext());
    expect(notices.find(({ recipient }) => recipient === 'citizen')).toMatchObject({ template });
  });

  it('says in place of a text the same without what it leaves out', () => {
    const leavesOut = { unnamed: 'institution', undated: 'date' } as const;
    const standIns = Object.entries<SmsTemplateRule>(smsTemplates).flatMap(([name, rule]) =>
      (['unnamed', 'undated'] as const).flatMap((left) =>
        rule[left] === undefined ? [] : [{ name, left, instead: rule[left], rule }],
      ),
    );
    const templates = new Map<string, SmsTemplateRule>(Object.entries(smsTemplates));

    const wrong = standIns.filter(({ left, instead, rule }) => {
      const asked = templates.get(instead)?.parameters;
      const given = rule.parameters.filter((parameter) => parameter !== leavesOut[left]);
      return asked === undefined || asked.some((parameter) => !given.includes(parameter));
    });
    expect(wrong.map(({ name, left }) => `${name} ${left}`)).toEqual([]);
    expect(standIns.length).toBeGreaterThan(15);
  });

  it('plans no text that states a date for a kind without one, but where its ticket cannot come to it', () => {
    const onlyOfWhatIsAnswered = ['appeal', 'escalate', 'extend', 'lower-urgency'];
    const dated = noticeRules.filter(
      (rule) =>
        rule.to === 'citizen' && rule.date === 'respond-by' && !('undated' in smsTemplates[rule.tells]),
    );
    expect([...new Set(dated.map(({ on }) => on))].toSorted()).toEqual(onlyOfWhatIsAnswered);
  });

  it('has a rule for each step of a clock', () => {
    const reminders = [...clockSteps, ...repeatedSteps].filter((step) => step !== 'flagged');

    const decider = aLineage(headed('mkoa'));
    expect(reminders.filter((step) => planned(aReminder({ step }), { decider }).length === 0)).toEqual([]);
  });
});
