import { officesWorkedAt, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import {
  isLateDirection,
  isOpenDirection,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import { readerOfDirection } from '../../domain/casework/institution-directions/who-directs.ts';
import type { Container } from '../container.ts';
import { countTickets } from './directed-tickets.ts';
import { shownInstitutionDirections, type ShownInstitutionDirection } from './shown-direction.ts';

interface Asked {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly state: 'open' | 'ended';
}

/** So many tickets are counted anew for a list, 100 a call and half a read unit each: of what is beyond them the list says what was counted last. */
const mostCountedAnew = 2_000;

/** Lists directions to institutions that the officer gave, got or heads a level above of: what is late first, then by date; what ended newest first. */
export async function listInstitutionDirections(
  ports: Pick<Container, 'institutionDirections' | 'listedTickets' | 'registry' | 'now'>,
  { officer, language, state }: Asked,
): Promise<{ readonly directions: readonly ShownInstitutionDirection[] }> {
  const { institutionDirections, registry } = ports;
  const now = ports.now();
  const lists = await Promise.all(
    officesWorkedAt(officer).map((office) => institutionDirections.listedAt(office, state)),
  );
  const listed = [...new Map(lists.flat().map((one) => [one.id, one])).values()].filter(
    (one) => isOpenDirection(one) === (state === 'open'),
  );
  const met = await Promise.all(
    listed.map(async (direction) => {
      const to = await registry.lineage(direction.to);
      const reader = to && readerOfDirection(officer, direction, to, now);
      return reader === undefined ? [] : [{ direction, reader }];
    }),
  );
  const inOrder = met
    .flat()
    .toSorted(({ direction: one }, { direction: other }) =>
      state === 'ended'
        ? other.givenAt.localeCompare(one.givenAt)
        : Number(isLateDirection(other, now)) - Number(isLateDirection(one, now)) ||
          one.dueBy.localeCompare(other.dueBy),
    );
  let counting = 0;
  const counted = await Promise.all(
    inOrder.map(async ({ direction, reader }) => {
      counting += direction.tickets.length;
      const isAnew = state === 'open' && counting <= mostCountedAnew;
      return {
        direction,
        reader,
        counted: isAnew ? await countTickets(ports, direction, now) : direction.counted,
      };
    }),
  );
  return { directions: await shownInstitutionDirections(counted, registry, { officer, language, now }) };
}
