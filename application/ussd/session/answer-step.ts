import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { inAll, languages } from '../../../domain/foundation/vocabulary/language.ts';
import { fill } from '../../../words/fill.ts';
import { screenWords } from '../../../words/ussd/screens.ts';
import type { Container } from '../../container.ts';
import type { Log } from '../../log.ts';
import { advance, begin, takesText, type Visitor } from './advance.ts';
import type { Dialogue } from '../dialogue.ts';
import {
  sessionContent,
  readSession,
  pausedOf,
  type StoredSession,
  type UssdAnswer,
} from './stored-session.ts';
import type { UssdPorts } from '../menu-screen.ts';
import { menuScreens } from './menu-screens.ts';
import { screenOf } from '../screen.ts';

/** One step of a USSD session: a key or text, as the gateway forwards it. */
export interface UssdStep {
  /** The gateway's name of the session. */
  readonly sessionId: string;
  /** International: `+255712345678`. */
  readonly phone: string;
  /** Everything typed since the session began, joined by `*`, without the shared menu's keys; empty at first. */
  readonly text: string;
  readonly log: Log;
}

/** A session that the gateway ended. */
export type EndedSession = Pick<UssdStep, 'sessionId' | 'phone'>;

/** So long a dialogue is kept, in seconds: somebody whose session broke off dials again. */
const keptSeconds = 300;

/** Two steps of a phone at once: so often one of them looks again what the other did. */
const mostTries = 4;

/** More keys than these are not typed into one dialled code. */
const mostInputs = 20;

/**
 * Answers a step: with the same screen where it comes again, else with what its key leads to. It never throws: whatever
 * goes wrong becomes a screen, and what was kept of the phone stays.
 */
export async function answerStep(ports: UssdPorts, step: UssdStep): Promise<UssdAnswer> {
  try {
    return await answered(ports, step, mostTries);
  } catch (error) {
    const code = error instanceof StoreUnavailable ? 'store-unavailable' : 'internal-error';
    step.log.error('ussd-failed', { code }, error);
    return { text: sorry, ends: true };
  }
}

/** In every language: which one is spoken lies in the store that does not answer. */
const sorry = inAll('\n', (language) => fill(screenWords.sorry, {}, language));

async function answered(ports: UssdPorts, step: UssdStep, triesLeft: number): Promise<UssdAnswer> {
  if (triesLeft === 0) throw new StoreUnavailable('conflict');
  const { sessions, now } = ports;
  const { phone, sessionId, text, log } = step;
  const at = now();
  const { session, wish } = await sessions.of(phone, at);
  const stored = readSession(session?.content);
  const before = stored?.session === sessionId ? stored : undefined;
  if (before !== undefined && text.length <= before.taken) return before.answer;
  if (stored?.earlier?.session === sessionId) return stored.earlier.answer;

  const visitor: Visitor = { ports, phone, preference: wish, log };
  const start = await startOf(visitor, before, stored);
  const isOffered = before === undefined && start.at.to === 'resume';
  // Keys that were dialled with the code are meant for the first screen, and don't answer what stands before it.
  const dialogue = isOffered
    ? start
    : await typedInto(visitor, start, { typed: newIn(text, before), isSeen: before !== undefined });
  const { text: screen, ends } = screenOf(dialogue);
  const answer: UssdAnswer = { text: screen, ends };
  const next = {
    version: (session?.version ?? 0) + 1,
    until: plusSeconds(at, keptSeconds),
    content: sessionContent({
      ...{ session: sessionId, taken: text.length, answer, dialogue },
      ...earlierThan(sessionId, stored),
    }),
  };
  return (await sessions.keep(phone, next, at)) ? answer : answered(ports, step, triesLeft - 1);
}

/** The session of the phone before this one: a step of it may still come, again or late. */
function earlierThan(sessionId: string, stored: StoredSession | undefined): Pick<StoredSession, 'earlier'> {
  if (stored === undefined) return {};
  const { session, answer, earlier } = stored;
  if (session !== sessionId) return { earlier: { session, answer } };
  return earlier === undefined ? {} : { earlier };
}

/** Where the dialogue was, or a new one: which offers what an earlier session of the phone was in the midst of. */
function startOf(
  visitor: Visitor,
  before: StoredSession | undefined,
  last: StoredSession | undefined,
): Dialogue | Promise<Dialogue> {
  if (before !== undefined) return before.dialogue;
  const { dialogue } = last ?? {};
  return begin(visitor, dialogue?.language ?? languages[0], dialogue && pausedOf(dialogue));
}

/** What was typed since the last step; undefined: nothing, the session has just begun. */
function newIn(text: string, before: StoredSession | undefined): string | undefined {
  const { taken = 0 } = before ?? {};
  if (taken === 0) return text === '' ? undefined : text;
  return text.slice(taken).replace(/^\*/, '');
}

/** What a step brought. */
interface Typed {
  readonly typed: string | undefined;
  /** Whether it was typed on a screen that the phone had shown. */
  readonly isSeen: boolean;
}

function doesSomething(dialogue: Dialogue, input: string): boolean {
  const move = screenOf(dialogue).keys.get(input.trim());
  return move !== undefined && 'go' in move && menuScreens[move.go.to].does === true;
}

/**
 * A text holds whatever was typed, stars too; where keys are expected a star parts them: so several can be dialled at
 * once, and what one step brought can be all that was missed. Such keys lead on and do nothing: what is done needs a key
 * on a screen that was read, and is read itself before any other key counts.
 */
async function typedInto(visitor: Visitor, from: Dialogue, { typed, isSeen }: Typed): Promise<Dialogue> {
  let dialogue = from;
  let rest = typed;
  for (let inputs = 0; rest !== undefined && inputs < mostInputs; inputs += 1) {
    const firstKey = rest.split('*', 1)[0] ?? '';
    const star = takesText(dialogue.shown, firstKey) ? -1 : rest.indexOf('*');
    const input = star < 0 ? rest : firstKey;
    if ((inputs > 0 || !isSeen) && doesSomething(dialogue, input)) break;
    dialogue = await advance(visitor, dialogue, input);
    rest = star < 0 || dialogue.shown.final === true ? undefined : rest.slice(star + 1);
  }
  return dialogue;
}

/** Forgets a dialogue that ended with nothing to take up again. A session that is not known is none. */
export async function endSession(
  { sessions, now }: Pick<Container, 'sessions' | 'now'>,
  { phone, sessionId }: EndedSession,
): Promise<void> {
  const { session } = await sessions.of(phone, now());
  const stored = readSession(session?.content);
  if (stored?.session === sessionId && pausedOf(stored.dialogue) === undefined) await sessions.end(phone);
}
