import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actNames } from '../../domain/foundation/vocabulary/acts.ts';
import { statusNames } from '../../domain/foundation/vocabulary/statuses.ts';

const rules = readFileSync('docs/rules.md', 'utf8');
const policy: unknown = parse(readFileSync('registry/policy.yaml', 'utf8'));

/** What stands under a heading, in one line. */
function under(heading: string): string {
  const [, after = ''] = rules.split(`\n### ${heading}\n`);
  const [section = ''] = after.split(/\n##/);
  return section.replaceAll(/\s+/g, ' ');
}

/** The number that the policy states: "limits.desk.ticketsPerDay", in the words of the rules. */
function stated(path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], policy);
  return String(value).replaceAll('-', ' ');
}

describe('the rules state the numbers of the policy', () => {
  it.each([
    ['A lost secret', 'limits.replaceSecretEvery', 'once in {}'],
    ['Tickets of a day', 'ticketsPerDay.perAddress', 'Of one address {}'],
    ['Tickets of a day', 'limits.desk.ticketsPerDay', "a desk's officer {}"],
    ['Escalation', 'spreadSeconds', 'within {} seconds'],
    ['Reclassifying', 'limits.reclassification.within', 'within {} after'],
    ['Reclassifying', 'limits.reclassification.undoWithin', 'undo it within {}'],
    ['Withdrawing', 'limits.undoWithdrawalWithin', 'undone within {}'],
    ['What comes late', 'limits.undoAcceptanceWithin', 'undone within {}'],
    ['The table of deadlines', 'rows.0.acknowledge', '| complaint | {} |'],
    ['The table of deadlines', 'rows.0.respond', '| {} | 30 days |'],
    ['The table of deadlines', 'rows.0.appealWindow', '15 working days | {} |'],
    ['The table of deadlines', 'rows.1.acknowledge', '| urgent complaint | {} |'],
    ['The table of deadlines', 'rows.1.respond', '| {}, by the clock |'],
    ['The table of deadlines', 'rows.2.acknowledge', '| question | {} |'],
    ['The table of deadlines', 'rows.2.respond', '| {} | 14 days |'],
    ['The table of deadlines', 'rows.2.appealWindow', '5 working days | {} |'],
    ['The table of deadlines', 'rows.3.acknowledge', '| suggestion, opinion, compliment | {} |'],
    ['The table of deadlines', 'upperLevel.ordinary.acknowledge', "the kind's own and {};"],
    ['The table of deadlines', 'upperLevel.ordinary.respond', '| {}; 48 hours |'],
    ['The table of deadlines', 'upperLevel.urgent.acknowledge', '2 working days; {} |'],
    ['The table of deadlines', 'upperLevel.urgent.respond', '; {} |'],
    ['Pauses', 'pause.atLeastLeft', 'at least {} when the clock goes on'],
    ['Pauses', 'pause.resumeAfter', 'or after {}'],
    ['Who cannot be told', 'untoldWindow', 'the appeal window is {}'],
    ['Extensions', 'limits.extensions.atMost.0.atMost', 'at most {} to a complaint'],
    ['Directions', 'limits.remindOfDirection', '{} before it'],
    ['Kinds without a response', 'noResponse.remindEvery', 'every {}'],
    ['Kinds without a response', 'noResponse.closeAfter', 'close {} after'],
    ['A calendar changed late', 'limits.movedAtLeastAhead', 'nearer than {}'],
    ['Transferring', 'limits.transfers.within', 'within {} after'],
    ['Objecting', 'limits.transfers.objectWithin', 'within {}'],
    ['Objecting', 'limits.transfers.decideWithin', 'decides in {}'],
    ['After a response', 'limits.poorRating', 'A rating of {} or less'],
    ['After a response', 'windowWarning', 'A warning goes out {} before'],
    ['Revealing an identity', 'limits.identities.decideWithin', 'decides in {}'],
    ['Revealing an identity', 'limits.identities.decideAtRiskWithin', '{} where life is at risk'],
    ['Revealing an identity', 'limits.identities.viewFor', 'ends after {}'],
    ['Files of offices', 'limits.officeFiles.perTicket', 'A ticket takes {} of all offices'],
    ['Files of offices', 'limits.officeFiles.perAct', 'each act {}'],
    ['Who is told', 'limits.gatherEmails', 'one e-mail in {} at most'],
    ['SMS of a day', 'limits.sms.perTicketPerDay', 'At most {} about one ticket'],
    ['SMS of a day', 'limits.sms.perPhonePerDay', '{} to one phone'],
    ['SMS of a day', 'limits.sms.perTypedPhonePerDay', 'to a phone {} from all tickets'],
  ])('under %s: %s', (heading, path, words) => {
    expect(under(heading)).toContain(words.replace('{}', stated(path)));
  });
});

describe('the table of acts in the rules', () => {
  const rows = under('Acts');

  it('names every act of the code', () => {
    const missing = actNames.filter((act) => !new RegExp(`(?:\\| |; |and )${act}\\b(?!-)`).test(rows));
    expect(missing).toEqual([]);
  });

  it('stands after a table of every status', () => {
    const missing = statusNames.filter((status) => !under('Statuses').includes(`| ${status} `));
    expect(missing).toEqual([]);
  });
});
