import { describe, expect, it } from 'vitest';
import type { PhoneQuestions, PhoneSession } from '../../../domain/messaging/sessions/phone-sessions.ts';

const now = '2026-11-24T09:00:00Z';
const later = '2026-11-26T09:00:00Z';
const until = '2026-12-01T09:00:00Z';
const asha = '+255712345678';
const juma = '+255712345679';

const waiting = (version = 1, content = `waits ${version}`): PhoneSession => ({ version, until, content });

interface QuestionsUnderTest {
  readonly questions: PhoneQuestions;
  /** Opens the store anew once the server has another key. */
  readonly rotated: PhoneQuestions;
}

/** What every store of what waits for phones' owners does. `open` gives an empty one. */
export function phoneQuestionsContract(open: () => Promise<QuestionsUnderTest>): void {
  describe("what waits for a phone's owner, once the server has another key", () => {
    it('is found, by that phone alone', async () => {
      const { questions, rotated } = await open();
      await questions.keep(asha, waiting(), now);

      expect(await rotated.of(asha, later)).toEqual({ session: waiting() });
      expect(await rotated.of(juma, later)).toEqual({});
      expect(await rotated.of(asha, '2026-12-01T09:00:01Z')).toEqual({});
    });

    it('goes on from the version that was kept before, and from no other', async () => {
      const { questions, rotated } = await open();
      await questions.keep(asha, waiting(), now);

      expect(await rotated.keep(asha, waiting(3), later)).toBe(false);
      expect(await rotated.keep(asha, waiting(2), later)).toBe(true);
      expect(await rotated.keep(asha, waiting(2, 'of another'), later)).toBe(false);
      expect(await rotated.keep(asha, waiting(3), later)).toBe(true);
      expect(await rotated.of(asha, later)).toEqual({ session: waiting(3) });
    });

    it('does not begin anew beside what was kept before', async () => {
      const { questions, rotated } = await open();
      await questions.keep(asha, waiting(), now);

      expect(await rotated.keep(asha, waiting(1, 'another'), later)).toBe(false);
      expect(await rotated.of(asha, later)).toEqual({ session: waiting() });
    });

    it('begins for whom nothing waited', async () => {
      const { rotated } = await open();

      expect(await rotated.keep(asha, waiting(), now)).toBe(true);
      expect(await rotated.keep(asha, waiting(), now)).toBe(false);
      expect(await rotated.of(asha, now)).toEqual({ session: waiting() });
    });
  });
}
