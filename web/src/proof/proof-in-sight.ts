/* What is loaded when a device has to prove itself, as one piece: the work, and what somebody sees of it. */
import { ProofPanel } from './panel.tsx';
import { prove } from './prove.ts';
import { proofEvent, shownProof } from './shown.ts';
import { isWorthShowing, workInHand } from './work.ts';

shownProof.default = ProofPanel;
// Said at each change, and not only at first: a page may come meanwhile, and a browser at work has no moment of rest.
workInHand.watch(() => {
  const inHand = workInHand.now();
  const before = shownProof.now;
  shownProof.now = inHand !== undefined && (before || isWorthShowing(inHand));
  if (before || shownProof.now) dispatchEvent(new Event(proofEvent));
});

/** Does the work, in sight of who waits for it. */
export const proveInSight = prove;
