import type { Instant } from '../../foundation/time/instant.ts';
import type { DueBrief } from '../briefs/brief-subscriptions.ts';
import type { BriefNotice } from './notice.ts';
import { briefTemplate } from './templates.ts';

/** The weekly brief of a Tuesday, `YYYY-MM-DD`: one for each officer and institution, and no figure in it. */
export const briefNotice = (
  { officer, institution }: Pick<DueBrief, 'officer' | 'institution'>,
  day: string,
  at: Instant,
): BriefNotice => ({
  v: 1,
  about: `brief#${institution}#${day}`,
  recipient: `officer:${officer}`,
  channel: 'email',
  template: briefTemplate,
  at,
  institution,
  day,
});
