import { readSession } from '../../../application/ussd/session/stored-session.ts';
import type { Draft, Move, ScreenName } from '../../../application/ussd/dialogue.ts';
import { dialsAnew, type Line } from './a-line.ts';
import type { Phone } from './a-phone.ts';

/** What a phone shows of a sentence that was typed on it. */
export interface UnderstoodOnPhone {
  /** The screen that asks next: `understood` where nothing is unsure. */
  readonly asks: ScreenName;
  readonly screen: string;
  /** What "yes, right" says: registry ids, where all was understood. */
  readonly kind?: string;
  readonly category?: string;
  readonly office?: string;
  /** The narrowest part of the place. */
  readonly place?: string;
  /** The categories, places and offices that can be chosen by a digit, in their order. */
  readonly offered: readonly string[];
}

const draftOf = (move: Move | undefined): Partial<Record<keyof Draft, unknown>> =>
  move !== undefined && 'go' in move ? (move.draft ?? {}) : {};

const idOf = (chosen: unknown): string | undefined =>
  typeof chosen === 'object' && chosen !== null && 'id' in chosen ? String(chosen.id) : undefined;

/** Types a sentence on the first screen of a phone, as the gateway hands it on, and tells what the next one shows. */
export async function understoodOn(
  entry: Line,
  sentence: string,
  phone: Phone = entry.phone(),
): Promise<UnderstoodOnPhone> {
  await dialsAnew(phone);
  await phone.chooses('Nini kimetokea?');
  const screen = await phone.types(sentence);
  const { session } = await entry.sessions.of(phone.number, entry.now);
  const dialogue = readSession(session?.content)?.dialogue;
  if (dialogue === undefined) throw new Error('Nothing was kept of the phone.');
  const { at, shown } = dialogue;
  const yes = at.to === 'understood' ? draftOf(shown.choices?.[0]?.move) : {};
  const of = { category: idOf(yes.category), office: idOf(yes.office) };
  const place = idOf(yes.ward) ?? idOf(yes.council) ?? idOf(yes.region);
  const offered = (shown.options ?? []).flatMap(({ move }) => {
    const { category, office, ward, council, region } = draftOf(move);
    return [category, ward ?? council ?? region, office].map(idOf).find((id) => id !== undefined) ?? [];
  });
  return {
    ...{ asks: at.to, screen, offered },
    ...(typeof yes.kind === 'string' && { kind: yes.kind }),
    ...(of.category !== undefined && { category: of.category }),
    ...(of.office !== undefined && { office: of.office }),
    ...(place !== undefined && { place }),
  };
}
