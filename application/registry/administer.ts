import { hashing } from '../../adapters/crypto/hashing.ts';
import type { RegistryActRoute } from '../../contracts/http/registry-acts/registry-act.ts';
import type { AdministeredChange, Decided, Doing } from '../../domain/administration/change.ts';
import type { Administration, DoneBefore } from '../../domain/administration/records.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { actRequest, type ActRequest } from '../tickets/act-request.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { Problem } from '../../functions/shared/problem.ts';
import type { AskedChange, RegistryActOf } from './decisions.ts';

export interface DependenciesOfAdministration {
  readonly administration: Administration;
  readonly now: () => Instant;
}

const decisions = 5;
const busyRetrySeconds = 1;

/**
 * Changes the registry once. Nothing else is done: what follows for tickets is stored with the change, and
 * done after it.
 */
export function administer(
  act: RegistryActOf,
  { administration, now }: DependenciesOfAdministration,
): Answer<RegistryActRoute> {
  return async ({ params, headers, body, officer, log }) => {
    const asked = act.ask({ params, body });
    const request = actRequest(hashing, {
      asker: `officer:${officer.id}`,
      idempotencyKey: headers['idempotency-key'],
      act: act.route.name,
      body: { params, body },
    });
    const by = { id: officer.id, institution: officer.institution };
    const done = await changeOnce(administration, request, asked, { by, at: now(), why: asked.why });
    log.info('registry-changed', { version: done.version, type: done.act });
    return { status: 200, body: { act: done.act, version: done.version, at: done.at } };
  };
}

/**
 * Read the version, decide, store. When another change came between, it begins again, 5 times at most, so
 * that every decision is about the registry that it changes. Throws ChangeRefused, and the problems
 * `idempotency-key-reused`, `registry-busy` and `registry-being-imported`.
 */
async function changeOnce(
  administration: Administration,
  request: ActRequest,
  { decide }: AskedChange,
  doing: Doing,
): Promise<Omit<DoneBefore, 'request'>> {
  for (let decided = 0; decided < decisions; decided += 1) {
    const basedOn = await administration.version();
    const before = await administration.doneFor(request);
    if (before !== undefined) return repeated(before, request);
    const decision = await decidedOn(basedOn, administration, () => decide(administration, doing));
    if (decision === 'stale') continue;
    const change: AdministeredChange = { ...doing, ...decision, basedOn, request };
    switch (await administration.write(change)) {
      case 'written':
        return { act: change.act, version: basedOn + 1, at: change.at };
      case 'importing':
        throw new Problem({ code: 'registry-being-imported' });
      case 'too-large':
        throw new ChangeRefused('too-much-at-once');
      case 'stale':
    }
  }
  throw new Problem({ code: 'registry-busy' }, busyRetrySeconds);
}

/**
 * A refusal counts where the registry still is the version that was read first. Else another change came
 * between, perhaps this very request's other try: it is decided anew. Throws ChangeRefused.
 */
async function decidedOn(
  basedOn: number,
  administration: Pick<Administration, 'version'>,
  decide: () => Promise<Decided>,
): Promise<Decided | 'stale'> {
  try {
    return await decide();
  } catch (error) {
    const counts = !(error instanceof ChangeRefused) || (await administration.version()) === basedOn;
    if (counts) throw error;
    return 'stale';
  }
}

function repeated(before: DoneBefore, request: ActRequest): DoneBefore {
  if (before.request !== request) throw new Problem({ code: 'idempotency-key-reused' });
  return before;
}
