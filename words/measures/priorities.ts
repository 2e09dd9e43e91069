import type { Priority, PriorityRule } from '../../domain/analytics/priorities/priorities.ts';
import { inEach, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';
import { countText, percentText, multipleText } from './number-texts.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** How the registry calls what a priority is about. */
export interface NamesOfPriority {
  readonly institution: Text;
  /** Where most lies. */
  readonly most?: Text;
  readonly category?: Text;
  readonly region?: Text;
  /** Whom the directions that are late were given to, in their order. */
  readonly late?: readonly Text[];
}

/** A priority in words: its number, what is so, and why that is said. */
export interface PriorityInWords {
  readonly figure: Text;
  readonly what: Text;
  readonly why: Text;
}

const figureText = ({ number }: Priority): Text => {
  if ('count' in number) return countText(number.count);
  return 'times' in number ? multipleText(number.times) : percentText(number.share.count / number.share.of);
};

const whats: Readonly<Record<PriorityRule, (names: NamesOfPriority) => Text>> = {
  'overdue-in-category': ({ category = t.priority.withoutName }) =>
    t.priority.whatOverdueInCategory({ category }),
  overdue: () => t.priority.whatOverdue,
  'late-directions': () => t.priority.whatLateDirections,
  'overdue-to-acknowledge': () => t.priority.whatOverdueToAcknowledge,
  rises: ({ category = t.priority.withoutName, region }) =>
    region === undefined
      ? t.priority.whatRisesAnywhere({ category })
      : t.priority.whatRises({ category, region }),
  'below-size': ({ institution }) => t.priority.whatBelowSize({ institution }),
  improved: ({ institution }) => t.priority.whatImproved({ institution }),
};

/** Joins parts that stand beside each other; the first is followed by others behind a semicolon. */
const joined = (parts: readonly Text[]): Text =>
  inEach((language) => parts.map((part) => part[language]).join('; '));

/** From how many on, and how many times as many as on Monday, a count has doubled. */
const doubled = { from: 5, times: 2, below: 3 } as const;

function sinceMondayText(by: number, count: number): Text {
  const before = count - by;
  const times = count / Math.max(before, 1);
  if (before >= doubled.from && times >= doubled.times && times < doubled.below)
    return t.priority.whyDoubledSinceMonday;
  const values = { by: countText(Math.abs(by)) };
  return by > 0 ? t.priority.whyMoreSinceMonday(values) : t.priority.whyFewerSinceMonday(values);
}

/** Where most of a count lies, and at which step. */
function mostText({ number, most, step }: Priority, institution: Text): Text | undefined {
  if (most === undefined) return undefined;
  const count = countText(most.count);
  if (!('count' in number)) return t.priority.whyMostSent({ count, institution });
  const lies = t.priority.whyMost({ count, of: countText(number.count), institution });
  if (step === undefined) return lies;
  const at = t.priority.whyStep[step.step]({ count: countText(step.count) });
  return inEach((language) => `${lies[language]}, ${at[language]}`);
}

/** So many directions are named. */
const mostNamed = 2;

function whyText(priority: Priority, { most: name, late: names = [] }: NamesOfPriority): Text {
  const { number, sinceMonday, against, seen, rule, late = [] } = priority;
  const parts: Text[] = late.slice(0, mostNamed).flatMap(({ days }, place) => {
    const institution = names[place];
    if (institution === undefined) return [];
    return days === 1
      ? t.priority.whyDayLate({ institution })
      : t.priority.whyDaysLate({ institution, days: countText(days) });
  });
  const most = name && mostText(priority, name);
  if (seen !== undefined)
    parts.push(t.priority.whyRises({ count: countText(seen.count), usual: countText(seen.usual) }));
  if (most !== undefined) parts.push(most);
  if (sinceMonday !== undefined && 'count' in number) parts.push(sinceMondayText(sinceMonday, number.count));
  if ('share' in number && against !== undefined) {
    const values = {
      count: countText(number.share.count),
      of: countText(number.share.of),
      against: percentText(against),
    };
    parts.push(rule === 'improved' ? t.priority.whyImproved(values) : t.priority.whyBelowSize(values));
  }
  return parts.length === 0 ? t.priority.whySpread : joined(parts);
}

/** Says a priority in both languages. */
export const priorityInWords = (priority: Priority, names: NamesOfPriority): PriorityInWords => ({
  figure: figureText(priority),
  what: whats[priority.rule](names),
  why: whyText(priority, names),
});
