import type { Gateway } from './gateway.ts';

/** Requests that come evenly, for these routes in turn. */
export interface Traffic {
  readonly of: string;
  readonly routes: readonly string[];
  readonly requestsPerSecond: number;
}

/** How much of it was refused, from 0 to 1. */
class Met {
  readonly traffic: Traffic;
  #asked = 0;
  #refused = 0;

  constructor(traffic: Traffic) {
    this.traffic = traffic;
  }

  get refusedShare(): number {
    return this.#asked === 0 ? 0 : this.#refused / this.#asked;
  }

  /** Asks for the next of its routes. */
  asks(gateway: Gateway, second: number): void {
    const { routes } = this.traffic;
    const route = routes[this.#asked % routes.length];
    this.#asked += 1;
    if (route !== undefined && !gateway.takes(route, second)) this.#refused += 1;
  }

  /** When it asks, in seconds. */
  moments(seconds: number): readonly number[] {
    const { requestsPerSecond } = this.traffic;
    return Array.from(
      { length: Math.floor(requestsPerSecond * seconds) },
      (_, turn) => turn / requestsPerSecond,
    );
  }
}

/** Share of each traffic that was refused within `seconds`, from 0 to 1, by its name. At the same moment the first of them comes first. */
export function refusedShares(
  gateway: Gateway,
  traffic: readonly Traffic[],
  seconds: number,
): ReadonlyMap<string, number> {
  const all = traffic.map((each) => new Met(each));
  const moments = all.flatMap((met) => met.moments(seconds).map((at) => ({ at, met })));
  for (const { at, met } of moments.toSorted((a, b) => a.at - b.at)) met.asks(gateway, at);
  return new Map(all.map((met) => [met.traffic.of, met.refusedShare]));
}
