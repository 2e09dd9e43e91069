import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Dialogue, Move, Shown, ScreenTarget, ScreenName } from './dialogue.ts';

/** What the menu works with. */
export type UssdPorts = Pick<
  Container,
  | 'sessions'
  | 'tickets'
  | 'phoneTickets'
  | 'phoneQuestions'
  | 'vault'
  | 'counts'
  | 'comparable'
  | 'rateLimiter'
  | 'secrets'
  | 'reads'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'cursors'
  | 'smsPrefixes'
  | 'now'
  | 'wait'
>;

/** A visit of a screen: the phone, its dialogue and ports. */
export interface Visit {
  readonly ports: UssdPorts;
  /** International: `+255712345678`. Only what is sent by name or in confidence keeps it. */
  readonly phone: string;
  /** Stored preference of the phone: where its owner lives. */
  readonly preference: string | undefined;
  readonly dialogue: Dialogue;
  readonly log: Log;
}

/** A text does not do here, and why: the screen is shown again. */
export interface Again {
  readonly again: string;
}

/** One screen of the menu, with what it shows and what a text leads to. */
export interface MenuScreen<Name extends ScreenName = ScreenName> {
  /** Something is done beyond the dialogue when somebody comes: only a key on a screen that was read leads here. */
  readonly does?: true;
  /**
   * What it shows to whoever comes, or where they go on to at once. Throws what use cases refuse: then whoever came
   * stays where they were, and reads why.
   */
  readonly open: (target: ScreenTarget<Name>, visit: Visit) => Shown | Move | Promise<Shown | Move>;
  /** What a text leads to that is written here, where one is asked for. Throws as `open` does. */
  readonly take?: (
    text: string,
    target: ScreenTarget<Name>,
    visit: Visit,
  ) => Move | Again | Promise<Move | Again>;
}

/** Some of the places. */
export type MenuScreens<Names extends ScreenName> = { readonly [Name in Names]: MenuScreen<Name> };
