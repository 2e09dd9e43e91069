import { parseArgs } from 'node:util';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { usualDescription } from '../command-line/local-cloud.ts';
import type { StagePlace } from '../command-line/named-stage.ts';
import { secondName } from '../command-line/second-name.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export interface AccountsRequest {
  readonly apply: boolean;
  readonly by: string;
  /** The second administrator: demanded for accounts of who has, or watches over, what is guarded. */
  readonly confirmedBy?: string;
  /** These officers alone; absent: all who may work. */
  readonly officers?: readonly string[];
  readonly where: StagePlace;
}

export const accountsUsage = `npm run officers:accounts -- [--stage prod] [--officers ID,ID…]
    [--apply --by 'Name of the administrator'] [--confirmed-by 'Name of the second administrator']

Makes an account in the stage's user pool for each officer of the registry who may work and has none, tells them by
e-mail from the stage's domain, in Swahili and in English, and links it to them. Without --apply it only says what it
would do. It may be run again at any time: who has an account is left alone, who never used the temporary password
gets another one once it is good no more, and what broke off is ended. Accounts of officers who receive corruption, head
what lies above, work in an independent office or watch over others take two administrators: name the second one
with --confirmed-by. Without --stage: the running local cloud, or the one that --cloud FILE describes.`;

const text = { type: 'string' } as const;
const options = {
  apply: { type: 'boolean', default: false },
  by: text,
  'confirmed-by': text,
  officers: text,
  stage: text,
  cloud: { type: 'string', default: usualDescription },
} as const;

const read = (given: readonly string[]) =>
  readArguments(() => parseArgs({ args: [...given], options, strict: true }).values);

/** What the operator asked for. Throws `UsageError`. */
export function accountsRequest(given: readonly string[]): AccountsRequest {
  const { apply, by = '', officers, stage, cloud, ...names } = read(given);
  if (apply && !canBeSeen(by))
    throw new UsageError('An account is an act of an administrator: say whose with --by.');
  const confirmedBy = secondName(names['confirmed-by'], by);
  return {
    apply,
    by: by.trim(),
    ...(confirmedBy !== undefined && { confirmedBy }),
    ...(officers !== undefined && { officers: officers.split(',').map((id) => id.trim()) }),
    where: stage === undefined ? { cloud } : { stage },
  };
}
