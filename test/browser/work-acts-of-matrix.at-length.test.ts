import * as fc from 'fast-check';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handlingRoles } from '../../domain/institutions/registry/roles.ts';
import type { AboutTicket } from '../../web/src/officer/ticket/act-form.ts';
import { officerActForms } from '../../web/src/officer/ticket/officer-act-forms.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import type { ActOfOfficers } from '../../domain/foundation/vocabulary/acts.ts';
import { isOfficerAct } from '../../web/src/officer/ticket/officer-act-forms.ts';
import { bodyOf } from '../../web/src/forms/answers.ts';
import type { Answers } from '../../web/src/forms/question.ts';
import { seedsFrom, tryEach } from '../builders/chance.ts';
import { bodiesOfActs } from '../builders/officer-acts.ts';
import { positions } from '../builders/authority.ts';
import { stories, viewer } from '../functions/authority/scenes.ts';
import { OpenedScenes, whereIn, type Scene } from '../functions/authority/opened-scenes.ts';
import { aVisit } from './visits/a-visit.ts';
import { answersForm, begins, officePc, sends } from './visits/officer-at-work.ts';
import { ScriptedApi } from './site/scripted-api.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const clicks = 120;

/** An act that somebody of the matrix is offered on the page of a ticket. */
interface Offered extends Scene {
  readonly act: ActOfOfficers;
}

const mainNumber = String(bodiesOfActs['merge']?.['into']);
const words = 'Bomba kuu lilipasuka usiku wa jana.';

/** What may be typed into each form in the country of the matrix: where it hangs on the ticket, one after the other is tried. */
const typedFor: Readonly<Record<ActOfOfficers, readonly [Answers, ...Answers[]]>> = {
  acknowledge: [{}],
  assign: [{ officer: 'asha' }, { unit: 'idara-b' }],
  'assign-to-self': [{}],
  start: [{}],
  'request-information': [{ message: words }],
  reply: [{ message: words }],
  note: [{ message: words }],
  respond: [{ finding: 'upheld', reason: words, remedy: words }],
  'undo-response': [{}],
  extend: [{ workingDays: '2', message: words }],
  transfer: [
    { to: 'wakala-2', reason: words },
    { to: 'utumishi', reason: words },
  ],
  'keep-transfer': [{ reason: words }],
  'undo-transfer': [{ reason: words }],
  escalate: [{ reason: words }],
  direct: [{ dueBy: '2026-12-01', message: words }],
  'report-direction': [{ message: words }],
  reclassify: [{ category: 'maji', reason: words }],
  'raise-urgency': [{ reason: words }],
  'lower-urgency': [{ reason: words }],
  'name-officer': [{ means: 'nobody' }],
  refer: [{ body: 'Mahakama ya Mwanzo', reason: words }],
  'set-aside': [{ because: 'advertisement', reason: words }],
  merge: [{ into: mainNumber }, ...stories.map(({ ticket: { number } }) => ({ into: number }))],
  part: [{}],
  'carry-on': [{}],
  'request-identity': [{ motivation: words }],
};

const scenes = await OpenedScenes.prepared();

/** What the form is filled with so that the API would do it; undefined: nobody in this country could. */
async function fittingFor({ act, ...scene }: Offered): Promise<Answers | undefined> {
  const [only, ...others] = typedFor[act];
  if (others.length === 0) return only;
  scenes.enters(scene);
  for (const typed of [only, ...others]) {
    const body = bodyOf(officerActForms[act].questions, typed, {} as AboutTicket);
    const { status } = await scenes.api.asks(act, {
      officer: viewer,
      params: { number: scene.number },
      body,
    });
    if (status === 200) return typed;
  }
  return undefined;
}

/** Everything that anybody is offered anywhere in the matrix. */
async function allOffered(): Promise<readonly Offered[]> {
  const offered: Offered[] = [];
  for (const role of handlingRoles)
    await scenes.inEachOpened(role, positions, (scene, { acts }) => {
      offered.push(...acts.flatMap(({ code }) => (isOfficerAct(code) ? [{ ...scene, act: code }] : [])));
    });
  return offered;
}

const ofRole = ({ role, act }: Offered): string => `${role} ${act}`;
const place = ({ role, position, number }: Offered): string => [role, position, number].join(' ');

interface Pressed extends Offered {
  readonly typed: Answers;
}

/** So many of them by chance, among them each act of each role; in an order in which little is opened anew. */
async function drawnFrom(all: readonly Offered[], seed: number): Promise<readonly Pressed[]> {
  const [shuffled = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), {
    seed,
    numRuns: 1,
  });
  const ofEachRole = new Map(shuffled.map((one) => [ofRole(one), one])).values();
  const drawn: Pressed[] = [];
  for (const offered of new Set([...ofEachRole, ...shuffled])) {
    if (drawn.length === clicks) break;
    const typed = await fittingFor(offered);
    if (typed !== undefined) drawn.push({ ...offered, typed });
  }
  return drawn.toSorted((one, other) => place(one).localeCompare(place(other)));
}

let visit: WatchedVisit;
const api = new ScriptedApi(scenes.api);

/** The API of the matrix answers in the place of that of the site, and the viewer is in. */
async function answersPages(route: Route): Promise<void> {
  const asked = route.request();
  const { pathname, searchParams } = new URL(asked.url());
  const answered = await api.answers({
    method: asked.method(),
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: asked.headers(),
    body: asked.postData() ?? '',
  });
  await (answered === undefined
    ? route.abort()
    : route.fulfill({ status: answered.status, headers: answered.headers, body: answered.text }));
}

beforeAll(async () => {
  visit = await aVisit({ browser: { viewport: officePc } });
  const hours = 3600;
  api.says('keep-session', 200, {
    accessToken: viewer,
    officer: viewer,
    office: 'dawasa',
    expiresInSeconds: hours,
    loginEndsInSeconds: hours,
  });
  await visit.context.route('**/v1/**', answersPages);
});
afterAll(() => visit[Symbol.asyncDispose]());

/** Runs in the page: goes there as by a link on it. */
function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

/** The viewer has the ticket open: by a new document where they are another than before. */
async function comesTo(scene: Offered, before: Offered | undefined): Promise<void> {
  if (before !== undefined && place(scene) === place(before)) return;
  scenes.enters(scene);
  const address = visit.addressOf('work-ticket', { number: scene.number });
  if (before?.role === scene.role && before.position === scene.position)
    await visit.page.evaluate(follow, address);
  else await visit.page.goto(address);
  await visit.page.locator('[data-act]').first().waitFor();
}

it(`of all acts that pages show in the matrix of authority ${clicks} are pressed, and each is done`, async () => {
  const all = await allOffered();
  await tryEach(seedsFrom(1, 1), async (seed) => {
    const drawn = await drawnFrom(all, seed);
    expect(drawn).toHaveLength(clicks);
    let before: Offered | undefined;
    for (const pressed of drawn) {
      const { act, typed } = pressed;
      try {
        await comesTo(pressed, before);
        before = pressed;
        await begins(visit, act);
        await answersForm(visit, act, typed);
        await sends(visit, act);
        await visit.sees(officerActTexts[act].done);
      } catch (cause) {
        const shown = await visit.page.locator('main').innerText();
        throw new Error(`${whereIn(pressed).join(' | ')} | ${act} was not done:\n${shown}`, { cause });
      }
    }
  });
  const { violations, errors, foreign } = visit.noticed;
  expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
});
