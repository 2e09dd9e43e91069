import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { pageAt } from '../platform/addresses.ts';
import { Button } from '../design/button.tsx';
import { useHeld } from '../platform/held.ts';
import { useSay } from '../platform/language.ts';
import { CodeBySms } from './code-by-sms.tsx';
import { OtherWays } from './other-ways.tsx';
import { isLong } from './pace.ts';
import { lasts, proofTexts as texts } from './texts.ts';
import { workInHand, type StateOfWork, type WorkInHand } from './work.ts';
import './proof.css';

/** What this device does before its request is looked at, how long that takes, and what can be done instead, or at all. */
export function ProofPanel() {
  const inHand = useHeld(workInHand);
  return inHand === undefined ? null : <Panel {...inHand} />;
}

function Panel(inHand: WorkInHand) {
  const say = useSay();
  const isClosed = inHand.work.is === 'closed';
  const panel = useRef<HTMLElement>(null);
  useFocusHere(panel);
  useHeightKnown(panel);
  useStopElsewhere(inHand);
  return (
    <section
      class="proof"
      ref={panel}
      role="dialog"
      aria-labelledby="proof-title"
      aria-describedby="proof-why"
    >
      <div class="width">
        <h2 id="proof-title" tabIndex={-1}>
          {say(isClosed ? texts.closed : texts.title)}
        </h2>
        <p id="proof-why">{say(inHand.sends ? texts.whySending : texts.why)}</p>
        {isClosed ? <Closed {...inHand} /> : <AtWork {...inHand} />}
      </div>
    </section>
  );
}

/** No work helps: the other ways are all that there is. */
function Closed(inHand: WorkInHand) {
  const say = useSay();
  return (
    <>
      <CodeBySms {...inHand} />
      <OtherWays />
      <div class="buttons">
        <Button look="second" onClick={inHand.stop}>
          {say(texts.close)}
        </Button>
      </div>
    </>
  );
}

function AtWork(inHand: WorkInHand) {
  const say = useSay();
  const { work, stop, again } = inHand;
  const part = partDone(work);
  return (
    <>
      {part !== undefined && <progress max={1} value={part} aria-label={say(texts.progress)} />}
      <p class="said" role="status">
        {say(saidOf(work))}
      </p>
      {part !== undefined && <p class="quiet small">{say(texts.free)}</p>}
      <div class="buttons">
        {work.is === 'unreachable' && <Button onClick={again}>{say(texts.again)}</Button>}
        <Button look="second" onClick={stop}>
          {say(isOver(work) ? texts.close : texts.stop)}
        </Button>
      </div>
      {inHand.sends ? <p>{say(texts.waysSending)}</p> : <Ways {...inHand} />}
    </>
  );
}

/** From 0 to 1; undefined where nothing goes on. */
function partDone(work: StateOfWork): number | undefined {
  if (work.is === 'working') return work.pace.part;
  return work.is === 'sending' ? 1 : undefined;
}

function saidOf(work: StateOfWork): Text {
  if (work.is !== 'working') return texts[work.is];
  const { seconds } = work.pace;
  return seconds === undefined ? texts.measuring : lasts(seconds);
}

/** Nothing came of it, and nothing more is done. */
const isOver = ({ is }: StateOfWork): boolean => is === 'impossible' || is === 'hopeless';

const isAwaitedLong = (work: StateOfWork): boolean =>
  work.is === 'working' ? isLong(work.pace) : isOver(work);

/** Folded, until the work is known to be long: then they stay in sight. */
function Ways(inHand: WorkInHand) {
  const say = useSay();
  const { work } = inHand;
  const isLongNow = isAwaitedLong(work);
  const [inSight, setInSight] = useState(isLongNow);
  useEffect(() => {
    if (isLongNow) setInSight(true);
  }, [isLongNow]);
  return (
    <details open={inSight} onToggle={({ currentTarget }) => setInSight(currentTarget.open)}>
      <summary>{say(texts.ways)}</summary>
      <CodeBySms {...inHand} />
      <OtherWays />
    </details>
  );
}

/** Who reads by ear hears it at once, and stands again where they stood when it is over. */
function useFocusHere(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const there = panel.current;
    const before = document.activeElement;
    there?.querySelector('h2')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && there?.contains(document.activeElement) === true) before.focus();
    };
  }, [panel]);
}

/** What else stands at the foot of the window stands above it: the way to leave quickly. */
function useHeightKnown(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      style.setProperty('--proof-height', `${panel.current?.offsetHeight ?? 0}px`);
    });
    if (panel.current !== null) watch.observe(panel.current);
    return () => {
      watch.disconnect();
      style.removeProperty('--proof-height');
    };
  }, [panel]);
}

/** Who goes to another page does not want it any more; the other language is no other page. */
function useStopElsewhere({ page, stop }: WorkInHand): void {
  const here = pageAt(useLocation().path);
  useEffect(() => {
    if (here !== page) stop();
  }, [here, page, stop]);
}
