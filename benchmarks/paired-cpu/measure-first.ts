/**
 * Lives tickets of which each invocation starts cold, in a process of its own, and says what that took each function: microseconds of
 * CPU of import and first call, and its calls to services; medians. Started by `npm run bench:pair` in each checkout in turn.
 */
import { median } from '../statistics/median.ts';
import { startProduct } from '../product/start-product.ts';
import { liveTicket, storeOpenTickets } from './acts.ts';

const tickets = 2;

const started = await startProduct();
const taken = new Map<string, { readonly cpu: number[]; calls: number }>();
try {
  await storeOpenTickets(started);
  started.product.isFresh = true;
  started.product.heard = ({ function: name, cpu, happened }) => {
    const of = taken.get(name) ?? { cpu: [], calls: 0 };
    of.cpu.push(cpu);
    of.calls = Math.max(of.calls, happened.calls.length);
    taken.set(name, of);
  };
  for (let place = 0; place < tickets; place += 1) await liveTicket(started, place, () => undefined);
} finally {
  started.stop();
}
const figures = [...taken].map(([name, { cpu, calls }]) => [name, { cpu: median(cpu), calls }]);
console.log(JSON.stringify(Object.fromEntries(figures)));
