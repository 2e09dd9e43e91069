import type { Officer, QueueLine } from './officer.ts';

/** A head of an institution, at work. */
export interface Office {
  readonly head: Officer;
  readonly institution: string;
}

type Handling = (head: Officer, number: string) => Promise<unknown>;

const acknowledges: Handling = (head, number) => head.does(number, 'acknowledgement');

const answers =
  (finding: 'upheld' | 'not-upheld', reason: string): Handling =>
  async (head, number) => {
    await acknowledges(head, number);
    await head.does(number, 'response', { finding, reason });
  };

/** What heads do with the tickets that come to them: one in five is left to the clock. */
const handlings: readonly (Handling | undefined)[] = [
  answers('upheld', 'Tumepokea hoja yako na tumeifanyia kazi. Samahani kwa usumbufu.'),
  async (head, number) => {
    await acknowledges(head, number);
    await head.does(number, 'transfer', { to: 'utumishi', reason: 'Jambo hili ni la utumishi wa umma.' });
  },
  answers('not-upheld', 'Tumechunguza na kuona kwamba utaratibu ulifuatwa.'),
  acknowledges,
  undefined,
];

/** Which of them: a ticket's number says, so that everybody at each level handles it alike. */
export const manner = (number: string): number => Number(number.slice(4, 11)) % handlings.length;

const isNew = ({ status, institution }: QueueLine, own: string): boolean =>
  status.code === 'submitted' && institution.id === own;

/** The head looks into the queue once, and handles what is new at the institution itself. */
export async function looksIntoQueue({ head, institution }: Office): Promise<void> {
  const lines = await head.queueOf(institution);
  for (const { number } of lines.filter((line) => isNew(line, institution))) {
    await handlings[manner(number)]?.(head, number);
  }
}
