import type { Country } from './country.ts';
import { transferTarget } from './officers-beats.ts';
import { plotNames, plots, type Circumstances, type Plot, type PlotName } from './plots.ts';
import type { DemoTicket } from './tickets.ts';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32: 32 bits of state are plenty here). */
type Chance = () => number;

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles items (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(chance() * left.length), 1));
}

/** A ticket with what becomes of it. */
export interface Part {
  readonly ticket: DemoTicket;
  readonly plot: PlotName;
}

/** In which order people send, and what becomes of each ticket: the same for the same seed. */
export function deal(tickets: readonly DemoTicket[], country: Country, seed: number): readonly Part[] {
  const chance = chanceOf(seed);
  const order = shuffled(tickets, chance);
  const dealt = new Map<DemoTicket, PlotName>();
  for (const name of plotNames) {
    const plot = plotOf(name);
    const fitting = order.filter(
      (ticket) => !dealt.has(ticket) && plot.fits(circumstancesOf(ticket, country)),
    );
    for (const ticket of fitting.slice(0, plot.times)) dealt.set(ticket, name);
  }
  const parts = order.flatMap((ticket): readonly Part[] => {
    const plot = dealt.get(ticket);
    return plot === undefined ? [] : [{ ticket, plot }];
  });
  const isLong = ({ plot }: Part): boolean => plotOf(plot).long === true;
  return [...parts.filter(isLong), ...parts.filter((part) => !isLong(part))];
}

const plotOf = (name: PlotName): Plot => plots[name];

function circumstancesOf({ kind, from, category, institution }: DemoTicket, country: Country): Circumstances {
  const { urgent, onlyReceiver } = country.category(category);
  const start = onlyReceiver ?? institution;
  return {
    kind,
    from,
    urgent,
    levels: country.levelsFrom(start).length,
    transferable: start !== transferTarget && country.commonLevel(start, transferTarget) !== undefined,
  };
}
