import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerStep } from '../../../application/ussd/session/answer-step.ts';
import type { StoredSession } from '../../../application/ussd/session/stored-session.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aLine, receiptOn } from './a-line.ts';
import type { Phone } from './a-phone.ts';

/** What was stored at each screen by the release that asked by lists first and for the story at the end. */
const stored = readFileSync('test/application/ussd/sessions-of-lists-first.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as StoredSession)
  .map((session) => [session.dialogue.at.to, session] as const);

/** What is typed where no key answers. */
const written: readonly (readonly [question: string, text: string])[] = [
  ['Andika jina lako', 'Asha Juma'],
  ['Ni wapi?', 'kinondoni'],
  ['jina la taasisi', 'dawasa'],
];

/** The text that a screen asks for, else its first key. */
function answerTo(screen: string): string {
  const [, text] = written.find(([question]) => screen.includes(question)) ?? [];
  if (text !== undefined) return text;
  return /^1 /m.test(screen) ? '1' : 'Hakuna maji Mwananyamala tangu Jumatatu.';
}

/** More answers than the longest way has. */
const mostAnswers = 20;

async function goesOn(phone: Phone): Promise<string> {
  for (let answers = 0; answers < mostAnswers && receiptOn(phone.screen).number === ''; answers += 1)
    await phone.types(answerTo(phone.screen));
  return phone.screen;
}

describe('a session that began before the story was asked first', () => {
  it('has been at each screen of then', () => {
    expect(stored.map(([name]) => name).toSorted()).toEqual(
      [
        ...['home', 'kind', 'category', 'emergency', 'region', 'council', 'ward', 'office', 'office-name'],
        ...[
          'offices-found',
          'what',
          'more',
          'what-more',
          'about-head',
          'openness',
          'name',
          'safe',
          'read-back',
        ],
      ].toSorted(),
    );
  });

  it.each(stored)('goes on from “%s”, and sends what was answered', async (_, content) => {
    const entry = aLine();
    const phone = entry.phone();
    const { dialogue } = content;
    await entry.sessions.keep(
      phone.number,
      { version: 1, until: plusSeconds(entry.now, 300), content: JSON.stringify(content) },
      entry.now,
    );
    expect(await phone.dials()).toMatch(/^(Hukumaliza|Sema na ofisi)/);
    const { number } = receiptOn(await goesOn(phone));
    const { draft } = dialogue;
    const ticket = await entry.tickets.open(number);
    expect(ticket).toMatchObject({
      ticket: {
        ...(draft.kind !== undefined && { kind: draft.kind }),
        ...(draft.category !== undefined && { category: draft.category.id }),
        ...(draft.office !== undefined && { sentTo: draft.office.id }),
        ...(draft.openness !== undefined && { openness: draft.openness }),
      },
      ...(draft.description !== undefined && {
        texts: { description: expect.stringContaining(draft.description) as unknown },
      }),
    });
  });

  it.each(stored)('takes the next key of the same session at “%s”', async (_, content) => {
    const entry = aLine();
    const phone = '+255712345678';
    await entry.sessions.keep(
      phone,
      { version: 1, until: plusSeconds(entry.now, 300), content: JSON.stringify(content) },
      entry.now,
    );
    const text = `${'x'.repeat(content.taken)}*${answerTo(content.answer.text)}`;
    const step = { sessionId: content.session, phone, text, log: entry.captured.log };
    const next = await answerStep(entry.ports, step);
    expect(entry.captured.entries()).not.toContain('ussd-failed');
    expect(next.text).not.toBe(content.answer.text);
    expect(next.text).toMatch(/\n0 |\n00 |\d{12}/);
  });
});
