import { batch, signal, type Signal } from '@preact/signals';
import { mostOfReach, type ReachOfActs } from '../../../../domain/foundation/vocabulary/at-once.ts';

/** What became of a ticket on which something was asked together with others. `refused`: why, and by which code of it. */
export type EntryResult = { readonly done: string } | { readonly refused: string; readonly code: string };

/** The lines of a list that are chosen, by the numbers of their tickets, and what became of those that were before. */
export interface ChosenEntries {
  readonly numbers: Signal<ReadonlySet<string>>;
  readonly results: Signal<ReadonlyMap<string, EntryResult>>;
  /** Whether somebody chose them one by one, or all that a filter finds: those need not be listed. */
  readonly reach: Signal<ReachOfActs>;
  /** More were wanted than go at once. */
  readonly isFull: Signal<boolean>;
  /** The line that was chosen or given up last: a range begins there. */
  readonly last: Signal<string | undefined>;
}

export const nothingChosen = (): ChosenEntries => ({
  numbers: signal<ReadonlySet<string>>(new Set()),
  results: signal<ReadonlyMap<string, EntryResult>>(new Map()),
  reach: signal<ReachOfActs>('chosen'),
  isFull: signal(false),
  last: signal<string | undefined>(undefined),
});

/** Chooses a line, or gives it up. */
export function toggleEntry(chosen: ChosenEntries, number: string): void {
  const numbers = new Set(chosen.numbers.value);
  const isFull = !numbers.delete(number) && numbers.size >= mostOfReach[chosen.reach.value];
  if (!isFull && !chosen.numbers.value.has(number)) numbers.add(number);
  batch(() => {
    chosen.numbers.value = numbers;
    chosen.isFull.value = isFull;
    chosen.last.value = number;
  });
}

/** Chooses all lines from the last one that was toggled to this one, as many as go at once. */
export function chooseUpTo(chosen: ChosenEntries, order: readonly string[], number: string): void {
  const [from, to] = [order.indexOf(chosen.last.value ?? number), order.indexOf(number)];
  const range = from === -1 ? [number] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const inTurn = from > to ? range.toReversed() : range;
  const all = [...new Set([...chosen.numbers.value, ...inTurn])];
  batch(() => {
    const most = mostOfReach[chosen.reach.value];
    chosen.numbers.value = new Set(all.slice(0, most));
    chosen.isFull.value = all.length > most;
    chosen.last.value = number;
  });
}

/** Chooses these, which somebody sees on their page; as many as go at once. */
export function chooseThese(chosen: ChosenEntries, numbers: readonly string[]): void {
  const most = mostOfReach.chosen;
  batch(() => {
    chosen.reach.value = 'chosen';
    chosen.numbers.value = new Set(numbers.slice(0, most));
    chosen.isFull.value = numbers.length > most;
    chosen.last.value = numbers.at(-1);
  });
}

/** Chooses all of these, which a filter found; as many as go at once. */
export function chooseFound(chosen: ChosenEntries, found: readonly string[]): void {
  batch(() => {
    chosen.reach.value = 'found';
    chosen.numbers.value = new Set(found.slice(0, mostOfReach.found));
    chosen.isFull.value = found.length > mostOfReach.found;
  });
}

/** Gives up what is not among these: nobody chooses one by one what they do not see. */
export function keepAmong(chosen: ChosenEntries, order: readonly string[]): void {
  if (chosen.numbers.value.size === 0 || chosen.reach.value === 'found') return;
  const shown = new Set(order);
  const kept = [...chosen.numbers.value].filter((number) => shown.has(number));
  if (kept.length < chosen.numbers.value.size) chosen.numbers.value = new Set(kept);
}

/** Nothing is chosen, and nothing is told of what was. */
export function forgetChosen(chosen: ChosenEntries): void {
  batch(() => {
    chosen.numbers.value = new Set();
    chosen.results.value = new Map();
    chosen.reach.value = 'chosen';
    chosen.isFull.value = false;
    chosen.last.value = undefined;
  });
}

/** What became of some is known: what was refused stays chosen. */
export function takeResults(chosen: ChosenEntries, results: ReadonlyMap<string, EntryResult>): void {
  const isDone = (number: string): boolean => {
    const result = results.get(number);
    return result !== undefined && 'done' in result;
  };
  batch(() => {
    chosen.results.value = new Map([...chosen.results.value, ...results]);
    chosen.numbers.value = new Set([...chosen.numbers.value].filter((number) => !isDone(number)));
    chosen.isFull.value = false;
  });
}
