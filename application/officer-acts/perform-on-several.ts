import { severalRuleOf } from '../../domain/foundation/vocabulary/acts.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import type { ActDone } from '../tickets/act-done.ts';
import type { OfficerActName } from './officer-acts.ts';
import { performOfficerAct, type OfficerActCommand } from './perform-officer-act.ts';

/** A ticket of several, and which version of it was seen where that is said. */
interface OneOfSeveral {
  readonly number: string;
  readonly version?: number;
}

/** What became of one: it was done, or what stood against it. */
export type ActOnOne =
  { readonly number: string; readonly done: ActDone } | { readonly number: string; readonly error: unknown };

type SeveralAsked<Name extends OfficerActName> = Omit<OfficerActCommand<Name>, 'number' | 'versionsSeen'> & {
  readonly tickets: readonly OneOfSeveral[];
};

/** So many are in work at a time: a store that is slow is not asked for all of them at once. */
const inWork = 5;

/**
 * The key of an act on one of several. Where each changes the same other ticket too, that one knows by the key which of them
 * it was changed with: so each has its own.
 */
const keyOfOne = (key: string, number: string, inTurn: boolean): string =>
  inTurn ? `${key} ${number}` : key;

/**
 * Does the same act on several tickets, each as if it were the only one: what stands against one keeps no other from it.
 * Throws `StoreUnavailable` where a store could not be asked, once what was begun has ended: under the same key what was
 * done by then is found done, and the rest is tried again.
 */
export async function performOnSeveral<Name extends OfficerActName>(
  ports: Parameters<typeof performOfficerAct>[0],
  { tickets, ...asked }: SeveralAsked<Name>,
): Promise<readonly ActOnOne[]> {
  const inTurn = severalRuleOf(asked.act)?.inTurn === true;
  const became: ActOnOne[] = [];
  let unavailable: StoreUnavailable | undefined;
  const waiting = tickets.entries();
  const work = async (): Promise<void> => {
    for (const [place, { number, version }] of waiting) {
      if (unavailable !== undefined) return;
      const versionsSeen = version === undefined ? undefined : [version];
      try {
        const idempotencyKey = keyOfOne(asked.idempotencyKey, number, inTurn);
        const done = await performOfficerAct(ports, { ...asked, idempotencyKey, number, versionsSeen });
        became[place] = { number, done };
      } catch (error) {
        if (error instanceof StoreUnavailable) unavailable = error;
        became[place] = { number, error };
      }
    }
  };
  await Promise.all(Array.from({ length: inTurn ? 1 : inWork }, work));
  if (unavailable !== undefined) throw unavailable;
  return became;
}
