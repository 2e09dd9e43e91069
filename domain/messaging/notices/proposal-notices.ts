import { instantOf, millisecondsOf, type Instant } from '../../foundation/time/instant.ts';
import { noticeChannels } from '../../foundation/vocabulary/notice-channels.ts';
import type { ProposalNotice } from './notice.ts';
import type { ProposalTemplate } from './templates.ts';

type Told = Pick<ProposalNotice, 'by' | 'act' | 'at'> & { readonly id: string };

/** In milliseconds. */
const hour = 60 * 60 * 1000;
/** `2026-11-25T02` */
const hourOf = (at: Instant): string => at.slice(0, 13);

/** When the hour of a proposal is over. */
export const endOfHour = (at: Instant): Instant =>
  instantOf(Math.floor(millisecondsOf(at) / hour + 1) * hour);

/**
 * What these officers are told of a proposal, by SMS and e-mail, at night too. Nobody hears of the same administrator more than
 * twice in an hour, however much is proposed: of the first at once, and of all others together, when the hour is over.
 */
export const proposalNotices = (
  { id, by, act, at }: Told,
  officers: readonly string[],
  template: ProposalTemplate,
  which: 'first' | 'others' = 'first',
): readonly ProposalNotice[] =>
  officers.flatMap((officer) =>
    noticeChannels.map((channel) => ({
      v: 1 as const,
      about: `proposal#${by.id}#${hourOf(at)}${which === 'others' ? '#others' : ''}`,
      recipient: `officer:${officer}` as const,
      channel,
      template,
      proposal: id,
      at,
      by,
      act,
    })),
  );
