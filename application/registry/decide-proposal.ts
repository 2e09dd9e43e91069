import {
  stateOfProposal,
  type Proposal,
  type ProposalEnding,
  type ProposalState,
} from '../../domain/administration/proposals.ts';
import type { Administrator, ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import type { Records } from '../../domain/administration/records.ts';
import type { Administration } from '../../domain/administration/administration.ts';
import { ChangeRefused, refuseIf, type AdministrationRefusal } from '../../domain/administration/refusals.ts';
import { requireSecond, requireStillProposer } from '../../domain/administration/second-administrator.ts';
import { endSuspension } from '../../domain/administration/suspensions.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { proposalStateWords } from '../../words/registry.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Worded } from '../worded.ts';
import { changeOnce } from './change-once.ts';
import { refusingInWords } from './change-refusal.ts';
import { proposedDecisions } from './decisions.ts';
import { tagOf } from './preview-change.ts';
import { statedIn } from './propose.ts';

/** What is decided about a proposal. */
export const proposalDecisions = ['confirm', 'decline', 'withdraw'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

const endings: Readonly<Record<ProposalDecision, ProposalEnding>> = {
  confirm: 'confirmed',
  decline: 'declined',
  withdraw: 'withdrawn',
};

interface DecidedProposal {
  readonly id: string;
  readonly state: Worded<ProposalState>;
  readonly at: Instant;
  /** Confirmed: the registry's version by it. */
  readonly version?: number;
}

type Ports = Pick<Container, 'administration' | 'hashing' | 'now'>;

const overBecause: Readonly<Partial<Record<ProposalState, AdministrationRefusal>>> = {
  confirmed: 'proposal-over',
  declined: 'proposal-over',
  withdrawn: 'proposal-over',
  expired: 'proposal-expired',
};

/** A decision about a proposal, as somebody asks for it. */
interface Deciding {
  readonly id: string;
  readonly decision: ProposalDecision;
  readonly by: Administrator;
  readonly at: Instant;
  readonly why: string;
}

type Ended = NonNullable<Proposal['ended']>;

/** How it ended already, if just so and by the same administrator. */
async function endedBefore(
  administration: Administration,
  { id, decision, by }: Deciding,
): Promise<Ended | undefined> {
  const ended = (await administration.proposal(id))?.ended;
  return ended?.as === endings[decision] && ended.by.id === by.id ? ended : undefined;
}

/** How it ended by this decision. Throws `ChangeRefused` where somebody else ended it at the same moment. */
async function endedSo(administration: Administration, deciding: Deciding): Promise<Ended> {
  const ended = await endedBefore(administration, deciding);
  if (ended === undefined) throw new ChangeRefused('proposal-over');
  return ended;
}

/** The proposal, open, for whoever may decide so about it: nobody else is told anything of it. Throws `ChangeRefused`. */
async function openFor(
  administration: Administration,
  { id, decision, by, at }: Deciding,
): Promise<Proposal> {
  const proposal = await administration.proposal(id);
  if (proposal === undefined) throw new ChangeRefused('no-such-proposal');
  if (decision === 'withdraw') refuseIf(proposal.by.id !== by.id, 'no-such-proposal');
  else await requireSecond(administration, proposal, by);
  const over = overBecause[stateOfProposal(proposal, at)];
  if (over !== undefined) throw new ChangeRefused(over);
  return proposal;
}

/** Decides again on the registry as it is now, if the decision still changes exactly what was proposed. */
async function decideAnew(
  { administration, hashing }: Pick<Ports, 'administration' | 'hashing'>,
  proposal: Proposal,
  doing: ChangeContext,
): Promise<RegistryDecision> {
  await requireStillProposer(administration, proposal, doing.at);
  const decide = proposedDecisions[proposal.change] as (
    records: Records,
    doing: ChangeContext,
    stated: unknown,
  ) => Promise<RegistryDecision>;
  const contact = await administration.proposedContact(proposal.id);
  const decision = await decide(administration, doing, statedIn(proposal, contact));
  if (tagOf(hashing, decision) !== proposal.tag) throw new RequestRefused({ code: 'registry-moved-on' });
  return decision;
}

/** Throws `ChangeRefused`, and the problems of a change. */
async function confirm(ports: Ports, deciding: Deciding, log: Log): Promise<Ended> {
  const { administration } = ports;
  const { by, at, why } = deciding;
  const { request, by: proposer, why: reason } = await openFor(administration, deciding);
  let open: Proposal | undefined;
  const outcome = await changeOnce(administration, {
    request,
    doing: { by: proposer, at, why: reason },
    decide: async (doing) => {
      open = await openFor(administration, deciding);
      return decideAnew(ports, open, doing);
    },
    confirming: (version) => {
      if (open === undefined) throw new TypeError('What is confirmed was read before.');
      return { ...open, ended: { as: 'confirmed', by, at, why, version } };
    },
  });
  if ('proposed' in outcome) throw new TypeError('What is confirmed is not proposed again.');
  const ended = await endedSo(administration, deciding);
  log.info('registry-changed', { version: outcome.done.version, type: outcome.done.act });
  return ended;
}

/** A suspension by one administrator that nobody confirms is over at once: by who was asked, or by who made it. */
async function endSuspended(
  { administration }: Ports,
  deciding: Deciding,
  proposal: Proposal,
): Promise<Ended> {
  const { decision, by, at, why } = deciding;
  const { request, stated } = proposal;
  const ended = { as: endings[decision], by, at, why };
  await changeOnce(administration, {
    request,
    doing: { by, at, why },
    decide: async (doing) => {
      await openFor(administration, deciding);
      return endSuspension(administration, doing, { id: String(stated['id']) });
    },
    confirming: () => ({ ...proposal, ended }),
  });
  return endedSo(administration, deciding);
}

/** Declined, or taken back. Throws `ChangeRefused`. */
async function end(ports: Ports, deciding: Deciding, log: Log): Promise<Ended> {
  const { administration } = ports;
  const { decision, by, at, why } = deciding;
  const proposal = await openFor(administration, deciding);
  if (proposal.change === 'keep-suspended') return endSuspended(ports, deciding, proposal);
  const ended = { as: endings[decision], by, at, why };
  const outcome = await administration.endProposal({ ...proposal, ended });
  refuseIf(outcome === 'stale', 'proposal-over');
  log.info('registry-proposal-ended', { outcome: ended.as, type: proposal.act });
  return ended;
}

/**
 * Ends the proposal; succeeds if it already ended the same way, perhaps by an earlier try of this request.
 */
async function endOnce(ports: Ports, deciding: Deciding, log: Log): Promise<Ended> {
  try {
    return await (deciding.decision === 'confirm'
      ? confirm(ports, deciding, log)
      : end(ports, deciding, log));
  } catch (error) {
    if (!(error instanceof ChangeRefused || error instanceof RequestRefused)) throw error;
    const before = await endedBefore(ports.administration, deciding);
    if (before === undefined) throw error;
    return before;
  }
}

/**
 * Decides about a proposal: it is done, declined or taken back. Decided the same way by the same administrator before:
 * the same answer again. `registry-moved-on`: it would change something else by now than what was proposed.
 */
export async function decideProposal(
  ports: Ports,
  {
    proposal: id,
    decision,
    why,
    officer,
    language,
    log,
  }: {
    readonly proposal: string;
    readonly decision: ProposalDecision;
    readonly why: string;
    readonly officer: PresentOfficer;
    readonly language: Language;
    readonly log: Log;
  },
): Promise<DecidedProposal> {
  const by = { id: officer.id, institution: officer.institution };
  const deciding = { id, decision, by, at: ports.now(), why };
  const ended = await refusingInWords(endOnce(ports, deciding, log));
  return {
    id,
    state: { code: ended.as, word: proposalStateWords[ended.as][language] },
    at: ended.at,
    ...(ended.version !== undefined && { version: ended.version }),
  };
}
