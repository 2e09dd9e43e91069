import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { nextBriefAt } from '../../domain/messaging/briefs/brief-days.ts';
import type { Container } from '../container.ts';
import { requireOpenFigures } from '../measures/measured-institution.ts';

export type BriefPorts = Pick<Container, 'briefs' | 'registry' | 'now'> & {
  readonly directory: Pick<Container['directory'], 'emailOf'>;
};

/** Whose brief of which institution. */
export interface RequestedBrief {
  readonly officer: PresentOfficer;
  readonly institution: string;
}

/** How an officer gets the weekly brief of an institution. */
export interface ShownBrief {
  /** Absent: the officer did not ask for it. */
  readonly subscription?: {
    readonly language: Language;
    /** Local date of the next one. */
    readonly nextDate: string;
    /** The registry has no e-mail address of the officer: nothing is sent. */
    readonly withoutMailbox?: true;
  };
}

/** Shows whether the weekly brief of an institution is sent to an officer. Throws the problem `not-allowed` as `showToday` does. */
export async function showBrief(
  { briefs, registry, directory, now }: BriefPorts,
  { officer, institution }: RequestedBrief,
): Promise<ShownBrief> {
  const [{ calendar }, subscription] = await Promise.all([
    requireOpenFigures(officer, institution, registry),
    briefs.of(officer.id, institution),
  ]);
  if (subscription === undefined) return {};
  const { timeZone } = calendar;
  const mailbox = await directory.emailOf(officer.id);
  return {
    subscription: {
      language: subscription.language,
      nextDate: localDateAt(nextBriefAt(now(), timeZone), timeZone),
      ...(mailbox === undefined && { withoutMailbox: true }),
    },
  };
}
