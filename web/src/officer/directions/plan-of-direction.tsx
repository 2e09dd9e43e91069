import { ticketSteps } from '../../../../domain/foundation/vocabulary/ticket-steps.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { dateInShort, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { ticketStepTexts } from '../platform/ticket-step-texts.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

interface PlanProps {
  readonly plan: ReplyOf<'plan-institution-direction'>;
}

/** How many tickets a direction would include, and at which steps they lie: as a bar, and in words. */
export function IncludedTickets({ plan: { included, steps, isAll } }: PlanProps) {
  const say = useSay();
  const lying = ticketSteps.filter((step) => steps[step] > 0);
  return (
    <>
      <h2>{say(texts.included)}</h2>
      <p>
        <strong>{say(texts.foundCount({ count: included }))}</strong> {!isAll && say(texts.moreThan)}
      </p>
      {included > 0 && (
        <span class="bar-of-steps" aria-hidden="true">
          {lying.map((step) => (
            <span key={step} class={step} style={{ flexGrow: steps[step] }} />
          ))}
        </span>
      )}
      <ul class="names-of-steps">
        {lying.map((step) => (
          <li key={step}>
            <span class={`mark-of-step ${step}`} aria-hidden="true" /> {say(ticketStepTexts[step])}{' '}
            <strong>{steps[step]}</strong>
          </li>
        ))}
      </ul>
      <p class="small quiet">{say(texts.includedHint)}</p>
    </>
  );
}

/** What a direction would set going: who is told at once, and what its clock does when. */
export function WhatFollows({ plan: { head, coming, above } }: PlanProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <h2>{say(texts.follows)}</h2>
      <ol class="steps-of-direction">
        <li>
          <strong>{say(texts.atOnce)}</strong>
          <span>
            {say(texts.toldHead)} {head !== undefined && say(texts.headIs({ head }))}
          </span>
        </li>
        {coming.map(({ step, at }) => (
          <li key={step}>
            <strong>{dateInShort(localDateOf(Date.parse(at)), language)}</strong>
            <span>
              {say(
                step === 'miss' && above !== undefined
                  ? texts.toldAbove({ office: above.shortName })
                  : texts.coming[step],
              )}
            </span>
          </li>
        ))}
      </ol>
      <p class="small quiet">{say(texts.movesNothing)}</p>
    </>
  );
}
