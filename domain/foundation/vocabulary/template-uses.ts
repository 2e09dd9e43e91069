import { textRulesOf } from './officer-texts.ts';
import type { TextRules } from './plain-text.ts';
import type { Act } from './acts.ts';
import type { WrittenPart } from './written-parts.ts';

/** The text that a template fills: of which act, and which part of it. */
interface UseOfTemplate {
  readonly act: Act;
  readonly part: WrittenPart;
}

/**
 * What offices keep templates for: what they write to citizens again and again, in the words of each act. Notes and
 * directions are among officers, and said in one's own words.
 */
export const usesOfTemplates = {
  respond: { act: 'respond', part: 'reason' },
  remedy: { act: 'respond', part: 'remedy' },
  'request-information': { act: 'request-information', part: 'message' },
  'write-to-citizen': { act: 'reply', part: 'message' },
  extend: { act: 'extend', part: 'message' },
  transfer: { act: 'transfer', part: 'reason' },
  escalate: { act: 'escalate', part: 'reason' },
  refer: { act: 'refer', part: 'reason' },
  'set-aside': { act: 'set-aside', part: 'reason' },
} as const satisfies Record<string, UseOfTemplate>;

export type TemplateUse = keyof typeof usesOfTemplates;
export const templateUses = Object.keys(usesOfTemplates) as [TemplateUse, ...TemplateUse[]];

/** What a text of an act is kept under; undefined where offices keep no templates for it. */
export const templateUseOf = (act: string, part: string): TemplateUse | undefined =>
  templateUses.find((use) => usesOfTemplates[use].act === act && usesOfTemplates[use].part === part);

/** How long a template is: as any text that it may fill. All of them are for citizens, and have the same rules. */
export const templateTextRules: Required<TextRules> = textRulesOf('reply', 'message');

/** How long its title is. */
export const templateTitleRules = { atLeast: 1, atMost: 60, lines: false } as const satisfies TextRules;
