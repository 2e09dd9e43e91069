import { firstDateOf, monthAfter } from '../../domain/foundation/time/months.ts';
import { duePublications } from '../../domain/analytics/publication/months.ts';
import type { CountedInstitution } from '../../domain/analytics/publication/publication.ts';
import { publish } from '../../domain/analytics/publication/publish.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { firstSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import { workingDaysUntil } from '../../domain/foundation/time/working-days.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

/**
 * Publishes every month that can be and was not, the oldest first, each once and for all. One in which nothing was counted, before there
 * was anything to count, is left out. Gives the months that it published. Bears repeats, and others that do the same at once.
 */
export async function publishMonths(
  {
    publications,
    monthlyCounts,
    registry,
    now,
  }: Pick<Container, 'publications' | 'monthlyCounts' | 'now'> & {
    readonly registry: Pick<Registry, 'calendar'>;
  },
  { log }: Pick<Run, 'log'>,
): Promise<readonly string[]> {
  const at = now();
  const calendar = await registry.calendar();
  const [newest] = await publications.months();
  const published: string[] = [];
  for (const month of duePublications(localDateAt(at, calendar.timeZone), newest?.month)) {
    const institutions = await monthlyCounts.of(month);
    if (institutions === undefined) break; // rounds are behind: it is published by a later run
    if (newest === undefined && !institutions.some(hasCounts)) continue;
    const afterwards = firstSecondOf(firstDateOf(monthAfter(month, 1)), calendar.timeZone);
    const followedFor = workingDaysUntil(afterwards, at, calendar);
    const outcome = await publications.add(publish({ month, institutions, followedFor }), at);
    log.info('month-published', { code: month, count: institutions.length, outcome });
    if (outcome === 'published') published.push(month);
  }
  return published;
}

const hasCounts = ({ month }: CountedInstitution): boolean => Object.values(month).some((count) => count > 0);
