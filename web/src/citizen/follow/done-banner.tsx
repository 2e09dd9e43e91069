import { ratings } from '../../../../domain/foundation/vocabulary/findings.ts';
import { localDateOf } from '../../platform/dates.ts';
import { StepLink } from '../../design/step-link.tsx';
import { useSay } from '../../platform/language.ts';
import { lastDone, type Done } from './act-drafts.ts';
import { actForms } from './act-forms.ts';
import type { ActName, Followed } from './followed.ts';
import { nextStep } from './next-step.ts';

/** What somebody who just rated may want to do, from the middle of the scale on and below it. */
const afterRating: Readonly<Record<'good' | 'poor', readonly ActName[]>> = {
  good: ['accept'],
  poor: ['appeal'],
};

const middle = ratings[Math.floor(ratings.length / 2)] ?? 0;

const offeredAfter = ({ act, answers }: Done): readonly ActName[] =>
  act === 'rate' ? afterRating[Number(answers['rating']) < middle ? 'poor' : 'good'] : [];

/** What was done last, what comes of it, and what may follow at once. `at`: when the API last said so, in ms UTC. */
export function DoneBanner({ ticket, at }: { readonly ticket: Followed; readonly at: number }) {
  const say = useSay();
  const last = lastDone.value;
  if (last === undefined) return null;
  const answer = ticket.responses.at(-1);
  const leadsTo = answer && nextStep(answer, localDateOf(at));
  const follows = ticket.acts.filter(({ act }) => offeredAfter(last).includes(act));
  return (
    <div class="callout success" role="status">
      <h2 class="word arrival" tabIndex={-1}>
        {say(actForms[last.act].isDone)}
      </h2>
      {last.result.next.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {follows.map(({ act, text }) => (
        <StepLink
          key={act}
          step={act}
          class={act === 'appeal' || act === leadsTo ? 'button' : 'button second'}
        >
          {text}
        </StepLink>
      ))}
    </div>
  );
}
