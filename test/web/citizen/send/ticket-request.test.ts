import { describe, expect, it } from 'vitest';
import { newTicket } from '../../../../contracts/http/intake/submit-ticket.ts';
import { errorsAtStep, errorsOfRefusal } from '../../../../web/src/citizen/send/errors.ts';
import { ticketRequest } from '../../../../web/src/citizen/send/ticket-request.ts';
import type { SendStep } from '../../../../web/src/ticket-form/send-step.ts';
import { textErrors } from '../../../../web/src/ticket-form/text-question.ts';
import type { TicketAnswers } from '../../../../web/src/ticket-form/ticket-answers.ts';
import { answered } from './an-answered-draft.ts';

describe('What was answered becomes a ticket', () => {
  it('as the API takes it', () => {
    const request = ticketRequest(answered, 'sw', 'web');
    expect(newTicket.safeParse(request)).toMatchObject({ success: true });
    expect(request).toEqual({
      kind: 'complaint',
      category: 'maji',
      institution: 'dawasa',
      subject: 'Hakuna maji',
      description: 'Tuna siku kumi bila maji.',
      aboutHead: false,
      openness: 'confidential',
      contact: { phone: '0712 345 678' },
      safeToContact: true,
      language: 'sw',
      channel: 'web',
      place: { region: 'mkoa-dar' },
    });
  });

  it('with the beginning of the words as its subject, where its sender gives none', () => {
    const description =
      'Maji hayatoki Mbezi siku kumi sasa, mtaa wa Bwawani, na watoto wanakosa shule. Tunaomba maji.';
    expect(ticketRequest({ ...answered, subject: '', description }, 'sw', 'web')?.subject).toBe(
      'Maji hayatoki Mbezi siku kumi sasa, mtaa wa Bwawani, na watoto wanakosa shule.',
    );
  });

  it('with abroad for its place, and what that is near', () => {
    const changed = {
      ...answered,
      region: undefined,
      whereabouts: 'abroad',
      landmark: ' Karibu na ubalozi ',
    } as const;
    const request = ticketRequest(changed, 'sw', 'web');
    expect(newTicket.safeParse(request)).toMatchObject({
      success: true,
      data: { place: { whereabouts: 'abroad' }, landmark: 'Karibu na ubalozi' },
    });
  });

  it.each([
    ['what was typed beside it', ' Karibu na soko ', 'zahanati ya Bunju', 'Karibu na soko'],
    ['the name of the office that nobody knows', ' ', 'zahanati ya Bunju', 'zahanati ya Bunju'],
    ['nothing', ' ', undefined, undefined],
  ])('near %s', (_, landmark, officeSought, sent) => {
    const request = ticketRequest({ ...answered, landmark, officeSought }, 'sw', 'web');
    expect(newTicket.safeParse(request).success).toBe(true);
    expect(request?.landmark).toBe(sent);
  });

  it('with "me too", where its sender said so of what was told', () => {
    const sameAs = '1.Vn3qkYw0gTzZy0l0xJm3Gk1v8k2bX1cVtqJ5t3s9Qy4';
    const request = ticketRequest({ ...answered, sameAs }, 'sw', 'web');
    expect(newTicket.safeParse(request)).toMatchObject({ success: true, data: { sameAs } });
  });

  it('without what identifies, where its sender stays anonymous after all', () => {
    const changed = { ...answered, openness: 'anonymous', name: 'Asha', language: 'en' } as const;
    const request = ticketRequest(changed, 'sw', 'app');
    expect(request).not.toHaveProperty('contact');
    expect(request).toMatchObject({ language: 'sw', channel: 'app' });
    expect(newTicket.safeParse(request)).toMatchObject({ success: true });
  });

  it('without the name of an officer, where it is about nobody after all', () => {
    const changed = { ...answered, about: 'head', officerName: 'Mussa' } as const;
    expect(ticketRequest(changed, 'sw', 'web')).toMatchObject({ aboutHead: true });
    expect(ticketRequest(changed, 'sw', 'web')).not.toHaveProperty('officerName');
  });

  it('with the number of an earlier ticket, where it goes on from one', () => {
    const request = ticketRequest({ ...answered, cites: '261112345671' }, 'sw', 'web');
    expect(request).toMatchObject({ cites: '261112345671' });
    expect(newTicket.safeParse(request)).toMatchObject({ success: true });
  });

  it('but not before what it can not do without', () => {
    expect(ticketRequest({ ...answered, institution: undefined }, 'sw', 'web')).toBeUndefined();
  });
});

describe('What is wrong with an answer', () => {
  const wrongAt = (step: SendStep, changes: Partial<TicketAnswers>) =>
    errorsAtStep(step, { ...answered, ...changes }, 'en').map(({ field, text }) => [field, text]);

  it('is said before it is sent: characters are counted as people count them', () => {
    const flags = '🇹🇿'.repeat(200);
    expect(wrongAt('check', { subject: flags })).toEqual([]);
    expect(wrongAt('check', { subject: `${flags}x` })).toEqual([['subject', 'Characters over the limit: 1']]);
    expect(wrongAt('check', { subject: 'a\u202Eb' })).toEqual([['subject', textErrors['bidi-character'].en]]);
  });

  it('is said of a phone that is none, by the rule of the API', () => {
    expect(wrongAt('you', { phone: '0712 345 67' })).toEqual([['phone', textErrors['not-a-phone'].en]]);
    expect(wrongAt('you', { phone: '+254 712 345 678' })).toEqual([]);
    expect(wrongAt('you', { phone: '', email: 'asha@mfano.co.tz' })).toEqual([]);
  });

  it('is said of the number of an earlier ticket that has a wrong digit', () => {
    expect(wrongAt('check', { cites: '261112345672' })).toEqual([
      ['cites', textErrors['not-a-ticket-number'].en],
    ]);
    expect(wrongAt('check', { cites: '261112345671' })).toEqual([]);
  });

  it('stands at the question where it is put right, also where the API found it', () => {
    const failure = {
      because: 'refused',
      problem: {
        type: 'urn:mrejesho:problem:invalid-request',
        title: '',
        status: 400,
        detail: '',
        code: 'invalid-request',
        errors: [
          { in: 'body', pointer: '/contact/phone', code: 'not-a-phone', detail: 'Si simu.' },
          { in: 'body', pointer: '/channel', code: 'required', detail: 'Njia.' },
        ],
      },
    } as const;
    expect(
      errorsOfRefusal(
        { ...failure, problem: { ...failure.problem, errors: [...failure.problem.errors] } },
        'sw',
      ),
    ).toEqual([
      { field: 'phone', text: 'Si simu.', step: 'you' },
      { field: undefined, text: 'Njia.', step: undefined },
    ]);
  });
});
