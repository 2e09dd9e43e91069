import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { fieldErrors } from '../../../words/field-errors.ts';
import { fill } from '../../../words/fill.ts';
import { refusalTexts } from '../../../words/refusals.ts';
import { ussdFieldRefusals, ussdRefusals } from '../../../words/ussd/refusals.ts';
import { refusalFrom, type RequestRefused } from '../../request-refused.ts';
import type {
  Dialogue,
  Draft,
  DraftChange,
  Move,
  Paused,
  ScreenTarget,
  ScreenName,
  Shown,
} from '../dialogue.ts';
import { withQuestion } from '../owner-asked.ts';
import type { Again, MenuScreen, Visit } from '../menu-screen.ts';
import { menuScreens } from './menu-screens.ts';
import { fixedKeys, narrowed, screenOf } from '../screen.ts';
import { wordsIn } from '../words-in.ts';

/** So many places are gone back through: nobody needs more, and what is kept stays small. */
const longestTrail = 12;

/** A dialogue and what it works with, as one key finds it. */
export type Visitor = Omit<Visit, 'dialogue'>;

/** Where a dialogue goes on, before it is told by a refusal. */
interface Way {
  readonly from: Dialogue;
  readonly visitor: Visitor;
}

const opened = <Name extends ScreenName>(
  target: ScreenTarget<Name>,
  visit: Visit,
): ReturnType<MenuScreen<Name>['open']> => menuScreens[target.to].open(target, visit);

const taken = <Name extends ScreenName>(
  text: string,
  target: ScreenTarget<Name>,
  visit: Visit,
): Move | Again | Promise<Move | Again> | undefined => menuScreens[target.to].take?.(text, target, visit);

/** A dialogue at the beginning, in the language that the phone last spoke. */
export async function begin(visitor: Visitor, language: Language, paused?: Paused): Promise<Dialogue> {
  const at: ScreenTarget = { to: paused === undefined ? 'home' : 'resume' };
  const from: Dialogue = {
    ...{ language, at, shown: { head: '' }, page: 0, trail: [], draft: { id: visitor.ports.salt() } },
    ...(paused !== undefined && { paused }),
  };
  return arrive({ from, visitor }, at, []);
}

/** What comes of a key, or of a text: the dialogue at its next screen. Throws nothing that a use case refuses. */
export async function advance(visitor: Visitor, from: Dialogue, input: string): Promise<Dialogue> {
  const here = omit(from, 'notice');
  const typed = input.trim();
  const way: Way = { from: here, visitor };
  try {
    return await answer(way, typed);
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === undefined) throw error;
    visitor.log.info('ussd-refused', { code: refused.facts.code });
    const text = inWords(refused, here.language);
    return arrive(way, { to: 'refused', text }, pushed(here));
  }
}

async function answer(way: Way, typed: string): Promise<Dialogue> {
  const { from, visitor } = way;
  const { shown, at, language } = from;
  const { keys, hasMore } = screenOf(from);
  if (typed === fixedKeys.home) return follow(way, { go: { to: 'home' } });
  if (typed === fixedKeys.back) return back(way);
  if (typed === fixedKeys.more && hasMore) return { ...from, page: from.page + 1 };
  const move = keys.get(typed);
  if (move !== undefined) return follow(way, move);
  const { line } = wordsIn(language);
  if (typed === '') return { ...from, notice: line('write-something') };
  const answered = takesText(shown, typed)
    ? await taken(typed, at, { ...visitor, dialogue: from })
    : undefined;
  if (answered !== undefined) {
    return 'again' in answered ? { ...from, notice: answered.again } : follow(way, answered);
  }
  return shown.options !== undefined && /\p{L}/u.test(typed)
    ? narrow(from, typed, line('nothing-matches'))
    : { ...from, notice: line('wrong-key') };
}

/** Whether what was typed is a text there, and no key. */
export const takesText = ({ asks }: Shown, typed: string): boolean =>
  asks === 'letters' ? /\p{L}/u.test(typed) : asks === true;

/** Letters leave of a list what has them. Where nothing has, the list stays. */
function narrow(from: Dialogue, filter: string, nothing: string): Dialogue {
  const left = narrowed(from.shown.options ?? [], filter);
  return left.length === 0 ? { ...from, notice: nothing } : { ...from, filter, page: 0 };
}

/** The way back to here, where there is one. Nobody goes back to a refusal: it leads to where it was met. */
function pushed({ shown, trail, at }: Dialogue): readonly ScreenTarget[] {
  if (shown.final === true) return [];
  return at.to === 'refused' ? trail : [...trail, at].slice(-longestTrail);
}

async function back(way: Way): Promise<Dialogue> {
  const { trail, at } = way.from;
  const before = trail.at(-1);
  if (before !== undefined) return arrive(way, before, trail.slice(0, -1));
  return arrive(way, { to: at.to === 'home' ? 'goodbye' : 'home' }, []);
}

async function follow(way: Way, move: Move): Promise<Dialogue> {
  const { from } = way;
  if ('turns' in move) return move.turns === 'back' ? back(way) : takenUp(from);
  const { go, language = from.language } = move;
  const next = { ...from, language, draft: changed(from.draft, move.draft ?? {}) };
  return arrive({ ...way, from: next }, go, go.to === 'home' ? [] : pushed(from));
}

/** What was paused, as it was left. */
function takenUp({ paused, ...from }: Dialogue): Dialogue {
  return paused === undefined ? from : { ...from, ...paused, page: 0 };
}

/** Comes to a place, or to where that leads on at once. Who comes home begins anew. */
async function arrive(
  { from, visitor }: Way,
  at: ScreenTarget,
  trail: readonly ScreenTarget[],
): Promise<Dialogue> {
  const { paused, ...rest } = omit(from, 'filter');
  const draft = at.to === 'home' ? { id: visitor.ports.salt() } : from.draft;
  const here = { ...rest, draft, ...(at.to === 'resume' && paused !== undefined && { paused }) };
  const visit = { ...visitor, dialogue: here };
  const found = await opened(at, visit);
  if ('head' in found) {
    const asks = found.final === true && at.to !== 'goodbye' && at.to !== 'phone-answered';
    const shown = asks ? await withQuestion(found, visit) : found;
    return { ...here, at, shown, page: 0, trail: found.final === true ? [] : trail };
  }
  if ('turns' in found) return back({ from: { ...here, trail }, visitor });
  const next = { ...here, draft: changed(draft, found.draft ?? {}) };
  return arrive({ from: next, visitor }, found.go, trail);
}

/** A draft with what became known of it, and without what is known no more. */
function changed(draft: Draft, change: DraftChange): Draft {
  const fields = Object.entries({ ...draft, ...change }).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(fields) as Partial<Draft>), id: draft.id };
}

/** Why something was not done, as a phone has room for it. */
function inWords({ facts: { code, parameters, fields = [] } }: RequestRefused, language: Language): string {
  const [field] = fields;
  if (field === undefined) return fill(ussdRefusals[code] ?? refusalTexts[code].detail, parameters, language);
  const chosen = ussdFieldRefusals[String(field.path[0])];
  return fill(chosen ?? fieldErrors[field.code], field.parameters, language);
}
