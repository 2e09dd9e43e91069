/* What is loaded when a device has to prove itself, as one piece: the work, and what somebody sees of it. */
import { ProofPanel } from './panel.tsx';
import { prove } from './prove.ts';
import { proofEvent, shownProof } from './shown.ts';
import { isWorthShowing, workInHand } from './work.ts';

shownProof.default = ProofPanel;
workInHand.subscribe((inHand) => {
  const now = inHand !== undefined && (shownProof.now || isWorthShowing(inHand));
  if (now === shownProof.now) return;
  shownProof.now = now;
  dispatchEvent(new Event(proofEvent));
});

/** Does the work, in sight of who waits for it. */
export const proveInSight = prove;
