import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../../domain/foundation/time/duration.ts';
import type { DigestLine, SmsNotice } from '../../../../domain/messaging/notices/notice.ts';
import { fillWithoutGap, MissingParameter } from '../../../../words/fill-without-gap.ts';
import { citizenEmailText } from '../../../../words/notices/citizen-email.ts';
import { catalogue } from '../../../../words/catalogue.ts';
import { digestText, emailText, smsText } from '../../../../words/notices/render.ts';
import { ticketLink } from '../../../../words/notices/ticket-link.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { noticeTexts as texts } from '../../../../words/notices/notice-texts.ts';
import {
  citizenEmailRule,
  citizenEmailTemplateNames,
} from '../../../../domain/messaging/notices/citizen-email-templates.ts';
import {
  emailTemplateNames,
  emailTemplates,
  smsTemplateNames,
  type TicketEmail,
} from '../../../../domain/messaging/notices/templates.ts';
import {
  accessPointLimits,
  type AccessPoints,
} from '../../../../domain/foundation/vocabulary/access-points.ts';
import { partsOf } from '../../../../domain/foundation/vocabulary/gsm7.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { anInstitution } from '../../../builders/lineage.ts';
import { anEmail, anEmailToCitizen, anSms } from '../../../builders/notice.ts';
import { aNumber } from '../../../builders/ticket-event.ts';

const timeZone = 'Africa/Dar_es_Salaam';
const accessPoints = { ussdCode: '*152*00#' };
const institution = anInstitution({
  name: { sw: 'Wizara ya Afya', en: 'Ministry of Health' },
  shortName: { sw: 'W. Afya', en: 'Min. Health' },
});

describe('an SMS', () => {
  it('is in the language of the ticket, with number, secret and local date', () => {
    const sw = smsText(anSms(), texts, { timeZone, accessPoints, secret: '40718255' });
    const en = smsText(anSms({ language: 'en' }), texts, { timeZone, accessPoints, secret: '40718255' });

    expect(sw).toBe(
      'Tumepokea lalamiko lako. Namba 261100000007, msimbo wa siri 40718255: vitunze. ' +
        'Utajibiwa ifikapo 15/12/2026. Fuatilia: piga *152*00#.',
    );
    expect(en).toBe(
      'We have your complaint. Number 261100000007, secret code 40718255: keep both. ' +
        'You will be answered by 15/12/2026. Follow: dial *152*00#.',
    );
  });

  it.each([
    ['suggestion', 'Pendekezo lako 261100000007 limefungwa'],
    ['opinion', 'Maoni yako 261100000007 yamefungwa'],
    ['compliment', 'Pongezi zako 261100000007 zimefungwa'],
  ] as const)('agrees with the noun: %s', (kind, beginning) => {
    const notice = anSms({ kind, template: 'lapsed' });

    expect(smsText(notice, texts, { timeZone, accessPoints, secret: '1' }).startsWith(beginning)).toBe(true);
  });

  it('names the institution by its short name', () => {
    const notice = anSms({ template: 'escalated' });

    expect(smsText(notice, texts, { timeZone, accessPoints, institution })).toContain(
      'ngazi ya juu (W. Afya)',
    );
  });

  it('states the date in Tanzania, where the day begins three hours earlier than in UTC', () => {
    const notice = anSms({ date: '2026-12-14T21:30:00Z' });

    expect(smsText(notice, texts, { timeZone, accessPoints, secret: '1' })).toContain('15/12/2026');
  });

  it('states until when something can be done, beside the deadline', () => {
    const notice = anSms({ template: 'transferred', language: 'en', until: '2026-11-29T20:59:59Z' });

    expect(smsText(notice, texts, { timeZone, accessPoints, institution })).toContain(
      'You will be answered by 15/12/2026. Disagree? Object by 29/11/2026:',
    );
  });

  it('is not sent with a gap: a text that asks for what is not there is refused', () => {
    expect(() => smsText(anSms(), texts, { timeZone, accessPoints })).toThrow(MissingParameter);
    expect(() => fillWithoutGap({ sw: '{constructor}', en: '' }, {}, 'sw')).toThrow(MissingParameter);
  });
});

