import { type Instant, secondsOf } from '../domain/foundation/time/instant.ts';
import type { SmsDays, SmsDaysKnown } from '../domain/messaging/notices/sms-budget.ts';

/** Seconds for which what is known of the days is not read anew: a budget that an operator sets counts within a minute. */
const rememberedSeconds = 20;

/** Remembers what is known of the days for a while. Counting goes by what is stored, so that the day's end holds to the letter. */
export function rememberingSmsDays(days: SmsDays, now: () => Instant): SmsDays {
  let last: { readonly known: SmsDaysKnown; readonly at: Instant } | undefined;
  return {
    take: (date, below, at) => days.take(date, below, at),
    giveBack: (date) => days.giveBack(date),
    set: (budget) => days.set(budget),
    async known() {
      const at = now();
      if (last !== undefined && secondsOf(at) - secondsOf(last.at) < rememberedSeconds) return last.known;
      last = { known: await days.known(), at };
      return last.known;
    },
  };
}
