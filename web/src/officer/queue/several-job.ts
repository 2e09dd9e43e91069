import { signal } from '@preact/signals';
import { ticketsAtOnce } from '../../../../domain/foundation/vocabulary/at-once.ts';
import type { ApiProblem, Failure } from '../../api/problem.ts';
import { warnBeforeLosing } from '../platform/closing-warning.ts';
import type { EntryResult } from './chosen-entries.ts';
import { severalSender, type SendSeveral, type SeveralAct } from './send-several.ts';

/** An act on several tickets, done in steps of as many as one request takes. */
export interface SeveralJob {
  readonly asked: SeveralAct;
  /** Those of which no answer came yet, in their order. */
  readonly waiting: readonly string[];
  readonly results: ReadonlyMap<string, EntryResult>;
  /** `stopping`: once the step that is under way was answered. */
  readonly state: 'running' | 'stopping' | 'still';
  /** Why it stands still, where nobody stopped it. */
  readonly failure?: Failure | undefined;
}

/** How many were done, refused, and are to come. */
export function tallyOf({ results, waiting }: Pick<SeveralJob, 'results' | 'waiting'>) {
  const refused = [...results.values()].filter((result) => 'refused' in result).length;
  return { done: results.size - refused, refused, toCome: waiting.length };
}

const refusalOf = ({ code, detail, refusal }: ApiProblem): EntryResult => ({
  refused: detail,
  code: refusal ?? code,
});

/** The right to act ended: what follows would be refused like this one. */
const isWithoutRight = (failure: Failure): failure is Extract<Failure, { because: 'refused' }> =>
  failure.because === 'refused' && failure.problem.status === 403;

/** What is done on several tickets from this document: it goes on while its officer looks at other pages, and ends with it. */
export class JobOfDocument {
  readonly now = signal<SeveralJob | undefined>(undefined);
  readonly #send: SendSeveral;
  readonly #warn: typeof warnBeforeLosing;
  #release: () => void = () => undefined;
  #says: (act: SeveralAct) => string = ({ act }) => act;

  constructor(sender: () => SendSeveral = severalSender, warn = warnBeforeLosing) {
    this.#send = sender();
    this.#warn = warn;
  }

  /** Begins an act on these; `says` is what is told of each that was done. Only one goes at a time. */
  async begin(
    asked: SeveralAct,
    numbers: readonly string[],
    says: (act: SeveralAct) => string,
  ): Promise<void> {
    if (this.now.value !== undefined && this.now.value.state !== 'still') return;
    this.#says = says;
    this.now.value = { asked, waiting: numbers, results: new Map(), state: 'still' };
    await this.goOn();
  }

  /** Goes on with what is to come: a step of which no answer came goes again under its key. */
  async goOn(): Promise<void> {
    if (this.now.value?.state !== 'still') return;
    this.#keepDocument(true);
    this.#change({ state: 'running', failure: undefined });
    for (let step = this.#next(); step !== undefined; step = this.#next()) await this.#step(step);
    this.#change({ state: 'still' });
    this.#keepDocument(this.#isToCome());
  }

  #isToCome(): boolean {
    return this.now.value !== undefined && this.now.value.waiting.length > 0;
  }

  /** What is to be done next; undefined: nothing, or it was stopped. */
  #next(): SeveralJob | undefined {
    const job = this.now.value;
    return job?.state === 'running' && job.waiting.length > 0 ? job : undefined;
  }

  /** Stops once the step that is under way was answered. What was done stays. */
  stop(): void {
    if (this.now.value?.state === 'running') this.#change({ state: 'stopping' });
  }

  /** Forgets what became of it. */
  close(): void {
    if (this.now.value?.state !== 'still') return;
    this.now.value = undefined;
    this.#keepDocument(false);
  }

  /** Whoever closes the tab is asked while anything is to come: with the document goes which keys it goes on under. */
  #keepDocument(isKept: boolean): void {
    this.#release();
    this.#release = isKept ? this.#warn(() => true) : () => undefined;
  }

  async #step({ asked, waiting }: SeveralJob): Promise<void> {
    const { data, failure } = await this.#send(asked, waiting.slice(0, ticketsAtOnce));
    if (data !== undefined) {
      const done = this.#says(asked);
      this.#take(
        data.results.map(({ number, problem }) => [
          number,
          problem === undefined ? { done } : refusalOf(problem),
        ]),
      );
    } else if (isWithoutRight(failure)) {
      const refused = refusalOf(failure.problem);
      this.#take(waiting.map((number) => [number, refused]));
    } else this.#change({ state: 'stopping', failure });
  }

  #take(answered: readonly (readonly [string, EntryResult])[]): void {
    const job = this.now.value;
    if (job === undefined) return;
    const results = new Map([...job.results, ...answered]);
    this.#change({ results, waiting: job.waiting.filter((number) => !results.has(number)) });
  }

  #change(changes: Partial<SeveralJob>): void {
    const job = this.now.value;
    if (job !== undefined) this.now.value = { ...job, ...changes };
  }
}

/** What is done on several tickets now. */
export const jobOnSeveral = new JobOfDocument();
