import { readFileSync } from 'node:fs';
import { officerActTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import { logsIn } from '../visits/issuer-of-site.ts';
import { opensTicket } from '../visits/officer-at-work.ts';
import type { Visit } from '../visits/visit.ts';
import { CountedHands, type Effort } from './counted-hands.ts';

const written = readFileSync('docs/design/onboarding.md', 'utf8');

/** What the page on onboarding says that a part of a journey takes: `| part | by | actions | seconds |`. */
export function partOfOnboarding(name: string): Effort {
  const [, actions, seconds] =
    new RegExp(`^\\| ${name} +\\|[^|]+\\| +(\\d+) \\| +(\\d+) \\|$`, 'm').exec(written) ?? [];
  return { actions: Number(actions), seconds: Number(seconds) };
}

/** A head acknowledges a ticket, and gives it to the officer whose name begins so. */
export async function acknowledgesAndGives(
  visit: Visit,
  { number, head, to }: { readonly number: string; readonly head: string; readonly to: string },
): Promise<Effort> {
  await logsIn(visit, head);
  await opensTicket(visit, { number });
  const hands = new CountedHands(visit);
  hands.thinks();
  await hands.presses('k');
  await visit.page.locator('.form-of-act').waitFor();
  await hands.presses('Control+Enter');
  await visit.sees(officerActTexts.acknowledge.done);
  await hands.presses('p');
  await visit.page.locator('#officer option').nth(1).waitFor({ state: 'attached' });
  await hands.types(to);
  await hands.presses('Control+Enter');
  await visit.sees(officerActTexts.assign.done);
  return hands.effort;
}

/** The officer to whom a ticket was given answers it. */
export async function answersGiven(
  visit: Visit,
  { number, officer, answer }: { readonly number: string; readonly officer: string; readonly answer: string },
): Promise<Effort> {
  await logsIn(visit, officer);
  await opensTicket(visit, { number });
  const hands = new CountedHands(visit);
  hands.thinks();
  await hands.presses('j');
  await visit.page.locator('.form-of-act').waitFor();
  await hands.presses('Space', 'Tab');
  await hands.types(answer);
  await hands.presses('Control+Enter');
  await visit.sees(officerActTexts.respond.done);
  return hands.effort;
}
