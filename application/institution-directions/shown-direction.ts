import {
  type DirectionAct,
  type DirectionGoal,
} from '../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { type TicketStep } from '../../domain/foundation/vocabulary/ticket-steps.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { actsOnDirection } from '../../domain/casework/institution-directions/decide-direction.ts';
import { shouldBeDone } from '../../domain/casework/institution-directions/direction-progress.ts';
import {
  isLateDirection,
  isOpenDirection,
  type CountedDirection,
  type InstitutionDirection,
  type InstitutionDirectionState,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import type { DirectionReader } from '../../domain/casework/institution-directions/who-directs.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { dueInWords } from '../tickets/due-in-words.ts';
import type { DirectionLook } from '../tickets/shown-direction.ts';

/** A direction to an institution, as a list shows it. */
export interface ShownInstitutionDirection {
  readonly id: string;
  readonly from: NamedInstitution;
  readonly to: NamedInstitution;
  readonly goal: DirectionGoal;
  readonly category?: Pick<Category, 'id' | 'name'>;
  readonly step?: TicketStep;
  readonly overdueOnly: boolean;
  readonly included: number;
  readonly done: number;
  readonly left: number;
  /** How many should be done by now to keep the date at an even pace. */
  readonly shouldBeDone: number;
  readonly state: InstitutionDirectionState;
  readonly late: boolean;
  readonly givenAt: Instant;
  readonly givenDate: string;
  readonly dueBy: Instant;
  readonly dueDate: string;
  /** While it is to be done. */
  readonly dueLook?: DirectionLook;
  readonly dueWords?: string;
  /** What the reader may do with it now. */
  readonly acts: readonly DirectionAct[];
  /** Whether it went to an institution that the reader answers for. */
  readonly isOurs: boolean;
}

/** In whose eyes directions are shown. */
export interface DirectionsReader {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly now: Instant;
}

interface Met {
  readonly direction: InstitutionDirection;
  readonly reader: DirectionReader;
  readonly counted: CountedDirection;
}

/** Directions in the reader's language, each with what is counted of it now. */
export async function shownInstitutionDirections(
  met: readonly Met[],
  registry: Pick<Container['registry'], 'institution' | 'category' | 'calendar'>,
  reader: DirectionsReader,
): Promise<readonly ShownInstitutionDirection[]> {
  const categories = [...new Set(met.flatMap(({ direction }) => direction.filter.category ?? []))];
  const [institutionOf, calendar, found] = await Promise.all([
    institutionsById(
      registry,
      met.flatMap(({ direction: { from, to } }) => [from, to]),
    ),
    registry.calendar(),
    Promise.all(categories.map((id) => registry.category(id))),
  ]);
  return met.map(({ direction, reader: as, counted }) => {
    const { id, goal, filter, state, tickets, givenAt, dueBy } = direction;
    const category = found.find((one) => one?.id === filter.category);
    const { timeZone } = calendar;
    return {
      id,
      from: named(institutionOf(direction.from)),
      to: named(institutionOf(direction.to)),
      goal,
      ...(category !== undefined && { category: { id: category.id, name: category.name } }),
      ...(filter.step !== undefined && { step: filter.step }),
      overdueOnly: filter.overdueAt !== undefined,
      included: tickets.length,
      done: counted.done,
      left: counted.left,
      shouldBeDone: shouldBeDone(tickets.length, givenAt, dueBy, reader.now),
      state,
      late: isLateDirection(direction, reader.now),
      givenAt,
      givenDate: localDateAt(givenAt, timeZone),
      dueBy,
      dueDate: localDateAt(dueBy, timeZone),
      ...(isOpenDirection(direction) && dueOf(dueBy, calendar, reader)),
      acts: actsOnDirection(direction, as),
      isOurs: as.answers,
    };
  });
}

function dueOf(
  due: Instant,
  calendar: Calendar,
  reader: DirectionsReader,
): Pick<ShownInstitutionDirection, 'dueLook' | 'dueWords'> {
  const { dueLook, dueWords } = dueInWords(
    { due, status: 'in-progress', urgent: false },
    calendar,
    reader,
    'direction',
  );
  return dueLook === 'still' || dueLook === 'rest' ? {} : { dueLook, dueWords };
}
