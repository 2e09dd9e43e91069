import type { Log } from '../application/log.ts';
import { answerStep } from '../application/ussd/session/answer-step.ts';
import type { UssdPorts } from '../application/ussd/menu-screen.ts';
import { itemSize } from '../adapters/dynamodb/item-size.ts';
import { newPhoneSessionItem } from '../adapters/dynamodb/items/phone-item.ts';
import { sessionKeys } from '../adapters/dynamodb/engine/keys.ts';
import { packed } from '../adapters/dynamodb/phone-sessions.ts';
import { loadRegistry } from '../adapters/registry-files/load-registry.ts';
import type { Instant } from '../domain/foundation/time/instant.ts';
import { functions } from '../lib/config/functions.ts';
import { counted } from '../test/builders/counted.ts';
import { aSystem } from '../test/builders/system/system.ts';
import { median } from './statistics/median.ts';
import { aCall, callTo, dollarsOf, sum, times, type Usage } from './prices.ts';

/** So many complaints are typed in, each by a phone of its own. */
const sessions = 60;

/** An anonymous complaint from the first screen to its receipt, with keys alone but for what happened. */
const typed = ['1', 'Hakuna maji Mwananyamala tangu Jumatatu, na watoto hawaendi shule.', '1', '2', '1'];

interface Hop {
  readonly milliseconds: number;
  /** Calls of stores by store and method; the registry is remembered for a minute and not counted. */
  readonly calls: readonly string[];
  /** Write units of what was kept. */
  readonly units: number;
}

export interface StepFigures {
  readonly hops: number;
  /** Median of the steps that only lead on, in process over stores that answer at once. */
  readonly milliseconds: number;
  /** The most calls of stores that such a step made. */
  readonly reads: number;
  readonly writes: number;
  /** Write units of what is kept by such a step: the median and the most. */
  readonly units: number;
  readonly mostUnits: number;
  /** US dollars of such a step, and of a whole session with its ticket's own request left out. */
  readonly dollars: number;
  readonly sessionDollars: number;
}

const nothing = (): void => undefined;
const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing, with: () => quiet };

const counting = (ports: UssdPorts, count: (name: string) => void): UssdPorts => {
  const stores = [
    'sessions',
    'tickets',
    'phoneTickets',
    'vault',
    'counts',
    'rateLimiter',
    'secrets',
    'reads',
  ] as const;
  const of = stores.map((store) => [store, counted(ports[store], (name) => count(`${store}.${name}`))]);
  return { ...ports, ...(Object.fromEntries(of) as Pick<UssdPorts, (typeof stores)[number]>) };
};

/** What steps of a menu take and cost, over stores in memory and the registry that the product comes with. */
export async function measureSteps(): Promise<StepFigures> {
  const parsed = await loadRegistry('registry');
  if (parsed.outcome === 'broken') throw new Error('The sample registry is broken.');
  const system = aSystem({ content: parsed.content });
  const hops: Hop[] = [];
  for (let session = 0; session < sessions; session += 1) {
    const phone = `+2557120${String(10_000 + session)}`;
    let text = '';
    for (const input of [undefined, ...typed]) {
      if (input !== undefined) text = text === '' ? input : `${text}*${input}`;
      const calls: string[] = [];
      const ports = counting(system.ports, (name) => calls.push(name));
      const began = performance.now();
      await answerStep(ports, { sessionId: `session-${session}`, phone, text, log: quiet });
      const milliseconds = performance.now() - began;
      hops.push({ milliseconds, calls, units: await unitsKept(system.ports, phone, system.now) });
    }
  }
  return figuresOf(hops.filter((_, place) => place % (typed.length + 1) !== typed.length));
}

/** What a seal adds to what it holds: a nonce of 12 bytes and a tag of 16. */
const sealBytes = 28;

/** What a step kept, as DynamoDB charges it. */
async function unitsKept({ sessions: kept }: UssdPorts, phone: string, now: Instant): Promise<number> {
  const { session } = await kept.of(phone, now);
  if (session === undefined) throw new Error('A hop kept nothing.');
  const sealed = new Uint8Array(packed(session.content).byteLength + sealBytes);
  const item = newPhoneSessionItem(sessionKeys.session('f'.repeat(64)), session, {
    sealed,
    sealedUnder: 'a',
  });
  return Math.ceil(itemSize(item) / 1024);
}

function figuresOf(hops: readonly Hop[]): StepFigures {
  const most = (isOne: (name: string) => boolean): number =>
    Math.max(...hops.map(({ calls }) => calls.filter(isOne).length));
  const units = median(hops.map((hop) => hop.units));
  const { memoryMegabytes: megabytes } = functions['answer-ussd'];
  const usage: Usage = sum(aCall(megabytes), callTo(2, megabytes), {
    'HTTP API request': 1,
    'DynamoDB read unit': 1,
    'DynamoDB write unit': units,
  });
  return {
    hops: hops.length,
    milliseconds: median(hops.map(({ milliseconds }) => milliseconds)),
    reads: most((name) => name !== 'sessions.keep'),
    writes: most((name) => name === 'sessions.keep'),
    units,
    mostUnits: Math.max(...hops.map((hop) => hop.units)),
    dollars: dollarsOf(usage),
    sessionDollars: dollarsOf(times(typed.length + 1, usage)),
  };
}
