import { endOfHour, proposalNotices } from '../../../domain/messaging/notices/proposal-notices.ts';
import { isProposalNotice, type ProposalNotice } from '../../../domain/messaging/notices/notice.ts';
import type { ProposalTemplate } from '../../../domain/messaging/notices/templates.ts';
import type { Job, Step } from '../../../domain/administration/jobs.ts';
import { whoMayConfirm, whomItConcerns } from '../../../domain/administration/tell-proposal.ts';
import type { RegistryTask } from '../../../domain/institutions/registry/registry-task.ts';
import type { Drawing } from './drawing.ts';

type TellProposal = Extract<RegistryTask, { readonly what: 'tell-proposal' }>;

/**
 * Writes down for who may confirm a proposal, and for whom it concerns, that there is one: whatever became of it meanwhile. Of
 * what the same administrator proposes in an hour after the first they are told when the hour is over.
 */
export async function drawTellProposal(
  { proposal: id }: TellProposal,
  { round }: Job,
  { outbox, records, proposals, now }: Pick<Drawing, 'outbox' | 'records' | 'proposals' | 'now'>,
): Promise<Step> {
  const proposal = round.number > 1 ? undefined : await proposals.proposal(id);
  if (proposal === undefined) return { done: 0, failed: 0 }; // told in the round before
  const told: readonly (readonly [ProposalTemplate, readonly string[]])[] = [
    ['proposal-about-you', await whomItConcerns(records, proposal)],
    ['proposal-to-confirm', await whoMayConfirm(records, proposal)],
  ];
  let done = 0;
  /** Told by this very proposal, before a run broke off: else by another one of the hour. */
  const isOwn = async (notice: ProposalNotice): Promise<boolean> => {
    const found = (await outbox.find(notice))?.notice;
    return found !== undefined && isProposalNotice(found) && found.proposal === id;
  };
  const adds = async (notice: ProposalNotice, others: ProposalNotice | undefined): Promise<void> => {
    if ((await outbox.add(notice, now())) === 'added') done += 1;
    else if (others === undefined || (await isOwn(notice))) return;
    else if ((await outbox.add(others, endOfHour(proposal.at))) === 'added') done += 1;
  };
  for (const [template, officers] of told) {
    const others = proposalNotices(proposal, officers, template, 'others');
    for (const [place, notice] of proposalNotices(proposal, officers, template).entries())
      await adds(notice, others[place]);
  }
  return { done, failed: 0 };
}
