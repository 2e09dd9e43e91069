import type { ChangeContext } from '../../domain/administration/change.ts';
import type { ProposalState } from '../../domain/administration/proposals.ts';
import type { DoneBefore } from '../../domain/administration/administration.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest } from '../tickets/act-request.ts';
import type { Worded } from '../worded.ts';
import { changeOnce } from './change-once.ts';
import { refusingInWords } from './change-refusal.ts';
import { registryDecisions, type RegistryStatements } from './decisions.ts';
import { tagOf } from './preview-change.ts';
import { doAlone } from './propose.ts';
import { sayState } from './say-proposal.ts';

interface Wish<Change extends keyof RegistryStatements> {
  readonly change: Change;
  readonly stated: RegistryStatements[Change];
  /** It stays in the history of what is changed. */
  readonly why: string;
  /** All that was asked, as it came: by it and the key, the same request is known when it comes again. */
  readonly asked: unknown;
  readonly idempotencyKey: string;
  /** Tags of what was shown before: it is done only where it would change just that. Absent: whatever it changes. */
  readonly shown?: readonly string[] | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

/** It waits for a second administrator. */
interface ProposedChange {
  readonly act: DoneBefore['act'];
  readonly proposal: string;
  readonly state: Worded<ProposalState>;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

export type Administered =
  | { readonly outcome: 'done'; readonly done: Omit<DoneBefore, 'request'> }
  | { readonly outcome: 'proposed'; readonly proposed: ProposedChange };

/**
 * Changes the registry once, or proposes what takes a second administrator. Nothing else is done: what follows for
 * tickets is stored with the change, and done after it. A request that comes again gets what was done for it first.
 * `registry-moved-on`: it would change something else than what was shown.
 */
export async function administer<Change extends keyof RegistryStatements>(
  { administration, hashing, now }: Pick<Container, 'administration' | 'hashing' | 'now'>,
  wish: Wish<Change>,
): Promise<Administered> {
  const { change, stated, why, asked, idempotencyKey, shown, language, log } = wish;
  const { id, institution } = wish.officer;
  const request = actRequest(hashing, {
    asker: `officer:${id}`,
    idempotencyKey,
    act: change,
    body: asked,
  });
  const decide = async (doing: ChangeContext) => {
    const decision = await registryDecisions[change](administration, doing, stated);
    if (shown?.includes(tagOf(hashing, decision)) === false)
      throw new RequestRefused({ code: 'registry-moved-on' });
    return decision;
  };
  const doing = { by: { id, institution }, at: now(), why };
  const outcome = await refusingInWords(
    changeOnce(administration, {
      request,
      doing,
      decide,
      alone: (decision) => doAlone({ administration, hashing }, { change, stated, request, doing, decision }),
    }),
  );
  if ('proposed' in outcome) {
    const { proposed } = outcome;
    const { act, at, expiresAt } = proposed;
    log.info('registry-change-proposed', { type: act });
    const state = sayState(proposed, now(), language);
    return { outcome: 'proposed', proposed: { act, proposal: proposed.id, state, at, expiresAt } };
  }
  const { act, version, at } = outcome.done;
  log.info('registry-changed', { version, type: act });
  return { outcome: 'done', done: { act, version, at } };
}
