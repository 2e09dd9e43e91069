import type { ChainsFound } from '../../domain/audit/verify-chains.ts';
import { sentenceOfContact, type ContactsFound } from '../../domain/audit/verify-contacts.ts';
import { sentenceOfFile, type FilesFound } from '../../domain/audit/verify-files.ts';
import { sentenceOfRegistry, type RegistryFound } from '../../domain/audit/verify-registry.ts';
import { sentenceOfText, type TextsFound } from '../../domain/audit/verify-texts.ts';
import { sentenceOfState, type StatesVerified } from '../../domain/audit/verify-ticket-states.ts';
import type { Verified } from '../../domain/audit/walk.ts';
import { worstOf } from './ending.ts';
import { howMany } from './how-many.ts';
import type { Report } from './report.ts';

/** What a walk found in words, in which `#` is a number and `##` a number of things: `1 text`, `2 texts`. */
interface Words<Finding, Count extends string> {
  readonly thing: string;
  readonly found: (findings: number) => string;
  readonly sentence: (finding: Finding) => string;
  /** A line for each count that is not 0, in this order. */
  readonly counts: Readonly<Record<Count, string>>;
  /** Counts of what nothing vouches for. */
  readonly open: readonly NoInfer<Count>[];
}

function reportOf<Finding extends object, Count extends string>(
  { thing, found: heading, sentence, counts, open }: Words<Finding, Count>,
  found: Verified<Finding, NoInfer<Count>>,
): Report {
  const { findings } = found;
  const says = (text: string, count: number): string =>
    text.replace('##', howMany(count, thing)).replace('#', String(count));
  const counted = (Object.keys(counts) as Count[]).filter((count) => found[count] > 0);
  return {
    lines: [
      ...(findings.length === 0 ? [] : [`Found: ${heading(findings.length)}.`, ...findings.map(sentence)]),
      ...counted.map((count) => says(counts[count], found[count])),
    ],
    ending: worstOf([
      ...(findings.length > 0 ? (['tampered'] as const) : []),
      ...(counted.some((count) => open.includes(count)) ? (['incomplete'] as const) : []),
    ]),
  };
}

/** What was found of attachments. */
export const filesReport = (found: FilesFound): Report =>
  reportOf(
    {
      thing: 'attachment',
      found: (findings) => `${howMany(findings, 'attachment')} not as it was`,
      sentence: sentenceOfFile,
      counts: {
        sound: 'Attachments: # are to the byte those that the history says.',
        unseen:
          'Not checked: ##. The files were not looked at: say --files. The store says of them what the history says.',
        removed: 'Attachments: # were taken away by who sent them, and are gone.',
        unanchored: 'Not yet anchored: ##.',
      },
      open: ['unseen', 'unanchored'],
    },
    found,
  );

export const textsReport = (found: TextsFound): Report =>
  reportOf(
    {
      thing: 'text',
      found: (findings) => `${howMany(findings, 'text')} not as it was`,
      sentence: sentenceOfText,
      counts: {
        sound: 'Texts: # are to the letter those that the history committed to.',
        unanchored: 'Not yet anchored: ##.',
      },
      open: ['unanchored'],
    },
    found,
  );

/** What was found of how citizens are reached. */
export const contactsReport = (found: ContactsFound): Report =>
  reportOf(
    {
      thing: 'ticket',
      found: (findings) => `${howMany(findings, 'contact')} not as they were left`,
      sentence: sentenceOfContact,
      counts: {
        sound: 'Contacts: those of ## are as their citizens left them, or none was left.',
        unseen:
          'Not checked: how the citizens of ## are reached. The vault was not looked at: export with --contacts.',
        before: 'Not covered: how the citizens of ## are reached, of before contacts were committed to.',
        unanchored: 'Not yet anchored: the contacts of ##.',
      },
      open: ['unseen', 'before', 'unanchored'],
    },
    found,
  );

/** What was found of ticket states and of what lies beside them. */
export const statesReport = (found: StatesVerified): Report =>
  reportOf(
    {
      thing: 'head',
      found: (findings) => `${howMany(findings, 'field')} of heads not as the events say`,
      sentence: sentenceOfState,
      counts: {
        sound: 'Heads: # say what the newest event of their ticket says.',
        partly:
          'Not checked in every field: ##. Their newest event is from before events said all that a head does.',
        unanchored: 'Not yet anchored: ##.',
      },
      open: ['partly', 'unanchored'],
    },
    found,
  );

const uncovered = {
  'not-exported':
    'Not covered: the registry. This export holds nothing of it: who made whom a head, and when, was not looked at.',
  'no-chain':
    'Not covered: the registry. Its changes are in no chain yet: the next npm run registry:import begins one over everything there is.',
} as const;

/** What was found of the registry and of its chain. */
export function registryReport(
  { findings, sound, earlier, following, whole, ...found }: RegistryFound,
  { anchored, unanchored }: Pick<ChainsFound, 'anchored' | 'unanchored'>,
): Report {
  if (found.uncovered !== undefined) return { lines: [uncovered[found.uncovered]], ending: 'incomplete' };
  const { lines, ending } = reportOf(
    {
      thing: 'change',
      found: (findings) => `${howMany(findings, 'thing')} of the registry not as it was`,
      sentence: sentenceOfRegistry,
      counts: {
        anchored: `Registry: ## covered by checkpoints, ${howMany(sound, 'item')} as the last of them left it.`,
        earlier: `Not covered: ${howMany(earlier, 'entry', 'entries')} of its histories, of before its chain began.`,
        unanchored: 'Not yet anchored: ## of the registry.',
        following: `Registry: ${howMany(following, 'institution')} still to follow one that was moved.`,
      },
      open: ['unanchored', 'following'],
    },
    { findings, anchored: anchored.registry, earlier, unanchored: unanchored.registry, following },
  );
  const begun = whole.map(
    (version) => `Registry: change ${version} put on record everything that there was by then.`,
  );
  return { lines: [...lines, ...begun], ending };
}
