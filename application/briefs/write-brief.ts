import { isAllowed } from '../../domain/institutions/officers/permissions.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { briefDayAt } from '../../domain/messaging/briefs/brief-days.ts';
import type { BriefNotice } from '../../domain/messaging/notices/notice.ts';
import type { FailureReason } from '../../domain/messaging/notices/senders.ts';
import { briefEmail } from '../../words/notices/brief-email.ts';
import { noticeTexts, type Email } from '../../words/notices/notice-texts.ts';
import type { Container } from '../container.ts';
import { showToday, type TodayPorts } from '../measures/show-today.ts';
import { RequestRefused } from '../request-refused.ts';

/** Writes the e-mail of a weekly brief for its officer, or says why nothing is sent. */
export type BriefWriter = (
  notice: BriefNotice,
  officer: PresentOfficer,
  at: Instant,
) => Promise<Email | FailureReason>;

type Ports = TodayPorts & Pick<Container, 'briefs' | 'accessPoints'>;

/**
 * Makes the writer of weekly briefs, which asks what the page of the brief asks, as its officer, at the moment of sending. Nothing goes
 * where the subscription ended, the figures are not open to the officer any more, which ends it, or the next brief is due.
 */
export const writesBriefs =
  (ports: Ports): BriefWriter =>
  async ({ institution, day }, officer, at) => {
    const { registry, briefs, accessPoints } = ports;
    const [{ timeZone }, subscription] = await Promise.all([
      registry.calendar(),
      briefs.of(officer.id, institution),
    ]);
    if (briefDayAt(at, timeZone) !== day) return 'too-late';
    if (subscription === undefined) return 'nothing-to-tell';
    // Whoever may not read it cannot turn it off in its page either.
    const endRefused = async (): Promise<FailureReason> => {
      await briefs.end(officer.id, institution, at);
      return 'not-for-this-officer';
    };
    if (!isAllowed(officer.roles, 'measures:read')) return endRefused();
    const { language } = subscription;
    try {
      const today = await showToday(ports, { officer, institution, language });
      return briefEmail(today, { day, language, timeZone, accessPoints }, noticeTexts);
    } catch (error) {
      if (error instanceof RequestRefused) return endRefused();
      throw error;
    }
  };
