import {
  directionStateOf,
  wasDoneLate,
  type DirectionState,
  type TicketDirection,
} from '../../domain/ticketing/directions/known-directions.ts';
import type { DueLook } from '../../domain/casework/queues/due-look.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { directionWords, doneLateWords } from '../../words/directions.ts';
import type { Worded } from '../worded.ts';
import { dueInWords, type DueReader } from './due-in-words.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../institutions-by-id.ts';
import type { OfficerReference, OfficersById } from '../officers-by-id.ts';

/** Something that was done, by whom, of which office. */
interface ShownDeed {
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly officer?: OfficerReference;
  readonly institution?: NamedInstitution;
}

/** How pressing it is: only of what is to be done still. */
export type DirectionLook = Exclude<DueLook, 'still' | 'rest'>;

/** A direction, by when it is due, and what became of it. */
export interface ShownDirection {
  /** With the number of the ticket it names the direction: the version of the event that gave it. */
  readonly direction: number;
  readonly given: ShownDeed;
  /** The office that it went to. */
  readonly to: NamedInstitution;
  readonly dueBy: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly dueDate: string;
  readonly state: Worded<DirectionState>;
  /** It is late, or was done late. */
  readonly late: boolean;
  /** While it is to be done. */
  readonly dueLook?: DirectionLook;
  readonly dueWords?: string;
  /** When it was done or overtaken; by whom, where it was done. */
  readonly ended?: ShownDeed;
}

interface NamesOfDirections {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
}

/** The institutions and the officers that directions name. */
export const namedByDirections = (directions: readonly TicketDirection[]) => ({
  institutions: directions.flatMap(({ institution, to, ended }) =>
    [institution, to, ended?.institution].filter((id) => id !== undefined),
  ),
  officers: directions.flatMap(({ officer, ended }) =>
    [officer, ended?.officer].filter((id) => id !== undefined),
  ),
});

/** A direction in the reader's language. */
export function shownDirection(
  one: TicketDirection,
  { institutionOf, officerOf }: NamesOfDirections,
  calendar: Calendar,
  reader: DueReader,
): ShownDirection {
  const { direction, givenAt: at, officer, institution, to, dueBy, ended } = one;
  const { timeZone } = calendar;
  const state = directionStateOf(one, reader.now);
  const doneLate = wasDoneLate(one);
  const deed = (doer: {
    readonly at: Instant;
    readonly officer?: string | undefined;
    readonly institution?: string | undefined;
  }): ShownDeed => ({
    at: doer.at,
    date: localDateAt(doer.at, timeZone),
    ...(doer.officer !== undefined && { officer: officerOf(doer.officer) }),
    ...(doer.institution !== undefined && { institution: named(institutionOf(doer.institution)) }),
  });
  return {
    direction,
    given: deed({ at, officer, institution }),
    to: named(institutionOf(to)),
    dueBy,
    dueDate: localDateAt(dueBy, timeZone),
    state: { code: state, word: (doneLate ? doneLateWords : directionWords[state])[reader.language] },
    late: state === 'late' || doneLate,
    ...(ended === undefined ? dueInWordsOf(dueBy, calendar, reader) : { ended: deed(ended) }),
  };
}

const isOfDirections = (look: DueLook): look is DirectionLook => look !== 'still' && look !== 'rest';

function dueInWordsOf(
  due: Instant,
  calendar: Calendar,
  reader: DueReader,
): Pick<ShownDirection, 'dueLook' | 'dueWords'> {
  const shown = dueInWords({ due, status: 'in-progress', urgent: false }, calendar, reader, 'direction');
  return isOfDirections(shown.dueLook) ? { dueLook: shown.dueLook, dueWords: shown.dueWords } : {};
}
