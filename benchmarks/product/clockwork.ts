import jsonata from 'jsonata';
import type { FunctionName } from '../../lib/config/functions.ts';
import type { StartedExecution } from './cloud.ts';
import { makeIt } from './moved-clock.ts';
import type { Product } from './product.ts';

/** A state of a machine in Amazon States Language with JSONata, as far as ours use it. */
interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Timestamp?: string;
  readonly Seconds?: string | number;
  readonly Arguments?: { readonly FunctionName: string; readonly Payload: unknown };
  readonly Output?: unknown;
  readonly Choices?: readonly { readonly Condition: string; readonly Next: string }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
}

/** What Step Functions calls an expression that cannot be evaluated. */
const notEvaluated = 'States.QueryEvaluationError';

interface Machine {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

interface Execution {
  readonly name: string;
  readonly startedAt: string;
  readonly input: unknown;
  /** What the state that comes next is given. */
  given: unknown;
  /** The state that comes next. */
  state: string;
  wakesAt: number;
}

const isExpression = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}');

async function evaluated(value: unknown, states: unknown): Promise<unknown> {
  if (isExpression(value)) return jsonata(value.slice(2, -2).trim()).evaluate({}, { states });
  if (Array.isArray(value)) return Promise.all(value.map((each) => evaluated(each, states)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([name, inner]) => [name, await evaluated(inner, states)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Executions of the state machine, which run as far as the moved clock has come. */
export class Clockwork {
  readonly #product: Product;
  readonly #machine: Machine;
  readonly #running = new Map<string, Execution>();
  /** How many states were entered: what Step Functions counts. */
  transitions = 0;
  /** How many executions were started. */
  started = 0;

  constructor(product: Product) {
    this.#product = product;
    this.#machine = JSON.parse(product.deployed.machine) as Machine;
    product.executions = ({ started, stopped }) => {
      for (const execution of started) this.#starts(execution);
      for (const name of stopped) this.#running.delete(name);
    };
  }

  #starts({ name, input }: StartedExecution): void {
    const given: unknown = JSON.parse(input);
    this.started += 1;
    this.#running.set(name, {
      name,
      startedAt: new Date().toISOString(),
      input: given,
      given,
      state: this.#machine.StartAt,
      wakesAt: 0,
    });
  }

  /** How many executions wait. */
  get open(): number {
    return this.#running.size;
  }

  /** Follows from what was done, and lets executions wake until this moment, each at its time. Then it is that moment. */
  async passesUntil(moment: number): Promise<void> {
    await this.#settles();
    for (let next = this.#next(); next !== undefined && next.wakesAt <= moment; next = this.#next()) {
      if (next.wakesAt > Date.now()) makeIt(next.wakesAt);
      await this.#runs(next);
      await this.#settles();
    }
    if (moment > Date.now()) makeIt(moment);
  }

  /** Everything follows, and new executions have begun to wait. */
  async #settles(): Promise<void> {
    await this.#product.follow();
    for (const execution of [...this.#running.values()].filter(({ wakesAt }) => wakesAt === 0))
      await this.#runs(execution);
  }

  #next(): Execution | undefined {
    return [...this.#running.values()].reduce<Execution | undefined>(
      (first, each) => (first === undefined || each.wakesAt < first.wakesAt ? each : first),
      undefined,
    );
  }

  /** Enters states until one waits, or the execution ends. */
  async #runs(execution: Execution): Promise<void> {
    while (this.#running.get(execution.name) === execution) {
      const name = execution.state;
      const state = this.#machine.States[name];
      if (state === undefined) throw new Error(`The machine has no state ${name}.`);
      this.transitions += 1;
      const waits = await this.#enters(execution, state);
      if (waits) return;
    }
  }

  /** Whether it waits then. */
  async #enters(execution: Execution, state: State): Promise<boolean> {
    const { name, startedAt, input, given } = execution;
    const context = { Execution: { Name: name, StartTime: startedAt, Input: input } };
    const states = { input: given, context };
    const goesOn = (to: string | undefined): void => void (execution.state = to ?? 'a state that is missing');
    switch (state.Type) {
      case 'Wait': {
        goesOn(state.Next);
        const timestamp = (await evaluated(state.Timestamp, states)) as string | undefined;
        const seconds = Number(await evaluated(state.Seconds ?? 0, states));
        execution.wakesAt =
          timestamp === undefined ? Date.now() + seconds * 1000 : Math.max(Date.parse(timestamp), 1);
        return true;
      }
      case 'Task': {
        const asked = state.Arguments;
        const payload = await evaluated(asked?.Payload, states);
        const result = await this.#product.invoke(asked?.FunctionName as FunctionName, payload);
        const told = { ...states, result: { Payload: result } };
        try {
          execution.given = state.Output === undefined ? result : await evaluated(state.Output, told);
          goesOn(state.Next);
        } catch (error) {
          const caught = state.Catch?.find(({ ErrorEquals: errors }) => errors.includes(notEvaluated));
          if (caught === undefined) throw error;
          goesOn(caught.Next);
        }
        return false;
      }
      case 'Pass':
        if (state.Output !== undefined) execution.given = await evaluated(state.Output, states);
        goesOn(state.Next);
        return false;
      case 'Choice': {
        for (const { Condition: condition, Next: next } of state.Choices ?? [])
          if ((await evaluated(condition, states)) === true) {
            goesOn(next);
            return false;
          }
        goesOn(state.Default);
        return false;
      }
      case 'Succeed':
        this.#running.delete(name);
        return false;
      default:
        throw new Error(`The execution ${name} came to a state of the type ${state.Type}.`);
    }
  }
}
