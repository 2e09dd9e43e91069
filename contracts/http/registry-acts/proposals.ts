import * as z from 'zod';
import { guardedMatters } from '../../../domain/administration/guarded.ts';
import { proposalStates } from '../../../domain/administration/proposals.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { instantReply, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { changedItem } from './differences.ts';
import { pageOfRegistry, why } from './registry-act.ts';

/** What may be decided about a proposal. */
const decisions = ['confirm', 'decline', 'withdraw'] as const;

export const listProposalsRoute = {
  method: 'GET',
  path: '/v1/officer/registry/proposals',
  name: 'list-proposals',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: { sw: 'Yanayosubiri msimamizi wa pili', en: 'What waits for a second administrator' },
  query: pageOfRegistry,
  replies: {
    200: {
      description:
        'Open proposals that the caller made or may confirm, the oldest first. A page may be empty and have a next one.',
      body: z
        .object({
          proposals: z.array(
            z
              .object({
                id: z.string(),
                act: z.enum(registryActs),
                word: z.string().meta({ description: "What it is called, in the caller's language." }),
                state: worded(proposalStates),
                matters: z
                  .array(worded(guardedMatters))
                  .meta({ description: 'Why it takes a second administrator.' }),
                by: z.object({ id: z.string(), institution: z.string(), name: z.string() }),
                at: instantReply,
                why: z.string(),
                expiresAt: instantReply.meta({
                  description: 'The last second in which it can be confirmed.',
                }),
                items: z.array(changedItem),
                ticketsTo: z.string().exactOptional().meta({
                  description: 'The name of who would take over the open tickets of an officer who leaves.',
                }),
                acts: z.array(z.enum(decisions)).meta({ description: 'What the caller may decide.' }),
              })
              .meta({ id: 'RegistryProposal' }),
          ),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'RegistryProposals' }),
    },
  },
  problems: [],
} as const satisfies Route;

export const decideProposalRoute = {
  method: 'POST',
  path: '/v1/officer/registry/proposals/{proposal}/decision',
  name: 'decide-proposal',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: {
    sw: 'Thibitisha, kataa au ondoa pendekezo',
    en: 'Confirm, decline or take back a proposal',
  },
  params: z.object({
    proposal: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .meta({ description: 'The id of the proposal.', examples: ['q3Xb7vLr0TzNf1Aa'] }),
  }),
  body: z.strictObject({
    decision: z.enum(decisions).meta({
      description:
        'Confirmed, it is done at once, if it still changes just what was proposed. Who proposed it only takes it back.',
    }),
    why,
  }),
  replies: {
    200: {
      description: 'It is decided, now or before by the same administrator: the same reply again.',
      body: z
        .object({
          id: z.string(),
          state: worded(proposalStates),
          at: instantReply,
          version: z
            .int()
            .positive()
            .exactOptional()
            .meta({ description: "Confirmed: the registry's version by it." }),
        })
        .meta({ id: 'ProposalDecided' }),
    },
  },
  problems: ['change-refused', 'registry-moved-on', 'registry-busy', 'registry-being-imported'],
} as const satisfies Route;
