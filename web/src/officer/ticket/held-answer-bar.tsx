import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { outcomeOf, failureSentence } from '../../api/problem.ts';
import { answerHeldSeconds } from '../../../../domain/foundation/vocabulary/answer-held-seconds.ts';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { atFoot } from '../frame/at-foot.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { workAddress, workPageAt } from '../platform/addresses.ts';
import { officerApi } from '../session/officer-api.ts';
import { doneLast, draftNameOf, draftsOfActs } from './drafts-of-acts.ts';
import { putFiles } from './files-of-drafts.ts';
import { changeHeldAnswer, heldAnswer, holdAnswerOf, letAnswerGo, type HeldAnswer } from './held-answers.ts';
import { onlyAt } from './moved-on.ts';
import { officerActForms } from './officer-act-forms.ts';
import { canBeUndoneText, goesOutInText, ticketPageTexts as texts } from './texts.ts';
import { actToBegin, pollStatus, readAnew, ticketInHand } from './ticket-state.ts';
import './held-answer-bar.css';

/** Holds an answer that was just given, and tells of it at the foot of every page until it goes out. */
export function tellOfAnswer(given: Parameters<typeof holdAnswerOf>[0]): void {
  holdAnswerOf(given);
  atFoot.value = {
    Part: HeldAnswerBar,
    shortcuts: [
      { keys: [undoKey], says: texts.undoAnswer, does: () => document.getElementById(undoId)?.click() },
    ],
  };
}

const undoKey = officerActForms['undo-response'].shortcut?.key ?? '';
const undoId = 'undo-answer';

/** It goes out, or was undone: an earlier one is told of again as long as it can be undone. */
function laysDown(held: HeldAnswer): void {
  letAnswerGo(held);
  if (heldAnswer() === undefined) atFoot.value = undefined;
}

const isInHand = ({ number }: HeldAnswer): boolean => ticketInHand.now().data?.ticket.number === number;

/** Undoes it: what was typed lies in its form again, which is begun. Returns whether it was undone. */
async function undo(held: HeldAnswer, language: Language): Promise<boolean> {
  const { number, act, version, key, answers, files } = held;
  changeHeldAnswer(held, { undoing: true });
  const header = { 'Idempotency-Key': key, 'If-Match': onlyAt(version) };
  const { failure } = await outcomeOf((signal) =>
    officerApi.POST('/v1/officer/tickets/{number}/undone-response', {
      params: { path: { number }, header },
      body: {},
      signal,
    }),
  );
  if (failure !== undefined) {
    changeHeldAnswer(held, { failure });
    return false;
  }
  draftsOfActs.save(draftNameOf(number, act), { answers });
  putFiles(draftNameOf(number, act), files);
  laysDown(held);
  doneLast.value = { number, act: 'undo-response' };
  if (isInHand(held)) await readAnew(language);
  actToBegin.value = { of: number, act };
  return true;
}

/** Whole seconds until a moment of `performance.now()`, counted down. */
function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** The answer that can be undone. What is counted down is not said aloud: that it can be undone is, once. */
function HeldAnswerBar() {
  const held = heldAnswer();
  return held === undefined ? null : <BarOf key={held.key} held={held} />;
}

function BarOf({ held }: { readonly held: HeldAnswer }) {
  const say = useSay();
  const language = useLanguage();
  const { path, route } = useLocation();
  const { number, failure, undoing, until } = held;
  const left = useSecondsLeft(until);
  const isRefused = failure?.because === 'refused';
  const isOver = left === 0 && undoing === undefined;
  useEffect(() => {
    if (!isOver) return;
    laysDown(held);
    if (isInHand(held)) void pollStatus(number, language);
  }, [isOver]);
  const here = workPageAt(path);
  const isItsPage = here?.name === 'ticket' && here.number === number;
  const asks = async (): Promise<void> => {
    if (undoing && failure === undefined) return;
    const isUndone = await undo(held, language);
    if (isUndone && !isItsPage) route(workAddress('ticket', language, number));
  };
  return (
    <section
      class="held-answer screen-only"
      aria-label={say(texts.heldAnswer)}
      style={{ '--left': `${(left / answerHeldSeconds) * 100}%` }}
    >
      <div class="width">
        {failure === undefined ? (
          <p role="timer" aria-live="off">
            <strong>{say(goesOutInText(left))}</strong>
          </p>
        ) : (
          <p role="alert">
            <strong>{failureSentence(failure, language)}</strong>
          </p>
        )}
        <p class="unseen" role="status">
          {say(canBeUndoneText(answerHeldSeconds, undoKey))}
        </p>
        {!isItsPage && (
          <WorkLink to="ticket" number={number}>
            {inGroups(number)}
          </WorkLink>
        )}
        {isRefused ? (
          <button type="button" class="undo-answer" onClick={() => laysDown(held)}>
            {say(texts.closeNotice)}
          </button>
        ) : (
          <button
            type="button"
            id={undoId}
            class="undo-answer"
            aria-keyshortcuts={undoKey}
            aria-disabled={undoing && failure === undefined}
            onClick={() => void asks()}
          >
            {say(texts.undoAnswer)} <kbd aria-hidden="true">{undoKey}</kbd>
          </button>
        )}
      </div>
    </section>
  );
}
