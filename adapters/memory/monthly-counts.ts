import { MonthOfTree } from '../../domain/analytics/publication/month-of-tree.ts';
import type { MonthlyCounts } from '../../domain/analytics/publication/publications.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { MemoryMeasures } from './measures.ts';
import { Scheduler } from './scheduler.ts';

/** What is counted in a month, in memory. */
export function memoryMonthlyCounts(
  measures: MemoryMeasures,
  registry: Pick<Registry, 'calendar' | 'catalogue'>,
  scheduler: Scheduler = new Scheduler(),
): MonthlyCounts {
  return {
    async of(month) {
      const { timeZone } = await registry.calendar();
      const institutions = wholeTreeOf(await registry.catalogue());
      return scheduler.read(() => {
        const rows = new MonthOfTree(month, institutions, timeZone);
        for (const cell of measures.cells) rows.add({ ...cell, adds: measures.figuresOf(cell) });
        return rows.counted;
      });
    },
  };
}
