import { keyInQuarantine } from '../../../adapters/s3/upload-keys.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { sentBeforeBusy } from '../../../domain/ticketing/tickets/origin-rank.ts';
import { filesCleanedAtOnce } from '../../../lib/config/cleaning.ts';
import { queueOfKey } from '../queue-of-key.ts';
import { attack, attackedBefore, daySeconds, honest, type Delays } from '../sms-attack/attack-day.ts';

/** Seconds that the cleaner takes for a photograph of a phone. Source: docs/design/cleaning-files.md, The worst day. */
const secondsOfPhotograph = 2;
/** Seconds for the largest picture that is taken, of 25 megapixels. Source: docs/design/cleaning-files.md, No file asks for more than its budget. */
const secondsOfLargest = 6;
/** Seconds for a file that is gone from quarantine, where each lies for a day: nothing is read. */
const secondsOfGone = 0.1;

/** How files are shared out to queues, and what an attacker sends. */
export interface CleaningPlay {
  readonly name: string;
  /** Whether the keys of files say that their network is busy. */
  readonly byOrigin: boolean;
  /** Whether the thousand addresses attack; false: an ordinary day. */
  readonly isAttacked: boolean;
  readonly secondsOfAttacker?: number;
  readonly machines?: number;
}

/** A day of an attack as files were cleaned before, and as they are. */
export const cleaningPlays: readonly CleaningPlay[] = [
  { name: 'by place alone', byOrigin: false, isAttacked: true },
  { name: 'by origin', byOrigin: true, isAttacked: true },
  { name: '25 megapixels each', byOrigin: true, isAttacked: true, secondsOfAttacker: secondsOfLargest },
  { name: 'proofs, by one machine', byOrigin: true, isAttacked: true, machines: 1 },
];

/** Who attaches a file to each ticket: all that send over the web or at a desk. */
const attaching = honest.filter(({ phone }) => phone.channel !== 'ussd');

type QueueName = keyof typeof filesCleanedAtOnce;

/** Files that came in one second and wait in one queue. */
interface Came {
  readonly since: number;
  readonly files: number;
  /** Seconds that each takes. */
  readonly takes: number;
  /** Whose they are among the honest; absent: the attacker's. */
  readonly group?: number;
}

/** The queue of a file at that place: by the key that its form has, and the rules of the quarantine. */
const queueAt = (place: number, isFromBusyNetwork: boolean): QueueName =>
  queueOfKey(keyInQuarantine({ number: '261100000017', place, upload: 'ombi', isFromBusyNetwork }));

/** Queues of first files of a network, and of further files. */
const ways = { calm: queueAt(1, false), busy: queueAt(1, true), further: queueAt(2, false) } as const;

/** Plays a day on which each honest ticket comes with one file, and each of an attacker with five: what each group waits until its check. */
export function cleaningDay({
  byOrigin,
  isAttacked,
  secondsOfAttacker = secondsOfPhotograph,
  machines,
}: CleaningPlay): readonly Delays[] {
  const came: Record<QueueName, Came[]> = {
    attachments: [],
    'busy-attachments': [],
    'further-attachments': [],
  };
  const put = (queue: QueueName, files: Came): void => {
    if (files.files > 0) came[queue].push(files);
  };
  const wayOfFirst = (sentOfNetwork: number): QueueName =>
    byOrigin && sentOfNetwork >= sentBeforeBusy ? ways.busy : ways.calm;
  const attackedUntil = (second: number): number =>
    isAttacked ? attackedBefore(second, machines === undefined ? {} : { machines }) : 0;

  for (let second = 0; second < daySeconds; second += 1) {
    const [already, then] = [attackedUntil(second), attackedUntil(second + 1)];
    const attacker = { since: second, takes: secondsOfAttacker };
    for (let sent = already; sent < then; sent += 1) {
      put(wayOfFirst(Math.floor(sent / attack.addresses)), { ...attacker, files: 1 });
      put(ways.further, { ...attacker, files: attachmentLimits.places - 1 });
    }
    for (const [group, { tickets, ticketsOfNetwork, phone }] of attaching.entries()) {
      const before = Math.floor((second * tickets) / daySeconds);
      const files = Math.floor(((second + 1) * tickets) / daySeconds) - before;
      const sentOfNetwork = Math.floor((before / tickets) * ticketsOfNetwork);
      const way = phone.channel === 'desk' ? ways.calm : wayOfFirst(sentOfNetwork);
      put(way, { since: second, takes: secondsOfPhotograph, files, group });
    }
  }

  const waited: number[][] = attaching.map(() => []);
  for (const [name, atOnce] of Object.entries(filesCleanedAtOnce))
    work(came[name as QueueName], atOnce, waited);
  return attaching.map(({ name }, group) => {
    const sorted = (waited[group] ?? []).toSorted((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? Infinity,
      most: sorted.at(-1) ?? Infinity,
    };
  });
}

/** Works off a queue in its order, so many files at once, and writes down what those of each group waited; Infinity: theirs was gone. */
function work(came: readonly Came[], atOnce: number, waited: readonly number[][]): void {
  const freeAt = Array.from({ length: atOnce }, () => 0);
  for (const { since, files, takes, group } of came) {
    for (let file = 0; file < files; file += 1) {
      const next = freeAt.indexOf(Math.min(...freeAt));
      const begins = Math.max(since, freeAt[next] ?? 0);
      const isGone = begins - since > daySeconds;
      freeAt[next] = begins + (isGone ? secondsOfGone : takes);
      if (group !== undefined) waited[group]?.push(isGone ? Infinity : Math.round(begins - since));
    }
  }
}
