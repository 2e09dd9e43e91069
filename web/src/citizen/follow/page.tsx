import { useEffect, useRef, useState } from 'preact/hooks';
import { failureTexts } from '../../api/texts.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Frame } from '../../design/frame.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { useStep } from '../../platform/step.ts';
import { takeHandedOffTicket } from '../../platform/ticket-handoff.ts';
import { useHeld } from '../../platform/held.ts';
import { KeyForm } from './key-form.tsx';
import { opened, openTheirTicket } from './opened-ticket.ts';
import { followTexts as texts } from './texts.ts';
import './follow.css';

/** What an opened ticket needs comes while number and secret are typed. */
const loadOpenedPage = () => import('./opened-page.tsx');

/** Following a ticket up: the form, the ticket, and what can be done with it. */
export default function FollowPage() {
  useState(openHandedTicket);
  const step = useStep();
  const ticketKey = useHeld(opened);
  const { module, failed, again } = useLoaded(loadOpenedPage);
  useFocusOnSteps(step);
  if (ticketKey === undefined || step === '') return <KeyForm />;
  if (module !== undefined) return <module.OpenedPage step={step} ticketKey={ticketKey} />;
  return <Awaited failed={failed} again={again} />;
}

/** Who comes from the receipt need not type what was just shown. */
function openHandedTicket(): void {
  const handed = takeHandedOffTicket();
  if (handed !== undefined) openTheirTicket(handed);
}

/** The rest of the page is still on its way, or did not come. */
function Awaited({ failed, again }: { readonly failed: boolean; readonly again: () => void }) {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {failed ? (
        <>
          <Callout look="warning" live>
            <p>{say(failureTexts.unreachable)}</p>
          </Callout>
          <Button onClick={again}>{say(texts.retry)}</Button>
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </Frame>
  );
}

/** Who reads by ear hears each step from its heading on: or from what was just done. */
function useFocusOnSteps(step: string): void {
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const first = before.current === undefined;
    before.current = step;
    if (first) return;
    const heading =
      document.querySelector<HTMLElement>('.arrival') ?? document.querySelector<HTMLElement>('h1');
    heading?.focus({ preventScroll: true });
  }, [step]);
}
