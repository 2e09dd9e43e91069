import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ZodType } from 'zod';
import { requestIdentityRoute } from '../../../contracts/http/identities/request-identity.ts';
import { officerActRoutes } from '../../../contracts/http/officer-acts/routes.ts';
import { acts } from '../../../domain/foundation/vocabulary/acts.ts';
import { longSentencesIn } from '../../browser/looks/sentences.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import {
  isOfficerAct,
  officerActCodes,
  type OfficerActCode,
} from '../../../web/src/officer/ticket/act-codes.ts';
import type { AboutTicket, FormQuestion, Typed } from '../../../web/src/officer/ticket/act-form.ts';
import { errorsInTyped, questionsAsked } from '../../../web/src/officer/ticket/check-typed.ts';
import { officerActForms } from '../../../web/src/officer/ticket/officer-act-forms.ts';
import { officerActTexts } from '../../../web/src/officer/ticket/officer-act-texts.ts';
import { sessionState } from '../../../web/src/officer/session/session.ts';
import { keysOfActs, shortcutsOf, wordsOfKeys } from '../../../web/src/officer/ticket/shortcuts-of-ticket.ts';
import { anOpenedTicket } from './an-opened-ticket.ts';

const about: AboutTicket = { ticket: anOpenedTicket(), mostDays: 10, today: '2026-11-24' };

/** The routes by which officers act, by their paths. */
const routes: readonly { readonly path: string; readonly body: ZodType }[] = [
  ...Object.values(officerActRoutes),
  requestIdentityRoute,
];

/** A fitting answer to a question. */
function answerTo(question: FormQuestion): string {
  switch (question.kind) {
    case 'words':
    case 'line':
      return 'Bomba kuu lilipasuka usiku wa jana.';
    case 'choice':
      return question.choices(about)[0]?.value ?? '';
    case 'yes':
      return 'yes';
    case 'days':
      return '5';
    case 'date':
      return '2026-12-01';
    case 'staff':
      return 'rehema-msuya';
    case 'unit':
      return 'dawasa-bili';
    case 'office':
      return 'ewura';
    case 'category':
      return 'maji';
    case 'ticket':
      return '261112345671';
  }
}

/** An answer to each question that is asked one after the other. */
function answeredAll(act: OfficerActCode, chosen: Typed = {}): Typed {
  let typed: Typed = { ...officerActForms[act].begins?.(about), ...chosen };
  for (const question of officerActForms[act].questions)
    if (questionsAsked(officerActForms[act], typed, about).includes(question))
      typed = { [question.name]: answerTo(question), ...typed };
  return typed;
}

/** Somebody is in, as another page of this browser tells. */
beforeAll(async () => {
  const inAnHour = Date.now() + 3_600_000;
  const otherPage = new BroadcastChannel('mrejesho-session');
  otherPage.postMessage({
    is: 'in',
    token: 'token',
    officer: 'anna-mushi',
    endsAt: inAnHour,
    loginEndsAt: inAnHour,
  });
  await vi.waitUntil(() => sessionState() === 'in');
  otherPage.close();
});

/** What would be sent, and where to. */
async function sentFor(act: OfficerActCode, typed: Typed) {
  const sent: Request[] = [];
  const call = {
    params: {
      path: { number: about.ticket.number },
      header: { 'Idempotency-Key': 'key', 'If-Match': '"3"' },
    },
    headers: { 'Accept-Language': 'sw', Authorization: 'Bearer token' },
    signal: new AbortController().signal,
    baseUrl: 'http://site.example',
    fetch: (request: Request) => {
      sent.push(request);
      return Promise.resolve(Response.json({}));
    },
    middleware: [],
  };
  await officerActForms[act].post(call, typed);
  const [request] = sent;
  const path = new URL(request?.url ?? '').pathname.replace(about.ticket.number, '{number}');
  return {
    request,
    route: routes.find((route) => route.path === path),
    body: (await request?.json()) as unknown,
  };
}

