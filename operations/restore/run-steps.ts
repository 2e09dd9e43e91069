/** Something that a restore takes. What was done before is found out anew in each run, so that none is done twice. */
export interface RestoreStep {
  /** What it is for, as a sentence without an end. */
  readonly says: string;
  /** Whether it is done, or what is still to be done, in a few words. */
  readonly state: () => Promise<StepState>;
  /** Does it, and says what came of it, a line each. Absent: an operator does it by hand, as `how` says. */
  readonly does?: () => Promise<readonly string[]>;
  readonly how?: () => Promise<readonly string[]>;
}

export type StepState = { readonly is: 'done' } | { readonly is: 'to-do'; readonly what?: string };

export const done: StepState = { is: 'done' };
export const toDo = (what?: string): StepState => ({ is: 'to-do', ...(what !== undefined && { what }) });
export const doneWhere = (isDone: boolean, what?: string): StepState => (isDone ? done : toDo(what));

/** How a run ended: all is done, something waits for somebody, or it only looked. */
export type RunEnd = 'done' | 'by-hand' | 'looked';

const indented = (lines: readonly string[]): string => lines.map((line) => `     ${line}\n`).join('');

/**
 * Goes through the steps in their order, says of each how it stands, and with `apply` does what is to be done until one wants a person.
 * Throws what a step throws: the next run goes on there.
 */
export async function runSteps(
  steps: readonly RestoreStep[],
  { apply, say }: { readonly apply: boolean; readonly say: (text: string) => void },
): Promise<RunEnd> {
  for (const [place, step] of steps.entries()) {
    const state = await step.state();
    const what = state.is === 'to-do' && state.what !== undefined ? ` (${state.what})` : '';
    const head = `${String(place + 1).padStart(2)}. ${step.says}${what}: `;
    if (state.is === 'done') {
      say(`${head}done\n`);
      continue;
    }
    if (step.does === undefined) {
      say(`${head}by hand\n${indented((await step.how?.()) ?? [])}`);
      if (apply) return 'by-hand';
      continue;
    }
    if (!apply) {
      say(`${head}to do\n`);
      continue;
    }
    say(head);
    const lines = await step.does();
    say(`done\n${indented(lines)}`);
  }
  return apply ? 'done' : 'looked';
}
