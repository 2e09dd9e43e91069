import { describe, expect, it } from 'vitest';
import { citizenActRoutes } from '../../../contracts/http/citizen-acts/routes.ts';
import { actsOfferedToCitizens } from '../../../domain/foundation/vocabulary/acts.ts';
import { actForms, isKnownAct } from '../../../web/src/citizen/follow/act-forms.ts';
import type { ActName } from '../../../web/src/citizen/follow/followed.ts';
import { postCitizenAct } from '../../../web/src/citizen/follow/post-act.ts';
import { bodyOf, errorsInAnswers, questionsAsked } from '../../../web/src/forms/answers.ts';
import type { Answers } from '../../../web/src/forms/question.ts';
import { aFollowedTicket } from './a-followed-ticket.ts';

const ticket = aFollowedTicket();
const anonymous = aFollowedTicket({
  openness: { code: 'anonymous', word: 'anonymous' },
  preferences: { ...ticket.preferences, channels: [], reached: false },
});

/** An answer to each question that is asked one after the other. */
function answered(act: ActName, chosen: Answers = {}, of = ticket): Answers {
  let answers: Answers = { ...actForms[act].begins?.(of), ...chosen };
  for (const question of questionsAsked(actForms[act].questions ?? [], answers, of)) {
    const value = question.kind === 'choice' ? question.choices(of)[0]?.value : `About ${question.name}.`;
    answers = { [question.name]: value ?? '', ...answers };
  }
  return answers;
}

/** What of the answers would be sent, and where to. */
async function posted(act: ActName, answers: Answers, of = ticket) {
  const sent: Request[] = [];
  const call = {
    params: { path: { number: ticket.number }, header: { 'Idempotency-Key': 'key' } },
    headers: { 'Mrejesho-Secret': '48213097', 'Accept-Language': 'sw' },
    signal: new AbortController().signal,
    baseUrl: 'http://site.example',
    fetch: (request: Request) => {
      sent.push(request);
      return Promise.resolve(Response.json({}));
    },
  };
  const { path, questions = [], besides } = actForms[act];
  const body = { ...bodyOf(questions, answers, of), ...besides?.(answers) };
  await postCitizenAct(call, path, body);
  const [request] = sent;
  return { request, body: (await request?.json()) as Record<string, unknown> };
}

describe('the pages of acts', () => {
  it('are those of the acts that citizens can be offered', () => {
    expect(Object.keys(actForms).toSorted()).toEqual([...actsOfferedToCitizens].toSorted());
    expect(isKnownAct('something-newer')).toBe(false);
    expect(isKnownAct('toString')).toBe(false);
  });

  it.each(actsOfferedToCitizens)('%s sends what the contract of its route takes', async (act) => {
    for (const of of [ticket, anonymous]) {
      const answers = answered(act, { name: 'Asha Juma', phone: '0712345678', email: '' }, of);
      const { request, body } = await posted(act, answers, of);
      const path = new URL(request?.url ?? '').pathname.replace(ticket.number, '{number}');
      const route = Object.values(citizenActRoutes).find((one) => one.path === path);
      expect(route?.body.safeParse(body)).toMatchObject({ success: true });
      expect(request?.headers.get('Mrejesho-Secret')).toBe('48213097');
      expect(request?.headers.get('Idempotency-Key')).toBe('key');
    }
  });
});

it('how somebody is told begins with how it is now', async () => {
  const { body } = await posted(
    'change-preferences',
    answered('change-preferences', { safeToContact: 'no' }),
  );
  expect(body).toEqual({ language: 'sw', safeToContact: false, reminders: true });
});

describe('somebody who becomes more open', () => {
  const { questions: openUp = [] } = actForms['open-up'];
  const names = (answers: Answers, of: typeof ticket): readonly string[] =>
    questionsAsked(openUp, answers, of).map(({ name }) => name);

  it('is not asked for a contact where messages arrive', () => {
    expect(names({ openness: 'identified' }, ticket)).toEqual(['openness', 'name']);
  });

  it('gives a phone or an e-mail where there is none, and not both', () => {
    expect(names({ openness: 'confidential' }, anonymous)).toEqual(['openness', 'phone', 'email']);
    const without = (answers: Answers) => errorsInAnswers(openUp, answers, anonymous);
    expect(without({ openness: 'confidential' }).map(({ field }) => field)).toEqual(['phone']);
    expect(without({ openness: 'confidential', email: 'asha@example.com' })).toEqual([]);
    expect(without({ openness: 'confidential', phone: '0712345678' })).toEqual([]);
  });

  it('chooses among what is more open than now, and keeps it as it is where another contact is taken', () => {
    const [question] = openUp;
    const choices = (of: typeof ticket) =>
      question?.kind === 'choice' ? question.choices(of).map(({ value }) => value) : [];
    expect(choices(ticket)).toEqual(['identified']);
    const unreached = { ...ticket, preferences: { ...ticket.preferences, reached: false } };
    expect(choices(unreached)).toEqual(['confidential', 'identified']);
  });
});