describe('the forms of acts', () => {
  it('are of acts that somebody of the offices does, each once', () => {
    expect(new Set(officerActCodes).size).toBe(officerActCodes.length);
    const byOffices = officerActCodes.filter((act) =>
      acts[act].rules.some(({ by }) => by.some((actor) => !['citizen', 'system'].includes(actor))),
    );
    expect(byOffices).toEqual(officerActCodes);
    expect(isOfficerAct('something-newer')).toBe(false);
    expect(isOfficerAct('toString')).toBe(false);
  });

  it('reach every route of acts of officers', async () => {
    const reached = await Promise.all(
      officerActCodes.map(async (act) => (await sentFor(act, answeredAll(act))).route),
    );
    expect(routes.filter((route) => !reached.includes(route))).toEqual([]);
  });

  it.each(officerActCodes)('%s sends what its route takes, under its key and its version', async (act) => {
    const { request, route, body } = await sentFor(act, answeredAll(act));
    expect(route?.body.safeParse(body)).toMatchObject({ success: true });
    expect(request?.headers.get('Idempotency-Key')).toBe('key');
    expect(request?.headers.get('If-Match')).toBe('"3"');
  });

  it.each(officerActCodes)('%s has nothing wrong with it once all is answered', (act) => {
    expect(errorsInTyped(officerActForms[act], answeredAll(act), about)).toEqual([]);
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
  const wrongIn = (act: OfficerActCode, typed: Typed): readonly string[] =>
    errorsInTyped(officerActForms[act], typed, about).map(({ field }) => field);

  it('is asked for where it is missing, and not where it may be left out', () => {
    expect(wrongIn('respond', {})).toEqual(['finding', 'reason']);
    expect(wrongIn('direct', {})).toEqual(['dueBy', 'message']);
    expect(wrongIn('acknowledge', {})).toEqual([]);
  });

  it('says why to a citizen in 20 characters at least, and to officers in one', () => {
    expect(wrongIn('reply', { message: 'Kesho.' })).toEqual(['message']);
    expect(wrongIn('reply', { message: 'Fundi atakuja kesho asubuhi.' })).toEqual([]);
    expect(wrongIn('note', { message: 'K' })).toEqual([]);
    expect(wrongIn('refer', { body: 'EWURA', reason: 'Shauri hili tayari liko huko.' })).toEqual([]);
  });

  it('is not longer than 4,000 characters', () => {
    expect(wrongIn('note', { message: 'm'.repeat(4000) })).toEqual([]);
    expect(wrongIn('note', { message: 'm'.repeat(4001) })).toEqual(['message']);
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

  it('promises for a date that lies ahead, and only where something is promised', async () => {
    const typed = { finding: 'upheld', reason: 'Bomba kuu lilipasuka jana usiku.' };
    expect(
      wrongIn('respond', { ...typed, remedy: 'Litabadilishwa wiki hii.', promisedFor: '2026-11-24' }),
    ).toEqual(['promisedFor']);
    const { body } = await sentFor('respond', { ...typed, promisedFor: '2026-12-01' });
    expect(body).toEqual(typed);
  });

  it('names the ticket with the final answer only of what was already answered', async () => {
    const reason = 'Jambo hili lilishajibiwa mwaka jana.';
    expect(wrongIn('set-aside', { because: 'already-answered', reason })).toEqual(['ticket']);
    expect(wrongIn('set-aside', { because: 'already-answered', reason, ticket: '261112345672' })).toEqual([
      'ticket',
    ]);
    const { body } = await sentFor('set-aside', { because: 'abuse', reason, ticket: '261112345671' });
    expect(body).toEqual({ because: 'abuse', reason });
  });

  it('can say that a name means nobody', async () => {
    expect((await sentFor('name-officer', { means: 'nobody' })).body).toEqual({ officer: null });
  });
});

describe('the keys of the page', () => {
  it('are one for each act, and free of those of the page itself', () => {
    const keys = Object.values(keysOfActs);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z]$/);
  });

  it('are letters of the Swahili words that stand beside them in English', () => {
    for (const act of officerActCodes) {
      const key = keysOfActs[act];
      if (key !== undefined) expect(wordsOfKeys[act]).toContain(key);
    }
    const [acknowledging] = shortcutsOf([{ code: 'acknowledge' }], () => undefined);
    expect(acknowledging?.says).toEqual({ sw: 'Thibitisha kupokea', en: 'Acknowledge (kupokea)' });
    const [raising] = shortcutsOf([{ code: 'raise-urgency' }], () => undefined);
    expect(raising).toMatchObject({ keys: ['r'] });
    expect(raising?.says.en).toMatch(/\(dharura\)$/);
  });

  it('are listed only of what is offered, and choose it', () => {
    const chosen: OfficerActCode[] = [];
    const shortcuts = shortcutsOf([{ code: 'acknowledge' }, { code: 'part' }], (act) => chosen.push(act));
    for (const { keys, does } of shortcuts) if (keys[0] === 'k') does();
    expect(chosen).toEqual(['acknowledge']);
    expect(shortcuts.flatMap(({ keys }) => keys)).toEqual(['k', '.', 'Escape', 'Ctrl + Enter']);
  });
});
