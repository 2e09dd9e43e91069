import type {
  AdministeredChange,
  RegistryDecision,
  ChangeContext,
} from '../../domain/administration/change.ts';
import type { Administration, DoneBefore } from '../../domain/administration/records.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { actRequest, type ActRequest } from '../tickets/act-request.ts';
import { refusingInWords } from './change-refusal.ts';
import { registryDecisions, type RegistryStatements } from './decisions.ts';
import { tagOf } from './preview-change.ts';

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
  readonly log: Log;
}

const decisions = 5;
const busyRetrySeconds = 1;

/**
 * Changes the registry once. Nothing else is done: what follows for tickets is stored with the change, and
 * done after it. A request that comes again gets what was done for it first. `registry-moved-on`: it would change
 * something else than what was shown.
 */
export async function administer<Change extends keyof RegistryStatements>(
  { administration, hashing, now }: Pick<Container, 'administration' | 'hashing' | 'now'>,
  { change, stated, why, asked, idempotencyKey, shown, officer: { id, institution }, log }: Wish<Change>,
): Promise<Omit<DoneBefore, 'request'>> {
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
  const { act, version, at } = await refusingInWords(changeOnce(administration, request, decide, doing));
  log.info('registry-changed', { version, type: act });
  return { act, version, at };
}

/**
 * Read the version, decide, store. When another change came between, it begins again, 5 times at most, so
 * that every decision is about the registry that it changes. Throws ChangeRefused, and the problems
 * `idempotency-key-reused`, `registry-busy` and `registry-being-imported`.
 */
async function changeOnce(
  administration: Administration,
  request: ActRequest,
  decide: (doing: ChangeContext) => Promise<RegistryDecision>,
  doing: ChangeContext,
): Promise<Omit<DoneBefore, 'request'>> {
  for (let decided = 0; decided < decisions; decided += 1) {
    const basedOn = await administration.version();
    const before = await administration.doneFor(request);
    if (before !== undefined) return repeated(before, request);
    const decision = await decidedOn(basedOn, administration, () => decide(doing));
    if (decision === 'stale') continue;
    const change: AdministeredChange = { ...doing, ...decision, basedOn, request };
    switch (await administration.write(change)) {
      case 'written':
        return { act: change.act, version: basedOn + 1, at: change.at };
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
  decide: () => Promise<RegistryDecision>,
): Promise<RegistryDecision | 'stale'> {
  try {
    return await decide();
  } catch (error) {
    const refuses = error instanceof ChangeRefused || error instanceof RequestRefused;
    if (!refuses || (await administration.version()) === basedOn) throw error;
    return 'stale';
  }
}

function repeated(before: DoneBefore, request: ActRequest): DoneBefore {
  if (before.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
  return before;
}
