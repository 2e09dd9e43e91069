import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureTexts } from '../../api/texts.ts';
import { Callout } from '../../design/callout.tsx';
import { Frame } from '../../design/frame.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { isDiscreet } from '../../phone/is-discreet.ts';
import { isReceived, type UnsentTicket } from '../../phone/outbox-ticket.ts';
import { goToStep, replaceStep, useStep } from '../../platform/step.ts';
import { WithoutScript } from '../../without-script/without-script.tsx';
import { takeHandedOffWords } from '../../platform/words-handoff.ts';
import { isSensitive } from '../../ticket-form/ticket-answers.ts';
import {
  beginWithWords,
  draftInHand,
  dropDraftInHand,
  useDraftInHand,
  wouldBeLost,
} from './draft-in-hand.ts';
import { progressAt, Questions, type LaterPages } from './questions.tsx';
import { sendSteps } from '../../ticket-form/send-step.ts';
import { errorsInHand, setErrorsInHand, type ErrorAtStep } from './errors-in-hand.ts';
import { areWordsAsked } from './first-page.ts';
import { takeWhatWasShared } from './take-what-was-shared.ts';
import { sendTexts, stepTitle } from './texts.ts';
import './send.css';

const loadLater = () => import('./lazy-steps.ts');

/** Loaded while the questions are answered: where the line breaks at the end, nothing more must be fetched. */
const loadSent = () =>
  Promise.all([
    import('../../phone/outbox.ts'),
    import('../receipt/sent-ticket.tsx'),
    import('./take-back-into-hand.ts'),
  ]);

/** Who installed the site as an app sends from the app. */
const channel = (): 'web' | 'app' => (matchMedia('(display-mode: standalone)').matches ? 'app' : 'web');

/** What was sent last in this tab: it outlives the page, as the draft does. */
let sentLast: string | undefined;

/** Sending a ticket: the questions, then its receipt. */
export default function SendPage() {
  const say = useSay();
  const wanted = useStep();
  const [sent, setSent] = useState(sentLast);
  const [isSought, setSought] = useState(true);
  const [isShared, setShared] = useState(false);
  const { refused, showRefused, isSending, send, takeBack } = useSending((key) => {
    sentLast = key;
    setSent(key);
    replaceStep('sent');
  });
  const parts = useLoaded(loadSent);
  useEffect(askBeforeLosing, []);
  useEffect(() => {
    if (wanted === 'sent' && sent === undefined) {
      void findUnkept().then((key) => {
        setSent(key);
        setSought(false);
      });
    }
    if (wanted === 'shared') {
      void takeWhatWasShared().then((taken) => {
        setShared(taken);
        replaceStep(sendSteps[0]);
      });
    }
  }, [wanted, sent]);
  useLayoutEffect(() => {
    const words = takeHandedOffWords();
    if (words === undefined) return;
    beginWithWords(words);
    replaceStep('words');
    goToStep('understood');
  }, []);
  const correct = useCallback(
    (ticket: UnsentTicket) => {
      void takeBack(ticket).then(() => replaceStep('check'));
    },
    [takeBack],
  );
  const [, Sent] = parts.module ?? [];
  const later = useLoaded(loadLater);
  useEffect(() => later.module?.prepare(draftInHand().draft.answers.description), [later.module]);
  const title = useTitle(wanted, later.module);
  return (
    <Frame title={title} description={sendTexts.description} wrong={refused.length > 0}>
      <WithoutScript />
      {isShared && <Callout live>{say(sendTexts.shared)}</Callout>}
      {wanted === 'sent' && (sent !== undefined || isSought) ? (
        Sent === undefined || sent === undefined ? (
          <Skeleton lines={6} />
        ) : (
          <Sent.SentTicket
            of={sent}
            onRefused={correct}
            onAnother={() => {
              setSent(undefined);
              goToStep(sendSteps[0]);
            }}
          />
        )
      ) : (
        <Questions
          wanted={wanted}
          refused={refused}
          onRight={(step) => showRefused(refused.filter((mistake) => mistake.step !== step))}
          isSending={isSending}
          onSend={() => void send()}
          later={later}
        />
      )}
    </Frame>
  );
}

/** What the page asks and how far it is; of a sensitive matter, how far it is alone. */
function useTitle(wanted: string, later: LaterPages | undefined): Text {
  const { draft } = useDraftInHand();
  const step = areWordsAsked(wanted, draft) ? 'words' : later?.stepToShow(wanted, draft);
  if (wanted === 'sent' || step === undefined) return sendTexts.title;
  const progress = progressAt(step);
  if (isSensitive(draft.answers)) return progress;
  return stepTitle({ asks: later?.titleOf[step] ?? sendTexts.words, progress });
}

/** The browser asks before words are lost with the page. */
function askBeforeLosing(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (wouldBeLost()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

/** After a reload: what of the outbox is shown where something was sent just before. */
async function findUnkept(): Promise<string | undefined> {
  const [{ outboxTickets }] = await loadSent();
  return (await outboxTickets()).at(-1)?.key;
}

/** Sends what is in hand; what is refused comes back into the hand, with its errors. */
function useSending(onSent: (key: string) => void) {
  const language = useLanguage();
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState(errorsInHand);
  const showRefused = useCallback((mistakes: readonly ErrorAtStep[]): void => {
    setErrorsInHand(mistakes);
    setRefused(mistakes);
  }, []);
  const takeBack = useCallback(
    async (ticket: UnsentTicket): Promise<void> => {
      const [, , { takeBackIntoHand }] = await loadSent();
      await takeBackIntoHand(ticket, language);
      setRefused(errorsInHand());
    },
    [language],
  );
  const send = async (): Promise<void> => {
    const { key, answers, files, tried } = draftInHand().draft;
    setSending(true);
    showRefused([]);
    try {
      const [{ ticketRequest }, [{ sendTicket }]] = await Promise.all([loadLater(), loadSent()]);
      const body = ticketRequest(answers, language, channel());
      if (body === undefined) {
        setSending(false);
        return;
      }
      const ticket = await sendTicket({
        ...{ key, body, language, answers, files, tried },
        discreet: isDiscreet(answers),
        sensitive: answers.category?.sensitive === true,
      });
      if (ticket !== undefined && !isReceived(ticket) && ticket.state.is === 'refused')
        await takeBack(ticket);
      else {
        await dropDraftInHand();
        onSent(key);
      }
    } catch {
      showRefused([{ text: failureTexts.unreachable[language] }]);
    }
    setSending(false);
  };
  return { isSending, refused, showRefused, send, takeBack };
}
