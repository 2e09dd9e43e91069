import type { ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import type { AdministeredChange } from '../../domain/administration/administered-change.ts';
import type { Proposal } from '../../domain/administration/proposals.ts';
import type { Administration, DoneBefore } from '../../domain/administration/administration.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import { RequestRefused } from '../request-refused.ts';

/** A change that is decided anew for each try. */
interface OneChange {
  /** Names the request that asked for it first. */
  readonly request: string;
  readonly doing: ChangeContext;
  readonly decide: (doing: ChangeContext) => Promise<RegistryDecision>;
  /** What one administrator does of it alone: a proposal is kept instead, or it is done, perhaps for a time only. */
  readonly alone?: (decision: RegistryDecision) => Promise<DoneAlone>;
  /** The proposal that it confirms, as it ends by this version of the registry. */
  readonly confirming?: (version: number) => Proposal;
}

/** What one administrator does of a decision. */
export type DoneAlone =
  { readonly proposed: Proposal } | { readonly decision: RegistryDecision; readonly opening?: Proposal };

type ChangeDone = Omit<DoneBefore, 'request'>;

export type ChangeOutcome =
  | { readonly done: ChangeDone }
  /** It waits for a second administrator, or did: nothing was changed by asking. */
  | { readonly proposed: Proposal };

const decisions = 5;
const busyRetrySeconds = 1;

/**
 * Read the version, decide, store. When another change came between, it begins again, 5 times at most, so
 * that every decision is about the registry that it changes. Throws ChangeRefused, and the problems
 * `idempotency-key-reused`, `registry-busy` and `registry-being-imported`.
 */
export async function changeOnce(
  administration: Administration,
  { request, doing, decide, alone, confirming }: OneChange,
): Promise<ChangeOutcome> {
  for (let tries = 0; tries < decisions; tries += 1) {
    const basedOn = await administration.version();
    const before = await administration.doneFor(request);
    if (before !== undefined) return { done: repeated(before, request) };
    const decided = await decidedOn(basedOn, administration, async () => {
      const decision = await decide(doing);
      return alone === undefined ? { decision } : alone(decision);
    });
    if (decided === 'stale') continue;
    if ('proposed' in decided) return { proposed: repeated(decided.proposed, request) };
    const version = basedOn + 1;
    const change: AdministeredChange = {
      ...doing,
      ...decided.decision,
      ...(decided.opening !== undefined && { opening: decided.opening }),
      basedOn,
      request,
      ...(confirming !== undefined && { confirming: confirming(version) }),
    };
    switch (await administration.write(change)) {
      case 'written':
        return { done: { act: change.act, version, at: change.at } };
      case 'importing':
        throw new RequestRefused({ code: 'registry-being-imported' });
      case 'too-large':
        throw new ChangeRefused('too-much-at-once');
      case 'stale':
    }
  }
  throw new RequestRefused({ code: 'registry-busy' }, busyRetrySeconds);
}

/**
 * A refusal counts where the registry still is the version that was read first. Else another change came
 * between, perhaps this very request's other try: it is decided anew. Throws ChangeRefused, and the problem
 * `registry-moved-on`.
 */
async function decidedOn(
  basedOn: number,
  administration: Pick<Administration, 'version'>,
  decide: () => Promise<DoneAlone>,
): Promise<DoneAlone | 'stale'> {
  try {
    return await decide();
  } catch (error) {
    const refuses = error instanceof ChangeRefused || error instanceof RequestRefused;
    if (!refuses || (await administration.version()) === basedOn) throw error;
    return 'stale';
  }
}

function repeated<Before extends { readonly request: string }>(before: Before, request: string): Before {
  if (before.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
  return before;
}
