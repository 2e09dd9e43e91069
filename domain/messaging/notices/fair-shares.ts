/** Chooses among lanes in which something waits. */
export interface FairShares<Lane extends string> {
  /** The lane whose turn it is among those that wait, and counts it as served; undefined: none waits. */
  next(waiting: readonly Lane[]): Lane | undefined;
}

/**
 * Start-time fair queueing (Goyal, Vin and Cheng, 1996) over messages that all count as one: each lane is served in proportion to its
 * weight among those that wait, an idle lane saves up nothing, and what one leaves unused goes to the others. Of equal ones the first
 * in `waiting` goes first.
 */
export function fairShares<Lane extends string>(
  weights: Readonly<Record<Lane, { readonly weight: number }>>,
): FairShares<Lane> {
  /** Virtual time at which the next message of a lane starts. */
  const starts = new Map<Lane, number>();
  let virtualTime = 0;
  const startOf = (lane: Lane): number => Math.max(starts.get(lane) ?? 0, virtualTime);
  return {
    next(waiting) {
      const [first, ...others] = waiting;
      if (first === undefined) return undefined;
      const lane = others.reduce((best, other) => (startOf(other) < startOf(best) ? other : best), first);
      virtualTime = startOf(lane);
      starts.set(lane, virtualTime + 1 / weights[lane].weight);
      return lane;
    },
  };
}
