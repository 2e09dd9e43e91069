import { problemDetails } from '../../contracts/http/problems/problem-details.ts';
import { OperatorError } from '../system/operator-error.ts';

/** The API answers that something cannot be done, and why. */
export class Refused extends OperatorError {
  /** In the caller's language. */
  readonly detail: string;
  constructor(detail: string, code: string) {
    super(`The API refused: ${detail} (${code})`);
    this.detail = detail;
  }
}

/** The API broke down over a call, and says nothing about it. */
export class Failed extends OperatorError {
  constructor(status: number) {
    super(`The API failed with status ${status}.`);
  }
}

/** The reply's content. Throws `Refused` with what the API says is wrong, and `Failed` when it says nothing. */
export async function contentOf(reply: Response): Promise<unknown> {
  const content: unknown = await reply.json().catch(() => undefined);
  if (reply.ok) return content;
  const { data: problem } = problemDetails.safeParse(content);
  if (problem === undefined) throw new Failed(reply.status);
  throw new Refused(problem.detail, problem.code);
}
