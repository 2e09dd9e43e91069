import { describe, expect, it } from 'vitest';
import { ticketsAtOnce } from '../../../domain/foundation/vocabulary/at-once.ts';
import type { ApiOutcome } from '../../../web/src/api/problem.ts';
import type { ReplyOf } from '../../../web/src/api/routes.ts';
import { JobOfDocument, tallyOf } from '../../../web/src/officer/queue/several-job.ts';

type Outcome = ApiOutcome<ReplyOf<'act-on-several'>>;

const numbers = Array.from({ length: 2 * ticketsAtOnce + 3 }, (_, place) => String(place));
const problem = (status: number, code: string) =>
  ({
    because: 'refused',
    problem: { status, code, detail: `Refused: ${code}.`, title: code },
  }) as Outcome['failure'];

const done = (asked: readonly string[]): Outcome =>
  ({
    data: { results: asked.map((number) => ({ number, done: {} })) },
    response: new Response(),
  }) as unknown as Outcome;

/** A job whose steps are answered in turn, each by one of these; what was sent is kept. */
function answering(...answers: readonly ((asked: readonly string[]) => Outcome)[]) {
  const sent: (readonly string[])[] = [];
  let warnings = 0;
  const job = new JobOfDocument(
    () => (_, asked) => {
      const answer = answers[sent.length] ?? done;
      sent.push(asked);
      return Promise.resolve(answer(asked));
    },
    () => {
      warnings += 1;
      return () => (warnings -= 1);
    },
  );
  const begin = () => job.begin({ act: 'acknowledge', details: {} }, numbers, () => 'Done.');
  const tally = () => tallyOf(job.now.value ?? { results: new Map(), waiting: [] });
  return { job, sent, begin, tally, warnings: () => warnings };
}

describe('an act on more tickets than one request takes', () => {
  it('goes in steps, and says how far it is', async () => {
    const { begin, sent, tally } = answering();
    await begin();
    expect(sent.map(({ length }) => length)).toEqual([ticketsAtOnce, ticketsAtOnce, 3]);
    expect(tally()).toEqual({ done: numbers.length, refused: 0, toCome: 0 });
  });

  it('has whoever closes the tab asked while anything is to come, and no longer', async () => {
    const { job, begin, warnings } = answering((asked) => {
      job.stop();
      return done(asked);
    });
    await begin();
    expect(warnings()).toBe(1);
    await job.goOn();
    expect(warnings()).toBe(0);
  });

  it.each([
    ['without a line', { because: 'unreachable' }],
    ['where the login ended', problem(401, 'login-required')],
    ['where too much was asked', problem(429, 'too-many-requests')],
  ] as const)('stands still %s, and goes on with the same step', async (_, failure) => {
    const { job, begin, sent, tally } = answering(done, () => ({ failure }) as Outcome);
    await begin();
    expect([job.now.value?.failure, tally().toCome]).toEqual([failure, ticketsAtOnce + 3]);
    await job.goOn();
    expect(sent[2]).toEqual(sent[1]);
    expect(tally()).toEqual({ done: numbers.length, refused: 0, toCome: 0 });
  });

  it('refuses the rest by name where the right is lost midway, and what was done stays', async () => {
    const { job, begin, sent, tally } = answering(
      done,
      () => ({ failure: problem(403, 'not-allowed') }) as Outcome,
    );
    await begin();
    expect(sent).toHaveLength(2);
    expect(tally()).toEqual({ done: ticketsAtOnce, refused: ticketsAtOnce + 3, toCome: 0 });
    expect(job.now.value?.results.get(numbers.at(-1) ?? '')).toEqual({
      refused: 'Refused: not-allowed.',
      code: 'not-allowed',
    });
  });

  it('stops after the step that is under way, and can go on', async () => {
    const { job, begin, tally } = answering((asked) => {
      job.stop();
      return done(asked);
    });
    await begin();
    expect([tally().done, tally().toCome]).toEqual([ticketsAtOnce, ticketsAtOnce + 3]);
    await job.goOn();
    expect(tally().toCome).toBe(0);
    job.close();
    expect(job.now.value).toBeUndefined();
  });

  it('names what each refused, and by which code', async () => {
    const { job, begin } = answering((asked) => {
      const outcome = done(asked);
      const [first] = outcome.data?.results ?? [];
      if (first !== undefined)
        Object.assign(first, {
          problem: { code: 'act-refused', refusal: 'not-read', detail: 'Nobody read it.' },
        });
      return outcome;
    });
    await begin();
    expect(job.now.value?.results.get('0')).toEqual({ refused: 'Nobody read it.', code: 'not-read' });
  });
});
