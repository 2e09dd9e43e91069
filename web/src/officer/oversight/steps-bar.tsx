import { ticketSteps } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { ticketStepTexts } from '../platform/ticket-step-texts.ts';
import { counted } from '../platform/numbers.ts';
import { atStepText } from './texts.ts';
import type { TodayReply } from './use-figures.ts';

type Steps = NonNullable<TodayReply['steps']>['overdue'];

/** At which step what is overdue lies: a part for each step, and the same in words to who reads by ear. Seen is the largest in words. */
export function StepsBar({ steps }: { readonly steps: Steps }) {
  const say = useSay();
  const parts = ticketSteps
    .map((step) => ({ step, count: steps[step] }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  if (parts.length === 0) return null;
  const said = parts.map(({ step, count }) =>
    say(
      atStepText(
        inEach((one) => counted(count, one)),
        ticketStepTexts[step],
      ),
    ),
  );
  return (
    <>
      <span class="waiting-bar" aria-hidden="true">
        {parts.map(({ step, count }) => (
          <i key={step} class={`step-${step}`} style={{ flexGrow: count }} />
        ))}
      </span>
      {said.map((part) => (
        <span key={part} class="unseen">
          {part}.{' '}
        </span>
      ))}
      <span class="why" aria-hidden="true">
        {said[0]}
      </span>
    </>
  );
}

/** What the parts of these bars are. */
export function KeysOfSteps() {
  const say = useSay();
  return (
    <p class="keys-of-bar" aria-hidden="true">
      {ticketSteps.map((step) => (
        <span key={step} class={`step-${step}`}>
          {say(ticketStepTexts[step])}
        </span>
      ))}
    </p>
  );
}
