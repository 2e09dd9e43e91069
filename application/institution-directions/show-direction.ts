import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { ownOfficeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { workingDaysUntil } from '../../domain/foundation/time/working-days.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import {
  comingClockSteps,
  type DirectionWake,
} from '../../domain/casework/institution-directions/direction-clock.ts';
import type { DirectionEventType } from '../../domain/casework/institution-directions/institution-direction.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { RequestRefused } from '../request-refused.ts';
import { countTickets } from './directed-tickets.ts';
import { requireDirection } from './require-direction.ts';
import { shownInstitutionDirections, type ShownInstitutionDirection } from './shown-direction.ts';

/** Event of a direction, as its readers see it. */
export interface ShownDirectionEvent {
  readonly version: number;
  readonly type: DirectionEventType;
  readonly at: Instant;
  readonly date: string;
  readonly officer?: OfficerReference;
  readonly institution?: NamedInstitution;
  readonly words?: string;
  readonly dueDate?: string;
  /** The office above whose head was told. */
  readonly told?: NamedInstitution;
  readonly done: number;
  readonly left: number;
}

/** Share of a direction that lies at an office, and who sees to it. */
interface OfficeOfDirection {
  readonly institution: NamedInstitution;
  readonly head?: OfficerReference;
  readonly done: number;
  readonly left: number;
  readonly unassigned: number;
}

/** A direction with its events, its offices and what its clock does next. */
export interface DirectionInFull extends ShownInstitutionDirection {
  readonly version: number;
  readonly events: readonly ShownDirectionEvent[];
  readonly offices: readonly OfficeOfDirection[];
  readonly coming: readonly (DirectionWake & { readonly date: string })[];
  /** Working days to the date, today not counted. */
  readonly daysLeft: number;
}

/** Shows a direction to who may read it, counted now. Throws the problem `no-such-direction`. */
export async function showDirection(
  ports: Pick<Container, 'institutionDirections' | 'listedTickets' | 'registry' | 'now'>,
  asked: { readonly direction: string; readonly officer: PresentOfficer; readonly language: Language },
): Promise<DirectionInFull> {
  const { registry } = ports;
  const now = ports.now();
  const { direction, events, reader } = await requireDirection(ports, asked.direction, asked.officer, now);
  const [counted, calendar, policy] = await Promise.all([
    countTickets(ports, direction, now),
    registry.calendar(),
    registry.currentPolicy(),
  ]);
  const institutionOf = await institutionsById(registry, [
    ...counted.offices.map(({ institution }) => institution),
    ...events.flatMap(({ by, told }) => [by?.institution, told].filter((id) => id !== undefined)),
  ]);
  const headOf = (id: string): string | undefined => ownOfficeHeadOf(institutionOf(id), now)?.officer;
  const [officerOf, [shown]] = await Promise.all([
    officersById(registry, [
      ...events.flatMap(({ by }) => by?.id ?? []),
      ...counted.offices.flatMap(({ institution }) => headOf(institution) ?? []),
    ]),
    shownInstitutionDirections([{ direction, reader, counted }], registry, { ...asked, now }),
  ]);
  if (shown === undefined) throw new RequestRefused({ code: 'no-such-direction' });
  const dateOf = (at: Instant): string => localDateAt(at, calendar.timeZone);
  const rules = { calendar, remind: policy.limits.remindOfDirection };
  return {
    ...shown,
    version: direction.version,
    events: events.map(({ version, type, at, by, words, dueBy, told, counted: then }) => ({
      version,
      type,
      at,
      date: dateOf(at),
      ...(by !== undefined && {
        officer: officerOf(by.id),
        institution: named(institutionOf(by.institution)),
      }),
      ...(words !== undefined && { words }),
      ...(dueBy !== undefined && { dueDate: dateOf(dueBy) }),
      ...(told !== undefined && { told: named(institutionOf(told)) }),
      ...then,
    })),
    offices: counted.offices.map(({ institution, ...figures }) => {
      const head = headOf(institution);
      return {
        institution: named(institutionOf(institution)),
        ...(head !== undefined && { head: officerOf(head) }),
        ...figures,
      };
    }),
    coming: comingClockSteps(direction, rules).map(({ step, at }) => ({ step, at, date: dateOf(at) })),
    daysLeft: workingDaysUntil(now, direction.dueBy, calendar),
  };
}
