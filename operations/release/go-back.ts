import type { BackStep } from './plan-back.ts';

/** What a way back is gone by. */
export interface BackPorts {
  /** Deploys one stack of the former release, and nothing else; rejects where it is not up. */
  readonly deploy: (stack: string, shift?: 'gradually' | 'at-once') => Promise<void>;
  /** Takes the subscriptions out of a stack that the former release doesn't have. */
  readonly unsubscribe: (stack: string) => Promise<void>;
  /** How many messages of a queue wait or are worked on. */
  readonly depth: (queue: string) => Promise<number>;
  /** Tells again what happened since the release that goes was deployed. */
  readonly replay: () => Promise<number>;
  /** Waits between two looks at the queues. */
  readonly pause: () => Promise<void>;
  readonly say: (line: string) => void;
}

/** Looks at the queues: five minutes, with ten seconds between. */
const looks = 30;
/** Seen empty so often, a queue was: what SQS counts is about. Not in a row, for people go on sending. */
const sightings = 3;

/** What a step does, as the plan shows it. */
export function stepInWords(step: BackStep): string {
  switch (step.does) {
    case 'deploy':
      return `deploy ${step.stack}${step.shift === undefined ? '' : `, from now on ${step.shift}`}`;
    case 'drain':
      return `wait until each of ${step.queues.length} queues was empty: ${step.queues.join(', ')}`;
    case 'unsubscribe':
      return `unsubscribe ${step.stack} from its topics`;
    case 'replay':
      return 'replay what happened since';
  }
}

/**
 * Waits until each queue was empty: whatever waited in it before has been worked off by then. One that people fill without a pause
 * holds the way back up for five minutes: what only the newer release knows of it is set aside then, with an alarm.
 */
async function drain({ depth, pause, say }: BackPorts, queues: readonly string[]): Promise<void> {
  const seenEmpty = new Map(queues.map((queue) => [queue, 0]));
  const left = (): readonly string[] => queues.filter((queue) => (seenEmpty.get(queue) ?? 0) < sightings);
  for (let look = 0; look < looks && left().length > 0; look += 1) {
    if (look > 0) await pause();
    const depths = await Promise.all(left().map(async (queue) => ({ queue, count: await depth(queue) })));
    for (const { queue, count } of depths)
      if (count === 0) seenEmpty.set(queue, (seenEmpty.get(queue) ?? 0) + 1);
  }
  for (const queue of left())
    say(`  ${queue} was never seen empty: what only the newer release knows of it becomes dead letters`);
}

/** Goes back step by step. Throws what a step throws; the same way planned anew goes on from there. */
export async function goBack(steps: readonly BackStep[], ports: BackPorts): Promise<void> {
  for (const step of steps) {
    ports.say(stepInWords(step));
    if (step.does === 'deploy') await ports.deploy(step.stack, step.shift);
    else if (step.does === 'drain') await drain(ports, step.queues);
    else if (step.does === 'unsubscribe') await ports.unsubscribe(step.stack);
    else ports.say(`  ${await ports.replay()} events were told again`);
  }
}
