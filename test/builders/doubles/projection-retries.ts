import type {
  ProjectionName,
  ProjectionRetries,
} from '../../../domain/ticketing/tickets/projection-retries.ts';

/** Queues of projections in memory: each keeps its messages until they are taken. */
export class MemoryProjectionRetries implements ProjectionRetries {
  #waiting: readonly { readonly projection: ProjectionName; readonly message: string }[] = [];
  /** Whether they take nothing. */
  isFull = false;

  add(projection: ProjectionName, message: string): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('Throttled'));
    this.#waiting = [...this.#waiting, { projection, message }];
    return Promise.resolve();
  }

  /** Takes what waits for a projection. */
  take(projection: ProjectionName): readonly string[] {
    const taken = this.#waiting.filter((each) => each.projection === projection);
    this.#waiting = this.#waiting.filter((each) => each.projection !== projection);
    return taken.map(({ message }) => message);
  }
}
