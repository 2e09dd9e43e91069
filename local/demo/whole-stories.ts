import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { SentMessage } from '../outbox/tail.ts';
import type { Told } from './perform-story.ts';
import { plots, type PlotName } from './plots.ts';
import { clock, type Telling } from './telling.ts';

/** The stories that are told again, each from its beginning to its end. */
const retold: readonly PlotName[] = ['appealedTwice', 'objected', 'ignored'];

/** How a phone is written in an SMS to it: 0712… as +255712…. */
const international = (phone: string): string => `+255${phone.slice(1)}`;

/** Some stories without the others between them, with the SMS as the citizen's phone got them. */
export function wholeStories(
  told: readonly Told[],
  telling: Telling,
  messages: readonly SentMessage[],
  language: Language,
): string {
  const chosen = retold.flatMap((plot) => told.find((story) => story.plot === plot) ?? []);
  const stories = chosen.map(({ plot, receipt: { number }, citizen }) => {
    const steps = telling.linesOf(number).map(({ after, text }) => ({ after, text }));
    const sms = messages
      .filter(({ channel, to }) => channel === 'sms' && to === international(citizen.phone))
      .map(({ at, text }) => ({ after: Date.parse(at) - telling.began, text: `    SMS: ${text}` }));
    const lines = [...steps, ...sms].sort((one, other) => one.after - other.after);
    return [
      `${plots[plot].about[language]} (${number})`,
      ...lines.map(({ after, text }) => `  ${clock(after)}  ${text}`),
    ].join('\n');
  });
  return stories.join('\n\n');
}
