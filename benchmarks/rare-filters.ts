import { clientFor, createTables } from '../test/builders/dynamodb/tables.ts';
import { costOf, type CapacityOptions, type Cost, type PathCosts } from './capacity-units.ts';
import { Meter } from './capacity/meter.ts';
import { rareEntries, rarePages } from './capacity/queue-paths.ts';
import { rare, storeEntries } from './capacity/stored-entries.ts';

const linesAtOnce = 1_000;

/** The last page, of one line, that still reads as many lines as the first. */
const deepestPage = (tickets: number): number => tickets / rare - rareEntries + 1;

/**
 * Calls and capacity units of a page of each filter that one ticket of a thousand passes: the first page at
 * each size, and last the deepest at the largest. Each reads 8 lines, or nothing is measured: with 1,000 tickets there
 * would be one to read, which costs less and says nothing. Two lines of each ticket are stored, its holder's and the
 * root's, and nothing else.
 */
export async function measureRareFilters({
  endpoint,
  sizes = [10_000, 20_000, 100_000],
  say = () => undefined,
}: CapacityOptions): Promise<readonly PathCosts[]> {
  const raw = clientFor(endpoint);
  const tables = await createTables(
    raw,
    'tickets',
    'identities',
    'registry',
    'outbox',
    'projections',
    'measures',
    'sessions',
  );
  const meter = new Meter(raw, tables);
  const measured = new Map<string, Omit<PathCosts, 'costs'> & { readonly costs: Cost[] }>();
  let stored = 0;
  for (const tickets of sizes) {
    say(`Storing the lines of ${tickets - stored} tickets …`);
    for (; stored < tickets; stored += linesAtOnce)
      await storeEntries(raw, tables.projections, stored, Math.min(stored + linesAtOnce, tickets));
    say(`Measuring rare filters with the lines of ${tickets} tickets …`);
    const isLargest = tickets === sizes.at(-1);
    for (const path of [...rarePages(), ...(isLargest ? rarePages(deepestPage(tickets)) : [])]) {
      const { table, how } = path;
      const name = path.name.replace(/, page \d+$/, '');
      const known = measured.get(name) ?? { name, table, how, costs: [] };
      known.costs.push({ tickets, ...(await costOf(path, meter, raw, tables, tickets)) });
      measured.set(name, known);
    }
  }
  return [...measured.values()];
}
