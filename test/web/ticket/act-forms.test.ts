import { describe, expect, it } from 'vitest';
import { requestIdentityRoute } from '../../../contracts/http/identities/request-identity.ts';
import { officerActRoutes } from '../../../contracts/http/officer-acts/routes.ts';
import type { Route } from '../../../contracts/http/route.ts';
import { actsOfOfficers, howToAsk } from '../../../domain/casework/officer-acts/officer-acts.ts';
import { longSentencesIn } from '../../browser/looks/sentences.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { acts, isToldToCitizen, type ActOfOfficers } from '../../../domain/foundation/vocabulary/acts.ts';
import type { AboutTicket, FormQuestion } from '../../../web/src/officer/ticket/act-form.ts';
import { bodyOf, errorsInAnswers } from '../../../web/src/forms/answers.ts';
import type { Answers } from '../../../web/src/forms/question.ts';
import {
  isOfficerAct,
  officerActCodes,
  officerActForms,
} from '../../../web/src/officer/ticket/officer-act-forms.ts';
import { officerActTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import { shortcutsOf } from '../../../web/src/officer/ticket/shortcuts-of-ticket.ts';
import { anOpenedTicket } from './an-opened-ticket.ts';

const about: AboutTicket = { ticket: anOpenedTicket(), mostDays: 10, today: '2026-11-24' };

/** The routes by which officers act, by their names. */
const routes: Readonly<Record<string, Route>> = {
  ...officerActRoutes,
  'request-identity': requestIdentityRoute,
};

/** A fitting answer to a question. */
function fittingFor(question: FormQuestion): string {
  if (question.kind === 'choice') return question.choices(about)[0]?.value ?? '';
  if (question.kind === 'date') return '2026-12-01';
  if (question.kind === 'ticket') return '261112345671';
  if (question.kind === 'yes') return 'yes';
  if (question.name === 'workingDays') return '5';
  const isText = question.kind === 'words' || question.kind === 'line';
  return isText ? 'Bomba kuu lilipasuka usiku wa jana.' : 'ewura';
}

/** An answer to each question. */
const answeredAll = (act: ActOfOfficers): Answers => ({
  ...Object.fromEntries(
    officerActForms[act].questions.map((question) => [question.name, fittingFor(question)]),
  ),
  ...officerActForms[act].begins?.(about),
});

/** What would be sent. */
const sentFor = (act: ActOfOfficers, typed: Answers) => ({
  ...howToAsk(act).details,
  ...bodyOf(officerActForms[act].questions, typed, about),
});

describe('the forms of acts', () => {
  it('are of every act that officers do, each once', () => {
    expect(officerActCodes.toSorted()).toEqual(actsOfOfficers.toSorted());
    expect(isOfficerAct('something-newer')).toBe(false);
    expect(isOfficerAct('toString')).toBe(false);
  });

  it('reach every route of acts of officers', () => {
    const reached = officerActCodes.map((act) => howToAsk(act).name);
    expect(new Set(reached)).toEqual(new Set(Object.keys(routes)));
  });

  it.each(officerActCodes)('%s sends what its route takes, and has nothing wrong with it', (act) => {
    const typed = answeredAll(act);
    expect(routes[howToAsk(act).name]?.body?.safeParse(sentFor(act, typed))).toMatchObject({ success: true });
    expect(errorsInAnswers(officerActForms[act].questions, typed, about)).toEqual([]);
  });

  it('say of the citizen and of the clock what their acts do, where those say nothing else', () => {
    const { citizen: nothing, clock: same } = officerActTexts.assign;
    const movesClock = (act: ActOfOfficers) => acts[act].rules.some((rule) => 'startsCycle' in rule);
    expect(
      officerActCodes.filter((act) => isToldToCitizen(act) && officerActTexts[act].citizen.en === nothing.en),
    ).toEqual([]);
    expect(
      officerActCodes.filter((act) => movesClock(act) && officerActTexts[act].clock.en === same.en),
    ).toEqual([]);
    expect(officerActTexts.refer.clock).toEqual(officerActTexts.respond.clock);
  });

  it('say no long sentence around them', () => {
    const everyText = Object.values(officerActTexts).flatMap(({ title, send, done, clock, citizen }) => [
      title,
      send,
      done,
      clock,
      citizen,
    ]);
    for (const language of languages)
      for (const text of everyText) expect(longSentencesIn(text[language], language)).toEqual([]);
  });
});

describe('what is typed into forms', () => {
  const wrongIn = (act: ActOfOfficers, typed: Answers): readonly string[] =>
    errorsInAnswers(officerActForms[act].questions, typed, about).map(({ field }) => field);

  it('says why to a citizen in 20 characters at least, and to officers in one', () => {
    expect(wrongIn('reply', { message: 'Kesho.' })).toEqual(['message']);
    expect(wrongIn('reply', { message: 'Fundi atakuja kesho asubuhi.' })).toEqual([]);
    expect(wrongIn('note', { message: 'K' })).toEqual([]);
    expect(wrongIn('refer', { body: 'EWURA', reason: 'Shauri hili tayari liko huko.' })).toEqual([]);
  });

  it('names an officer, a unit or both', () => {
    expect(wrongIn('assign', {})).toEqual(['officer']);
    expect(wrongIn('assign', { unit: 'dawasa-bili' })).toEqual([]);
    expect(wrongIn('assign', { officer: 'rehema-msuya' })).toEqual([]);
  });

  it('extends by whole working days within what is allowed', () => {
    const message = 'Tunasubiri vipuri vifike kutoka bandarini.';
    for (const workingDays of ['0', '11', '2.5', 'tano'])
      expect(wrongIn('extend', { workingDays, message })).toEqual(['workingDays']);
    expect(wrongIn('extend', { workingDays: '10', message })).toEqual([]);
  });

  it('promises for a date that lies ahead, and only where something is promised', () => {
    const typed = { finding: 'upheld', reason: 'Bomba kuu lilipasuka jana usiku.' };
    expect(
      wrongIn('respond', { ...typed, remedy: 'Litabadilishwa wiki hii.', promisedFor: '2026-11-24' }),
    ).toEqual(['promisedFor']);
    expect(sentFor('respond', { ...typed, promisedFor: '2026-12-01' })).toEqual(typed);
  });

  it('names the ticket with the final answer only of what was already answered', () => {
    const reason = 'Jambo hili lilishajibiwa mwaka jana.';
    expect(wrongIn('set-aside', { because: 'already-answered', reason })).toEqual(['ticket']);
    expect(wrongIn('set-aside', { because: 'already-answered', reason, ticket: '261112345672' })).toEqual([
      'ticket',
    ]);
    const typed = { because: 'abuse', reason, ticket: '261112345671' };
    expect(sentFor('set-aside', typed)).toEqual({ because: 'abuse', reason });
  });

  it('can say that a name means nobody', () => {
    expect(sentFor('name-officer', { means: 'nobody' })).toEqual({ officer: null });
    expect(sentFor('name-officer', { means: 'officer', officer: 'rehema-msuya' })).toEqual({
      officer: 'rehema-msuya',
    });
  });
});

describe('the keys of the page', () => {
  const shortcuts = Object.values(officerActForms).flatMap(({ shortcut = [] }) => shortcut);

  it('are one for each act, and free of those of the page itself', () => {
    const keys = shortcuts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z]$/);
  });

  it('are letters of the Swahili words that stand beside them in English', () => {
    expect(shortcuts).toHaveLength(13);
    for (const { key, word } of shortcuts) expect(word).toContain(key);
    const [acknowledging] = shortcutsOf([{ code: 'acknowledge' }], () => undefined);
    expect(acknowledging?.says).toEqual({ sw: 'Thibitisha kupokea', en: 'Acknowledge (Swahili: kupokea)' });
    const [raising] = shortcutsOf([{ code: 'raise-urgency' }], () => undefined);
    expect(raising).toMatchObject({ keys: ['r'] });
    expect(raising?.says.en).toMatch(/\(Swahili: dharura\)$/);
  });

  it('are listed only of what is offered, and choose it', () => {
    const chosen: ActOfOfficers[] = [];
    const shortcuts = shortcutsOf([{ code: 'acknowledge' }, { code: 'part' }], (act) => chosen.push(act));
    for (const { keys, does } of shortcuts) if (keys[0] === 'k') does();
    expect(chosen).toEqual(['acknowledge']);
    expect(shortcuts.flatMap(({ keys }) => keys)).toEqual(['k', '.', 'Escape', 'Ctrl + Enter']);
  });
});
