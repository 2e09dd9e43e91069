import { chanceOf, shuffled } from './seeded.ts';
import type { Country } from './country.ts';
import { transferTarget } from './officers-beats.ts';
import { plotNames, plots, type Circumstances, type Plot, type PlotName } from './plots.ts';
import type { DemoTicket } from './tickets.ts';

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