describe('where an SMS says that its citizen can read', () => {
  const ussdCode = '*152*00#';
  const webAddress = 'mrejesho.go.tz';
  const saidIn = (accessPoints: AccessPoints, details: Partial<SmsNotice> = { template: 'message' }) =>
    smsText(anSms({ language: 'en', ...details }), texts, { timeZone, accessPoints, secret: '40718255' });

  it.each([
    [{ ussdCode, webAddress }, 'dial *152*00# or visit mrejesho.go.tz.'],
    [{ ussdCode }, 'dial *152*00#.'],
    [{ webAddress }, 'mrejesho.go.tz.'],
    [{}, 'use the number and secret code.'],
  ])('is what the stage has: %j', (accessPoints, said) => {
    expect(saidIn(accessPoints)).toBe(
      `You have a new message about your complaint ${aNumber}. Read it, and reply if you wish: ${said}`,
    );
  });

  it.each([
    [{ ussdCode, webAddress }, 'dial *152*00#; files: mrejesho.go.tz.'],
    [{ ussdCode }, 'dial *152*00#; files: on the web.'],
    [{ webAddress }, 'mrejesho.go.tz (also files).'],
    [{}, 'use the number and secret code.'],
  ])('says where the files are of what came with some: %j', (accessPoints, said) => {
    const text = saidIn(accessPoints, { template: 'message', files: true });
    expect(text.endsWith(`reply if you wish: ${said}`), text).toBe(true);
  });

  it('says that an answer has files in Swahili too, and by which code the answer is read', () => {
    expect(saidIn({ ussdCode, webAddress }, { template: 'responded', language: 'sw', files: true })).toBe(
      `Lalamiko lako ${aNumber} limejibiwa. Soma jibu: piga *152*00#; faili: mrejesho.go.tz. ` +
        'Hukuridhika? Kata rufaa hadi 15/12/2026.',
    );
  });

  it.each(
    (['responded', 'responded-finally', 'responded-without-appeal', 'message'] as const).flatMap((template) =>
      languages.map((language) => [template, language] as const),
    ),
  )(
    'tells of files in one message, wherever a stage has one code and an address: %s, %s',
    (template, language) => {
      for (const kind of kinds) {
        const text = saidIn({ ussdCode, webAddress }, { template, language, kind, files: true });
        expect([partsOf(text), /(faili|files): mrejesho/.test(text)], text).toEqual([1, true]);
      }
    },
  );

  it('takes no message more for files, in whatever text, and keeps the code that a simple phone dials', () => {
    const stages: readonly AccessPoints[] = [
      { ussdCode, webAddress },
      { ussdCode, ussdPrefix: '9*2', webAddress },
      { ussdCode },
      { webAddress: 'w'.repeat(accessPointLimits.webAddress) },
    ];
    let told = 0;
    const named = { accessPoints: {}, timeZone, institution, secret: '40718255', code: '407182' };
    for (const template of smsTemplateNames)
      for (const language of languages)
        for (const kind of kinds)
          for (const stage of stages) {
            const notice = anSms({ template, language, kind, until: '2026-12-31T20:59:59Z' });
            const said = (files: { readonly files?: true }) =>
              smsText({ ...notice, ...files }, texts, { ...named, accessPoints: stage });
            const [without, withThem] = [said({}), said({ files: true })];
            expect(partsOf(withThem), withThem).toBe(partsOf(without));
            expect(without).not.toMatch(/faili|files/);
            expect(withThem.includes('*152*00#')).toBe(without.includes('*152*00#'));
            if (withThem !== without) told += 1;
          }
    expect(told).toBeGreaterThan(1000);
  });

  it.each([
    [{ ussdCode, webAddress: 'malalamiko.mrejesho.go.tz' }, 'dial *152*00#.'],
    [{ ussdCode, ussdPrefix: '9*2', webAddress: 'mr.go.tz' }, 'dial *152*00#, then 9, then 2.'],
    [{ ussdCode: '*152*00*9999#', ussdPrefix: '9*2', webAddress: 'mr.go.tz' }, 'mr.go.tz.'],
  ])('is what every phone dials where both take a second message, if it fits: %j', (accessPoints, said) => {
    const text = saidIn(accessPoints, { template: 'lapsed', kind: 'suggestion' });
    expect(text.endsWith(`that gives this number: ${said}`)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  it('is told whenever it is asked for, and never costs a message more than one place alone would', () => {
    const asking = smsTemplateNames.filter((template) => texts.sms[template].sw.includes('{where}'));
    checkProperty(
      fc.property(
        fc.constantFrom(...asking),
        fc.constantFrom(...kinds),
        fc.constantFrom(...languages),
        fc.string({ unit: fc.constantFrom('W', 'i', ' ', '€'), minLength: 1, maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', '.'), minLength: 4, maxLength: accessPointLimits.webAddress }),
        (template, kind, language, name, address) => {
          const notice = anSms({ template, kind, language, until: '2026-11-29T20:59:59Z' });
          const facts = {
            timeZone,
            secret: '40718255',
            institution: anInstitution({ shortName: { sw: name, en: name } }),
          };
          const saidIn = (points: AccessPoints) => smsText(notice, texts, { ...facts, accessPoints: points });
          const said = saidIn({ ussdCode, webAddress: address });
          const alone = [saidIn({ ussdCode }), saidIn({ webAddress: address })];
          expect(partsOf(said)).toBe(Math.min(...alone.map(partsOf)));
          expect([ussdCode, address].some((place) => said.includes(place))).toBe(true);
        },
      ),
    );
  });
});

describe('an e-mail', () => {
  it('says until when a direction is to be carried out, beside the deadline', () => {
    const notice = anEmail({ template: 'direction-due', doneBy: '2026-11-27T12:30:00Z' });
    const { text } = emailText(notice, texts, { timeZone, accessPoints });
    expect(text).toContain('Maelekezo yatekelezwe hadi: 27/11/2026\nIjibiwe ifikapo: 15/12/2026');
    expect(text).toContain('Directions to be carried out by: 27/11/2026\nDeadline: 15/12/2026');
  });

  it('says how much time the policy gives, in both languages', () => {
    const asked = (within: Duration) =>
      emailText(anEmail({ template: 'identity-asked-for', within }), texts, { timeZone, accessPoints }).text;

    expect(asked({ amount: 2, unit: 'working-days' })).toContain('Muda wa kuamua ni siku 2 za kazi.');
    expect(asked({ amount: 2, unit: 'working-days' })).toContain('decide within 2 working days.');
    expect(asked({ amount: 4, unit: 'hours' })).toContain('Muda wa kuamua ni saa 4.');
    expect(asked({ amount: 1, unit: 'hours' })).toContain('decide within 1 hour.');
    expect(() =>
      emailText(anEmail({ template: 'identity-asked-for' }), texts, { timeZone, accessPoints }),
    ).toThrow(MissingParameter);
  });

  it('says what to do and the facts, in Swahili and then in English', () => {
    const { subject, text } = emailText(anEmail(), texts, { timeZone, accessPoints, institution });

    expect(subject).toBe(`Lalamiko ${aNumber} limefika / New complaint ${aNumber}`);
    expect(text).toBe(
      [
        'Lalamiko hili limefika sasa. Tafadhali thibitisha kupokea na mpangie afisa.',
        '',
        `Namba ya kumbukumbu: ${aNumber}`,
        'Aina: lalamiko',
        'Taasisi: Wizara ya Afya',
        'Ijibiwe ifikapo: 15/12/2026',
        '',
        '--',
        '',
        'A new complaint has arrived. Please acknowledge it and assign an officer.',
        '',
        `Number: ${aNumber}`,
        'Kind: complaint',
        'Institution: Ministry of Health',
        'Deadline: 15/12/2026',
      ].join('\n'),
    );
  });

  it('says first that it is urgent, and leaves out what there is not', () => {
    const notice = omit(anEmail({ urgent: true }), 'date');

    const { subject, text } = emailText(notice, texts, { timeZone, accessPoints });

    expect(subject).toBe(`HARAKA: Lalamiko ${aNumber} limefika / URGENT: New complaint ${aNumber}`);
    expect(text).not.toMatch(/Taasisi|Institution|ifikapo|Deadline/);
  });
});

describe('the link to what an e-mail names', () => {
  const pages = { webAddress: 'mrejesho.example' };
  const facts = { timeZone, accessPoints: pages };

  it('is the address of its page for officers, in each language', () => {
    const platform = catalogue<typeof import('#texts/officer/platform')>('officer/platform');
    for (const language of languages) {
      const { ticket, custodian } = platform.workPages;
      const page = ticket[language].replace('_', aNumber);
      expect(ticketLink({ number: aNumber }, pages, language)).toBe(`https://mrejesho.example${page}`);
      expect(ticketLink({ number: aNumber, asked: 3 }, pages, language)).toBe(
        `https://mrejesho.example${custodian[language]}`,
      );
    }
  });

  it('stands behind each number below the subject, and is left out where the stage has no pages', () => {
    const line: DigestLine = {
      v: 1,
      digest: 'work-digest',
      recipient: 'officer:asha',
      day: '2026-12-14',
      at: '2026-12-14T04:30:00Z',
      number: aNumber,
      version: 3,
      kind: 'complaint',
      urgent: false,
      says: 'assigned-to-you',
    };
    const bodies = [
      ...emailTemplateNames
        .filter((template): template is TicketEmail =>
          (emailTemplates[template] as readonly string[]).includes('number'),
        )
        .map((template) => {
          const within = { amount: 4, unit: 'hours' } as const;
          return emailText(anEmail({ template, within }), texts, facts).text;
        }),
      digestText('work-digest', [line], texts, facts).text,
      digestText('root-digest', [omit(line, 'says')], texts, facts).text,
    ];
    expect(bodies.length).toBeGreaterThan(30);
    for (const text of bodies) {
      const named = text.split(aNumber).length - 1;
      const links = text.split(`/${aNumber}`).length - 1;
      expect(links).toBe(2);
      expect(named).toBe(2 * links);
    }
    expect(digestText('work-digest', [line], texts, { timeZone, accessPoints }).text).not.toContain('http');
  });
});

describe('a digest', () => {
  const aLine = (number: string, date: DigestLine['date'] & string, version = 9): DigestLine => ({
    v: 1,
    digest: 'root-digest',
    recipient: 'officer:katibu',
    day: '2026-12-14',
    at: '2026-12-14T04:30:00Z',
    number,
    version,
    kind: 'complaint',
    urgent: false,
    date,
  });

  it('lists each ticket once, the longest overdue first', () => {
    const lines = [
      aLine('261100000001', '2026-12-10T12:30:00Z'),
      aLine('261100000002', '2026-12-08T12:30:00Z'),
      aLine('261100000001', '2026-12-10T12:30:00Z', 10),
    ];

    const { subject, text } = digestText('root-digest', lines, texts, { timeZone, accessPoints });

    expect(subject).toContain('ngazi ya mwisho: 2');
    expect(text.split('\n').slice(2, 5)).toEqual([
      '261100000002  lalamiko  08/12/2026',
      '261100000001  lalamiko  10/12/2026',
      '',
    ]);
  });

  it('of very many lists a hundred and says how many there are', () => {
    const lines = Array.from({ length: 130 }, (_, place) =>
      aLine(`2611${String(place).padStart(8, '0')}`, '2026-12-10T12:30:00Z'),
    );

    const { text } = digestText('root-digest', lines, texts, { timeZone, accessPoints });

    expect(text.match(/ {2}lalamiko {2}/g)).toHaveLength(100);
    expect(text).toContain('jumla ni 130.');
  });

  it('of one’s own work lists each thing that happened, in the words of its e-mail', () => {
    const lines = [
      { ...aLine('261100000001', '2026-12-10T12:30:00Z', 4), says: 'assigned-to-you' as const },
      { ...aLine('261100000001', '2026-12-10T12:30:00Z', 5), says: 'citizen-replied' as const },
    ];

    const { subject, text } = digestText('work-digest', lines, texts, { timeZone, accessPoints });

    expect(subject).toBe('Yaliyojiri kwenye kazi zako: 2 / News of your work: 2');
    expect(text.split('\n').slice(2, 4)).toEqual([
      'Umepangiwa lalamiko 261100000001  10/12/2026',
      'Lalamiko 261100000001: mwananchi ametuma ujumbe  10/12/2026',
    ]);
  });
});

describe('an e-mail to a citizen', () => {
  it('leaves out each line that there is nothing for, and says what to do where no place is known', () => {
    const { subject, text } = citizenEmailText(
      omit(anEmailToCitizen({ kind: 'opinion' }), 'date', 'secret'),
      texts,
      { timeZone, accessPoints: {} },
    );

    expect(subject).toBe(`Tumepokea maoni yako ${aNumber}`);
    expect(text).toContain(
      `\n\nNamba ya kumbukumbu: ${aNumber}\n\nFuatilia kwa namba ya kumbukumbu na msimbo wa siri.\n`,
    );
  });

  it('has every line, with dates as they are in Tanzania and the whole name of the institution', () => {
    const notice = anEmailToCitizen({
      template: 'transferred',
      language: 'en',
      institution: 'afya',
      date: '2026-12-14T21:30:00Z',
      until: '2026-11-29T20:59:59Z',
    });
    const { text } = citizenEmailText(notice, texts, { timeZone, accessPoints, institution });

    expect(text).toContain(
      [
        `Number: ${aNumber}`,
        'Institution: Ministry of Health',
        'You will be answered by: 15/12/2026',
        'You can do so until: 29/11/2026',
        '',
        'On any phone: dial *152*00#',
      ].join('\n'),
    );
  });

  it.each(citizenEmailTemplateNames)(
    'leaves no placeholder, of whatever kind, in either language: %s',
    (template) => {
      for (const kind of kinds) {
        for (const language of languages) {
          const notice = anEmailToCitizen({ template, kind, language });
          const { subject, text } = citizenEmailText(notice, texts, { timeZone, accessPoints, institution });
          expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined/);
        }
      }
    },
  );
});

describe('by when somebody is answered', () => {
  const answered = /Utajibiwa ifikapo|You will be answered by/;
  const said = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })));
  const facts = { timeZone, accessPoints, institution, secret: '40718255', code: '123456' };

  it.each(citizenEmailTemplateNames)('stands in an e-mail only where an answer is due: %s', (template) => {
    const { date } = citizenEmailRule(template);
    for (const details of said) {
      const notice = anEmailToCitizen({ template, date: '2026-12-15T12:30:00Z', ...details });
      expect(answered.test(citizenEmailText(notice, texts, facts).text)).toBe(
        (date ?? 'answeredBy') === 'answeredBy',
      );
      expect(citizenEmailText(omit(notice, 'date'), texts, facts).text).not.toMatch(answered);
    }
  });

  it.each(smsTemplateNames)('stands in an SMS only with its date: %s', (template) => {
    for (const details of said) {
      const notice = anSms({
        template,
        date: '2026-12-15T12:30:00Z',
        until: '2026-11-29T20:59:59Z',
        ...details,
      });
      const [sentence] =
        /(?:Utajibiwa ifikapo|You will be answered by) [^.]*\./.exec(smsText(notice, texts, facts)) ?? [];
      expect([undefined, 'Utajibiwa ifikapo 15/12/2026.', 'You will be answered by 15/12/2026.']).toContain(
        sentence,
      );
      if (template.includes('without-date')) expect(sentence).toBeUndefined();
    }
  });
});
