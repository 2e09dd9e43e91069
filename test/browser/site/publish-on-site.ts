import type { CountedFigures } from '../../../domain/analytics/measures/figures.ts';
import { MonthOfTree } from '../../../domain/analytics/publication/month-of-tree.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { Chance } from '../../builders/attack/chance-of-country.ts';
import type { System } from '../../builders/system/system.ts';

/** What an institution to which so many complaints come in a month counts, as chance has it, where this share is answered in time. */
function countedAt(chance: Chance, complaints: number, inTime: number): CountedFigures {
  const of = (share: number) => chance.poisson(complaints * share);
  const days = Array.from({ length: 20 }, (_, day): [string, number] => [
    `complaint.answered-after.${day + 1}`,
    Math.floor(complaints / 25),
  ]);
  return {
    'complaint.arrived': complaints,
    'question.arrived': of(0.4),
    'compliment.arrived': of(0.1),
    'complaint.began': complaints,
    ...Object.fromEntries(days),
    'complaint.due.answered': of(inTime),
    'complaint.due.late': of(0.8 - inTime),
    'complaint.due.escalated': of(0.1),
    'complaint.settled.confirmed': of(0.2),
    'complaint.settled.silent': of(0.3),
    'complaint.settled.rejected': complaints,
    'complaint.appealed': Math.floor(complaints / 8),
    'complaint.appeal.overturned': Math.floor(complaints / 20),
    'complaint.acknowledged.in-time': of(0.9),
    'complaint.acknowledged.late': of(0.1),
    'complaint.open': complaints,
    'complaint.overdue': Math.floor(complaints / 9),
    'kept.complaint.arrived': of(0.02),
  };
}

/** Publishes these months of the country of the site: many institutions with little, few with much, and all answer sooner by the month. */
export async function publishOnSite(
  { registry, publications }: Pick<System, 'registry' | 'publications'>,
  months: readonly string[],
  at: Instant,
): Promise<void> {
  const { institutions } = await registry.catalogue();
  const { timeZone } = await registry.calendar();
  const chance = new Chance(7);
  for (const [place, month] of months.entries()) {
    const rows = new MonthOfTree(month, institutions, timeZone);
    for (const { id, jurisdiction } of institutions)
      if (jurisdiction !== 'zanzibar')
        rows.add({
          ...{ institution: id, day: `${month}-12` },
          adds: countedAt(chance, chance.poisson(chance.logNormal(12, 1.4)), 0.5 + 0.015 * place),
        });
    await publications.add(publish({ month, institutions: rows.counted, followedFor: 21 }), at);
  }
}
