/**
 * Lives tickets in this process and says what each act with all that follows took: microseconds of its CPU and calls to services,
 * medians of the tickets after the first ones. Started by `npm run bench:pair` in each checkout in turn.
 */
import { median } from '../statistics/median.ts';
import { startProduct } from '../product/start-product.ts';
import { liveTicket, pairedActs, storeOpenTickets, type PairedAct } from './acts.ts';

const warmingUp = 25;
const measured = 60;

const started = await startProduct();
const taken = new Map(
  pairedActs.map((act) => [act, { cpu: [] as number[], calls: [] as number[], invocations: [] as number[] }]),
);
let current: { act: PairedAct; cpu: number; calls: number; invocations: number } | undefined;
let isMeasured = false;
started.product.heard = ({ cpu, happened }) => {
  if (current === undefined) return;
  current.cpu += cpu;
  current.calls += happened.calls.length;
  current.invocations += 1;
};
const begins = (act: PairedAct | undefined): void => {
  const ended = current === undefined ? undefined : taken.get(current.act);
  if (isMeasured && current !== undefined && ended !== undefined) {
    ended.cpu.push(current.cpu);
    ended.calls.push(current.calls);
    ended.invocations.push(current.invocations);
  }
  current = act && { act, cpu: 0, calls: 0, invocations: 0 };
};
try {
  await storeOpenTickets(started);
  for (let place = 0; place < warmingUp + measured; place += 1) {
    isMeasured = place >= warmingUp;
    await liveTicket(started, place, begins);
  }
} finally {
  started.stop();
}
const figures = [...taken].map(([act, { cpu, calls, invocations }]) => [
  act,
  { cpu: median(cpu), calls: median(calls), invocations: median(invocations) },
]);
console.log(JSON.stringify(Object.fromEntries(figures)));
