import { stateOfProposal, type Proposal } from '../../../domain/administration/proposals.ts';
import { base64UrlOf } from '../../../domain/audit/bytes.ts';
import { actRequest } from '../../tickets/act-request.ts';
import type { Container } from '../../container.ts';
import type { PlannedChange, PlanningSheet } from './plan-row.ts';

/** So often one row can be proposed anew after a proposal of it ended. */
const mostProposalsOfRow = 20;

/**
 * The idempotency key of a proposal that a row asks for: it follows from what is stated, so that a file sent again finds the proposal
 * that waits. Proposals that ended are passed over.
 */
export async function proposalOfRow(
  { administration, hashing }: Pick<Container, 'administration' | 'hashing'>,
  { doing: { by, at } }: Pick<PlanningSheet, 'doing'>,
  { change, stated }: PlannedChange,
): Promise<{ readonly key: string; readonly waiting?: Proposal }> {
  const named = base64UrlOf(hashing.sha256(hashing.canonical([change, stated])));
  for (let time = 1; time < mostProposalsOfRow; time += 1) {
    const key = `sheet-${named}-${time}`;
    const request = actRequest(hashing, {
      asker: `officer:${by.id}`,
      idempotencyKey: key,
      act: change,
      body: undefined,
    });
    const found = await administration.proposal(request.slice(0, request.indexOf('.')));
    if (found === undefined) return { key };
    if (stateOfProposal(found, at) === 'open') return { key, waiting: found };
  }
  return { key: `sheet-${named}-${mostProposalsOfRow}` };
}
