/**
 * How busy the network was from which a ticket came over the web, on that local day: 0 for its first four tickets, one more for
 * each doubling of them. It lies with the contact in the vault, in the place of anything that could tell networks apart.
 * Source: docs/design/sms-fairness.md, The rank of a network.
 */
export const originRanks = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type OriginRank = (typeof originRanks)[number];

/** Tickets of a day of one network that share rank 0: of a household nothing is stored. */
export const ticketsOfFirstRank = 4;

/** Rank where nobody counted: of a contact that was left after its ticket had come, or one that cannot be read now. */
export const rankUncounted: OriginRank = 3;

/** From this rank on a network is busy: what comes from it may wait for what comes from others. */
const busyRank: OriginRank = 2;

/** So many of a day a network sends before it is busy: those of the ranks below. */
export const sentBeforeBusy = ticketsOfFirstRank * 2 ** (busyRank - 1);

const highest = originRanks[originRanks.length - 1] ?? 0;

/** The rank of a ticket before which its network had sent so many on that day. */
export function originRankOf(sentBefore: number): OriginRank {
  const doublings = Math.ceil(Math.log2((sentBefore + 1) / ticketsOfFirstRank));
  return originRanks.find((rank) => rank >= doublings) ?? highest;
}
