import { parseArgs } from 'node:util';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { switchActs, type SwitchAct, type SwitchTurn } from '../../domain/institutions/registry/switches.ts';
import { operatorOptions } from '../command-line/operator-options.ts';
import { readMoment } from '../command-line/moment.ts';
import type { StagePlace } from '../command-line/named-stage.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export interface SwitchRequest {
  readonly where: StagePlace;
  /** Absent: nothing is turned, and how the switches stand is said. */
  readonly turn?: Omit<SwitchTurn, 'at'>;
}

export const switchesUsage = `npm run intake:close -- --until 2026-12-01T18:00:00Z --reason 'Tickets restored' --by 'Name' [--stage prod]
npm run intake:open -- --by 'Name' [--stage prod]
npm run notices:hold -- --reason 'Tickets restored' --by 'Name' [--stage prod]
npm run notices:release -- --by 'Name' [--stage prod]
npm run switches [-- --stage prod]

While intake is closed no channel takes a new ticket: people read in their language that nothing is lost, when to try again
and whom to call in danger; all else goes on, and what waits in the outbox of a browser goes by itself once it is open. It stays closed
after --until, until it is opened. While notices are held they wait in the outbox; released, they go the longest due first, and
what is no longer true is not sent. Either works within a minute, without a deployment, and is an entry of the registry's
chain with the name and the reason. switches says how they stand. Without --stage: the running local cloud, or the one
that --cloud FILE describes.`;

/** The acts by what they are called on the command line. */
const acts: Readonly<Record<string, SwitchAct>> = {
  'intake:close': 'close-intake',
  'intake:open': 'open-intake',
  'notices:hold': 'hold-notices',
  'notices:release': 'release-notices',
};

const options = { until: { type: 'string' }, ...operatorOptions } as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true, allowPositionals: true }));

/** What the operator asked for, at this moment. Throws `UsageError`. */
export function switchRequest(given: readonly string[], now: Instant): SwitchRequest {
  const {
    values: { stage, cloud, ...said },
    positionals: [command, ...others],
  } = read(given);
  if (others.length > 0) throw new UsageError('One switch at a time.');
  const where = stage === undefined ? { cloud } : { stage };
  if (command === undefined) return { where };
  const act = acts[command];
  if (act === undefined) throw new UsageError(`There is no switch "${command}".`);
  return { where, turn: turnOf(act, said, now) };
}

interface Said {
  readonly until?: string | undefined;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
}

function turnOf(act: SwitchAct, { until, reason = '', by = '' }: Said, now: Instant): Omit<SwitchTurn, 'at'> {
  if (!canBeSeen(by)) throw new UsageError('A switch is turned by somebody: say who with --by.');
  const { on } = switchActs[act];
  if (on && !canBeSeen(reason)) throw new UsageError('Say why, for whoever reads the log: --reason');
  if (act !== 'close-intake' && until !== undefined)
    throw new UsageError('--until is for closing intake alone.');
  return {
    act,
    by: by.trim(),
    ...(canBeSeen(reason) && { reason: reason.trim() }),
    ...(act === 'close-intake' && { until: endOf(until, now) }),
  };
}

/** Until when people are asked to wait. */
function endOf(until: string | undefined, now: Instant): Instant {
  if (until === undefined) throw new UsageError('Say until when people are to wait: --until');
  const moment = readMoment('--until', until);
  if (moment <= now) throw new UsageError('--until has passed.');
  return moment;
}
