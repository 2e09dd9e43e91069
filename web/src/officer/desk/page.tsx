import { useEffect, useRef } from 'preact/hooks';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { warnBeforeLosing } from '../platform/closing-warning.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { Shortcut } from '../frame/shortcuts.ts';
import type { WorkPageProps } from '../pages.tsx';
import { DeskForm } from './desk-form.tsx';
import { deskInHand, openDesk, wouldBeLostAtDesk, type DeskDraft, type DeskSent } from './desk-in-hand.ts';
import { EntriesOfToday } from './entries-of-today.tsx';
import { NumberAtDesk } from './number-told.tsx';
import { nextCitizenButton, SentAtDesk } from './sent-at-desk.tsx';
import { deskTexts } from './texts.ts';
import './desk.css';

/** Writing down what somebody says who came, or what a letter says; then the slip. */
export default function DeskPage({ me }: WorkPageProps) {
  const inHand = deskInHand.value;
  const form = useFormErrors();
  useEffect(openDesk, []);
  useEffect(() => warnBeforeLosing(wouldBeLostAtDesk), []);
  useFocusAfterChange(inHand.is);
  return (
    <WorkFrame
      title={deskTexts.title}
      description={deskTexts.description}
      me={me}
      wrong={form.errors.length > 0}
      shortcuts={inHand.is === 'sent' ? shortcutsOf(inHand) : []}
    >
      {inHand.is === 'writing' ? (
        <DeskForm key={inHand.key} draft={inHand} {...form}>
          <EntriesOfToday />
          <NumberAtDesk />
        </DeskForm>
      ) : (
        <SentAtDesk sent={inHand} me={me} />
      )}
    </WorkFrame>
  );
}

const nextCitizen: Shortcut = {
  keys: ['n'],
  says: deskTexts.nextCitizen,
  does: () => document.getElementById(nextCitizenButton)?.click(),
};

const shortcutsOf = ({ slip }: DeskSent): readonly Shortcut[] => [
  ...(slip === undefined ? [] : [{ keys: ['p'], says: deskTexts.print, does: () => print() }]),
  nextCitizen,
];

/** Whoever sent a ticket hears what came of it; whoever calls the next citizen begins at the first question. */
function useFocusAfterChange(is: (DeskDraft | DeskSent)['is']): void {
  const before = useRef(is);
  useEffect(() => {
    if (before.current === is) return;
    before.current = is;
    scrollTo(0, 0);
    const first = is === 'sent' ? 'main h1' : '#description';
    document.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }, [is]);
}
