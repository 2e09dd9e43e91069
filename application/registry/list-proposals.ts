import { oldestOpenProposal, stateOfProposal, type Proposal } from '../../domain/administration/proposals.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import { requireSecond } from '../../domain/administration/second-administrator.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import type { ProposalDecision } from './decide-proposal.ts';
import { Speaker } from './say-differences.ts';
import { sayProposal, type ProposedContact, type SaidProposal } from './say-proposal.ts';

type Ports = Pick<Container, 'administration' | 'now'>;

/** An open proposal, with what the caller may do about it. */
interface ListedProposal extends SaidProposal {
  readonly acts: readonly ProposalDecision[];
}

/** Who made it takes it back; who may confirm it confirms or declines; for anybody else there is none. */
async function decisionsOn(
  { administration }: Pick<Ports, 'administration'>,
  proposal: Proposal,
  { id, institution }: PresentOfficer,
): Promise<readonly ProposalDecision[]> {
  if (proposal.by.id === id) return ['withdraw'];
  try {
    await requireSecond(administration, proposal, { id, institution });
    return ['confirm', 'decline'];
  } catch (error) {
    if (error instanceof ChangeRefused) return [];
    throw error;
  }
}

/** How an officer would be reached by a proposal, and is now; nothing where it states neither phone nor address. */
async function contactIn(
  administration: Pick<Container['administration'], 'proposedContact' | 'contactOf'>,
  { id, differs }: Proposal,
): Promise<ProposedContact | undefined> {
  const stated = differs.some(({ differences }) => differences.some(({ field }) => field === 'contact'));
  const after = stated ? await administration.proposedContact(id) : undefined;
  if (after === undefined) return undefined;
  return { officer: after.officer, before: await administration.contactOf(after.officer), after };
}

/** Lists what waits for a second administrator: what the caller proposed, and what the caller may confirm. */
export async function listProposals(
  { administration, now }: Ports,
  {
    cursor,
    officer,
    language,
  }: {
    readonly cursor?: string | undefined;
    readonly officer: PresentOfficer;
    readonly language: Language;
  },
): Promise<{ readonly proposals: readonly ListedProposal[]; readonly next?: string }> {
  const at = now();
  const { items, next } = await readByCursor(() =>
    administration.openProposals(oldestOpenProposal(at), cursor),
  );
  const speaker = new Speaker(administration, language);
  const open = items.filter((proposal) => stateOfProposal(proposal, at) === 'open');
  const listed = await Promise.all(
    open.map(async (proposal) => {
      const acts = await decisionsOn({ administration }, proposal, officer);
      if (acts.length === 0) return [];
      const contact = await contactIn(administration, proposal);
      return [{ ...(await sayProposal(speaker, proposal, at, contact)), acts }];
    }),
  );
  return { proposals: listed.flat(), ...(next !== undefined && { next }) };
}
