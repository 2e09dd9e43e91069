import { sentenceOfContact, type ContactsFound } from '../../domain/audit/verify-contacts.ts';
import { howMany } from './how-many.ts';
import type { Report } from './report.ts';

/** What a verification found of how citizens are reached, in plain words. */
export function contactsReport({ findings, sound, before, unanchored, unseen }: ContactsFound): Report {
  const line = (count: number, says: string): readonly string[] => (count === 0 ? [] : [says]);
  const tickets = (count: number): string => howMany(count, 'ticket');
  return {
    lines: [
      ...line(findings.length, `Found: ${howMany(findings.length, 'contact')} not as they were left.`),
      ...findings.map(sentenceOfContact),
      ...line(
        sound,
        `Contacts: those of ${tickets(sound)} are as their citizens left them, or none was left.`,
      ),
      ...line(
        unseen,
        `Not checked: how the citizens of ${tickets(unseen)} are reached. The vault was not looked at: export with --contacts.`,
      ),
      ...line(
        before,
        `Not covered: how the citizens of ${tickets(before)} are reached, of before contacts were committed to.`,
      ),
      ...line(unanchored, `Not yet anchored: the contacts of ${tickets(unanchored)}.`),
    ],
    ending: findings.length > 0 ? 'tampered' : unseen + before + unanchored > 0 ? 'incomplete' : 'sound',
  };
}
