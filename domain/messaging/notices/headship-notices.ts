import type { HeadshipChange } from '../../institutions/registry/headship-changes.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { noticeChannels } from '../../foundation/vocabulary/notice-channels.ts';
import type { HeadshipNotice } from './notice.ts';
import { headshipTemplate } from './templates.ts';

interface Told {
  readonly institution: string;
  readonly headships: readonly HeadshipChange[];
  /** The registry's version by the change. */
  readonly version: number;
  readonly at: Instant;
}

const isOfHead = ({ absent }: HeadshipChange): boolean => absent === undefined;

/**
 * What these officers are told of a change of headships: by SMS and e-mail, once, at night too; of an officer who is out by e-mail.
 */
export const headshipNotices = (
  { institution, headships, version, at }: Told,
  officers: readonly string[],
): readonly HeadshipNotice[] =>
  officers.flatMap((officer) =>
    noticeChannels
      .filter((channel) => channel === 'email' || headships.some(isOfHead))
      .map((channel) => ({
        v: 1 as const,
        about: `headship#${institution}#${version}`,
        recipient: `officer:${officer}` as const,
        channel,
        template: headshipTemplate,
        at,
        institution,
        headships,
      })),
  );
