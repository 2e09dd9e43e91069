import * as z from 'zod';
import { dateReply, instantReply } from '../replies/replies.ts';

const count = z.int().nonnegative();

const lateCounts = z
  .object({
    acknowledgedLate: count,
    answeredLate: count,
    climbed: count.meta({ description: 'What the clock took to the level above.' }),
  })
  .meta({ id: 'LateCounts' });

const replayCounts = {
  compared: count.meta({ description: 'Times at an office, each from when a ticket came until it left.' }),
  answered: count,
  leftOut: count.meta({
    description: 'Times that no row of the rules says, or that the ticket would not have had.',
  }),
  undecided: count.meta({
    description:
      'Late by the rules that are tried, at most: the clock took them before their new time was over.',
  }),
  was: lateCounts,
  then: lateCounts,
};
const named = z.object({ id: z.string(), name: z.string() });

/** A portion of a replay: of an office that is in several, the figures are summed. */
export const replayedRules = z
  .object({
    from: dateReply,
    until: instantReply,
    tickets: count,
    offices: z.array(
      z.object({
        ...replayCounts,
        institution: named
          .exactOptional()
          .meta({ description: 'Absent: offices of independent trees, and those with fewer than five.' }),
        officers: count.meta({ description: 'Active officers who work there now.' }),
      }),
    ),
    categories: z.array(z.object({ ...replayCounts, category: named })),
    done: z.object({ offices: count, of: count }),
    next: z.string().exactOptional(),
  })
  .meta({ id: 'ReplayedRules' });
