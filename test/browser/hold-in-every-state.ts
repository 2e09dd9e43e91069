import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { aVisit } from './visits/a-visit.ts';
import { barriersOfWordsOn, barriersOn, haveAxe } from './looks/accessibility.ts';
import { heardOn } from './looks/aloud.ts';
import { outOfColumnOn } from './looks/columns.ts';
import { underLeaveQuicklyOn } from './looks/leave-quickly.ts';
import { longSentencesOn } from './looks/sentences.ts';
import { notSubmittedByKeysOn } from './looks/submit-keys.ts';
import { brokenHeadingsOn, sidewaysOn } from './looks/width.ts';
import { acceptedLanguage, movedOn } from './layouts/moved.ts';
import { reach, type PageState } from './visits/page-state.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** What somebody does something with. */
const toBeUsed = new Set('link button textbox combobox listbox radio checkbox searchbox switch'.split(' '));

/** Pages are built alike in both languages: what takes longest to judge, and hangs on no words, is asked once. */
const judgedByAxe: Language = 'sw';

/** Says in tests what holds in every state of a page, in one language. */
export function holdInEveryState(language: Language, states: readonly PageState[]): void {
  /** Somebody stands in the state before, if they came there. */
  let former: WatchedVisit | undefined;
  const ends = async (): Promise<void> => {
    await former?.[Symbol.asyncDispose]();
    former = undefined;
  };
  afterAll(ends);

  describe.each(states)('$page, $name', (state: PageState) => {
    let visit: WatchedVisit;

    beforeAll(async () => {
      if (former !== undefined && state.onwards !== undefined) {
        visit = former;
        former = undefined;
        visit.noticed.forget();
        await reach({ ...state, reach: state.onwards }, visit);
        // These shifts are of the state before: its looks enlarge the text and put it back, which Chromium tells a frame late.
        visit.noticed.shifts.length = 0;
      } else {
        await ends();
        const serviceWorkers = state.serviceWorker === true ? 'allow' : 'block';
        visit = await aVisit({ language, browser: { serviceWorkers } });
        await haveAxe(visit.context);
        await reach(state, visit);
      }
      former = visit;
    });

    it('moves nothing while it loads', () => {
      expect(visit.noticed.shifts).toEqual([]);
    });

    if (language === acceptedLanguage)
      it('looks as it was accepted', async () => {
        expect(await movedOn(visit.page, state)).toEqual([]);
      });

    if (language === judgedByAxe)
      it('keeps nobody out, in light or dark colours', async () => {
        expect(await barriersOn(visit.page)).toEqual([]);
      });

    if (language !== judgedByAxe)
      it('keeps nobody out by its words', async () => {
        expect(await barriersOfWordsOn(visit.page)).toEqual([]);
      });

    it('has one heading of its own, and a name for all that can be pressed or filled in', async () => {
      const heard = await heardOn(visit.page);
      const first = heard.filter(({ role, says }) => role === 'heading' && says.includes('level 1'));
      expect(first.map(({ name }) => name)).toEqual([expect.stringMatching(/\S/)]);
      expect(heard.filter(({ role, name }) => toBeUsed.has(role) && name === '')).toEqual([]);
      expect(heard.filter(({ role }) => role === 'main')).toHaveLength(1);
    });

    it('fits the narrowest window, and text twice as large', async () => {
      expect(await sidewaysOn(visit.page)).toEqual([]);
      expect(await brokenHeadingsOn(visit.page)).toEqual([]);
      expect(await outOfColumnOn(visit.page)).toEqual([]);
      expect(await underLeaveQuicklyOn(visit.page)).toEqual([]);
    });

    if (language === judgedByAxe)
      it('is submitted by Ctrl+Enter from its heading, and from a field of each kind', async () => {
        expect(await notSubmittedByKeysOn(visit.page)).toEqual([]);
      });

    it('says nothing in long sentences', async () => {
      expect(await longSentencesOn(visit.page, language)).toEqual([]);
    });

    it('asks no other origin, keeps to its policy, and goes without an error', () => {
      const { foreign, violations, errors } = visit.noticed;
      expect({ foreign, violations, errors }).toEqual({ foreign: [], violations: [], errors: [] });
    });
  });
}
