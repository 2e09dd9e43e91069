import type { Institution } from '../registry/institution.ts';
import { namesAPerson } from './named-in-text.ts';
import type { NameRules } from './name-rules.ts';
import { readForHeads } from './read-for-heads.ts';
import { officeWordsOf, titledInText } from './titles-in-text.ts';

/**
 * Whether texts are likely about the head of the office: they have a title of that head, or name a person who is not said
 * to be somebody else. They are compared with no head, so that the question tells nobody who heads what.
 * Source: docs/rules.md, A head in the words; docs/adr/0188.
 */
export function asksForOfficeHead(
  texts: readonly string[],
  offices: readonly Institution[],
  rules: NameRules,
): boolean {
  const read = readForHeads(texts, rules);
  const ofOffice = officeWordsOf(offices);
  return (
    titledInText(read, offices, rules).length > 0 || namesAPerson(read, (word) => ofOffice.has(word), rules)
  );
}
