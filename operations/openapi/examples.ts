import type { ProblemFacts } from '../../contracts/http/problems/problem-details.ts';
import type { ProblemCode } from '../../contracts/http/problems/problems.ts';
import type { Route } from '../../contracts/http/route.ts';
import { attachmentExamples, attachmentReplies } from './attachment-examples.ts';
import { citizenActReplies } from './citizen-act-examples.ts';
import { composedExample } from './composed-example.ts';
import { ministry, number, waterAuthority, type Examples } from './example.ts';
import { deskReplies, deskRequests } from './desk-examples.ts';
import { identityReplies } from './identity-examples.ts';
import { listQueuesReplies } from './list-queues-examples.ts';
import { measuresReplies } from './measures-examples.ts';
import { administrationRefusalWords } from '../../words/change-refusals.ts';
import { actWords } from '../../words/acts.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { officerActReplies, officerActScenarios } from './officer-act-examples.ts';
import { registryActReplies, registryActScenarios } from './registry-act-examples.ts';
import { readReplies } from './read-examples.ts';
import { proofExample } from './proof-example.ts';
import { templateReplies } from './template-examples.ts';
import { publicMeasuresReplies } from './public-measures-examples.ts';
import { vocabularyReplies } from './vocabulary-examples.ts';
import { openTicketReplies } from './open-ticket-examples.ts';

const topOfTree = {
  id: 'kmk',
  shortName: { sw: 'Katibu Mkuu Kiongozi', en: 'Chief Secretary' },
};

const electricity = {
  id: 'tanesco',
  kind: 'agency',
  parent: 'nishati',
  jurisdiction: 'mainland',
  name: {
    sw: 'Shirika la Umeme Tanzania (TANESCO)',
    en: 'Tanzania Electric Supply Company (TANESCO)',
  },
  shortName: { sw: 'TANESCO', en: 'TANESCO' },
  path: [topOfTree, { id: 'nishati', shortName: { sw: 'Wizara ya Nishati', en: 'Min. of Energy' } }],
  children: 4,
  served: true,
} as const;

/** Requests by hand, by the name of the route: of fields that exclude each other, and of what is sent in several ways. */
const requestScenarios: Readonly<Record<string, Examples>> = {
  'keep-session': {
    login: {
      summary: 'Baada ya ukurasa wa kuingia',
      value: {
        login: {
          code: '7b8f3c1e-2f0d-4a51-9d36-0a5a0f6b8a11',
          codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
          redirectUri: 'https://mrejesho.example/kazi/ingia',
        },
      },
    },
    renewal: { summary: 'Kuendelea kuwa umeingia', value: {} },
  },
  'submit-ticket': {
    confidential: {
      summary: 'Lalamiko kwa siri',
      value: {
        kind: 'complaint',
        category: 'huduma-duni',
        institution: 'afya',
        subject: 'Sijapata majibu ya barua yangu',
        description:
          'Niliandika barua mwezi wa nane kuomba kumbukumbu zangu za matibabu. Hadi leo sijajibiwa.',
        remedySought: 'Naomba nipewe kumbukumbu zangu.',
        openness: 'confidential',
        contact: { phone: '0712345678', email: 'asha@example.com' },
        channel: 'web',
      },
    },
    anonymous: {
      summary: 'Maoni bila kujulikana',
      value: {
        kind: 'opinion',
        category: 'huduma-duni',
        institution: 'afya',
        subject: 'Foleni ni ndefu',
        description: 'Dirisha moja tu hufunguliwa asubuhi, na watu hurudi nyumbani bila huduma.',
        openness: 'anonymous',
        channel: 'app',
      },
    },
  },
  'replace-secret': {
    phone: { summary: 'Simu iliyotumika kutuma', value: { phone: '0712345678' } },
    email: { summary: 'Barua pepe iliyotumika kutuma', value: { email: 'asha@example.com' } },
  },
  'change-openness': {
    opening: {
      summary: 'Kujulikana',
      value: { openness: 'identified', contact: { phone: '0712345678', name: 'Asha Juma' } },
    },
    hiding: { summary: 'Kuficha jina tena', value: { openness: 'confidential' } },
  },
  ...deskRequests,
  ...officerActScenarios,
  ...registryActScenarios,
};

/** Examples of requests to a route: by hand, or composed of its fields' own. Empty where it takes no body. */
export function requestExamplesOf({ name, summary, body }: Route): Examples {
  if (body === undefined) return {};
  return (
    requestScenarios[name] ?? { example: { summary: summary.sw, value: composedExample(body, 'input') } }
  );
}

/** Replies, by the name of the route. */
export const replyExamples: Readonly<Record<string, Examples>> = {
  ...citizenActReplies,
  ...attachmentReplies,
  ...templateReplies,
  'prove-receipt': proofExample,
  'submit-ticket': {
    receipt: {
      summary: 'Stakabadhi ya lalamiko',
      value: {
        number,
        secret: '48213097',
        submittedAt: '2026-11-24T09:00:00Z',
        institution: ministry,
        respondBy: '2026-12-16T09:00:00Z',
        respondByDate: '2026-12-16',
        noticesBy: ['sms', 'email'],
        next: [
          'Tunza namba ya kumbukumbu na msimbo wa siri: utavihitaji kufuatilia lalamiko lako.',
          'Utajibiwa ifikapo 16 Desemba 2026.',
          'Jibu lisipotolewa kwa wakati, lalamiko lako litapelekwa ngazi ya juu bila wewe kufanya lolote.',
          'Utajulishwa kwa SMS na kwa barua pepe katika hatua muhimu.',
        ],
        emergencyNumbers: [],
      },
    },
  },
  'tell-before-sending': {
    others: {
      summary: 'Wengine wameshaandika',
      value: {
        asksAboutHead: false,
        incidents: [
          {
            mark: '1.Vn3qkYw0gTzZy0l0xJm3Gk1v8k2bX1cVtqJ5t3s9Qy4',
            atLeast: 3,
            since: '2026-11-22',
            place: {
              id: 'kata-kawe',
              name: { sw: 'Ofisi ya Kata ya Kawe', en: 'Kawe Ward Office' },
              shortName: { sw: 'Kata ya Kawe', en: 'Kawe Ward' },
            },
            text: 'Angalau watu 3 wameshaandika kuhusu jambo linalofanana (Maji na majitaka, Kata ya Kawe) tangu 22 Novemba 2026, na bado wanasubiri jibu.',
          },
        ],
      },
    },
  },
  'follow-ticket': {
    submitted: {
      summary: 'Lalamiko linalosubiri taasisi',
      value: {
        number,
        kind: { code: 'complaint', word: 'lalamiko' },
        category: {
          id: 'huduma-duni',
          name: { sw: 'Huduma mbovu au kucheleweshwa', en: 'Poor or delayed service' },
        },
        sensitive: false,
        language: 'sw',
        openness: { code: 'confidential', word: 'kwa siri' },
        preferences: {
          language: 'sw',
          safeToContact: true,
          reminders: true,
          channels: ['sms', 'email'],
          reached: true,
          phoneConfirmed: true,
        },
        status: {
          code: 'submitted',
          word: 'imepokelewa na mfumo',
          group: { code: 'open', word: 'inasubiri taasisi' },
        },
        sentTo: ministry,
        institution: ministry,
        submittedAt: '2026-11-24T09:00:00Z',
        acknowledgeBy: '2026-11-26T09:00:00Z',
        respondBy: '2026-12-16T09:00:00Z',
        respondByDate: '2026-12-16',
        overdue: false,
        subject: 'Sijapata majibu ya barua yangu',
        description:
          'Niliandika barua mwezi wa nane kuomba kumbukumbu zangu za matibabu. Hadi leo sijajibiwa.',
        timeline: [
          {
            type: 'submit',
            by: 'you',
            at: '2026-11-24T09:00:00Z',
            date: '2026-11-24',
            institution: ministry,
            text: 'Lalamiko lako limepokelewa na mfumo na kupelekwa: Wizara ya Afya.',
          },
        ],
        attachments: attachmentExamples,
        messages: [
          {
            from: 'you',
            type: 'reply',
            at: '2026-11-25T08:12:00Z',
            date: '2026-11-25',
            institution: ministry,
            text: 'Barua yangu niliipeleka tarehe 3 Agosti 2026.',
            attachments: [
              { place: 1, state: { code: 'clean', word: 'kipo tayari' }, type: 'image/jpeg', size: 482113 },
            ],
          },
        ],
        responses: [],
        reads: [
          {
            at: '2026-11-25T06:30:00Z',
            date: '2026-11-25',
            times: 1,
            opened: 'ticket',
            role: { code: 'head', word: 'mkuu' },
            institution: ministry,
            text: 'Ujumbe wako umesomwa na: mkuu, Wizara ya Afya.',
          },
        ],
        acts: [
          { act: 'reply', text: 'Andika ujumbe kwa taasisi' },
          { act: 'open-up', text: 'Jitambulishe zaidi' },
          { act: 'change-preferences', text: 'Badilisha jinsi unavyojulishwa' },
          { act: 'withdraw', text: 'Ondoa ulichotuma' },
        ],
        next: ['Utajibiwa ifikapo 16 Desemba 2026.'],
      },
    },
  },
  'replace-secret': {
    requested: {
      summary: 'Jibu ni moja daima',
      value: {
        next: [
          'Kama namba hii ya simu ndiyo iliyotumika kutuma, utapokea msimbo mpya wa siri kwa SMS. Wa zamani hautafanya kazi tena. Msimbo mpya hutolewa mara moja tu kwa saa 24.',
        ],
      },
    },
  },
  'ask-for-code': {
    requested: {
      summary: 'Jibu ni moja daima',
      value: {
        next: [
          'Kama uliacha namba ya simu ambayo ni salama kuiandikia, SMS yenye namba ya tarakimu sita itafika ndani ya dakika chache. Namba hiyo hiyo inatumika hadi saa sita usiku leo, na hutumwa mara 3 tu, angalau dakika 10 kila moja baada ya nyingine.',
        ],
      },
    },
  },
  'list-institutions': {
    found: {
      summary: 'Taasisi zilizopatikana',
      value: {
        institutions: [
          {
            ...ministry,
            kind: 'ministry',
            parent: 'kmk',
            jurisdiction: 'mainland',
            path: [topOfTree],
            children: 20,
            served: true,
          },
        ],
      },
    },
    nearly: {
      summary: 'Jina lililokosewa herufi moja',
      value: { institutions: [electricity], didYouMean: 'tanesco' },
    },
  },
  'show-institution': {
    found: { summary: 'Taasisi na mahali pake', value: { ...electricity, level: true } },
  },
  'suggest-institutions': {
    electricity: {
      summary: 'Umeme, Kinondoni',
      value: {
        institutions: [
          {
            id: electricity.id,
            name: electricity.name,
            shortName: electricity.shortName,
            kind: 'agency',
            reason: 'TANESCO husambaza umeme na kurekebisha hitilafu.',
          },
        ],
      },
    },
  },
  'list-places': {
    council: {
      summary: 'Kata za halmashauri',
      value: {
        places: [
          {
            id: 'kata-mwananyamala',
            kind: 'ward',
            name: { sw: 'Ofisi ya Kata ya Mwananyamala', en: 'Mwananyamala Ward Office' },
            shortName: { sw: 'Kata ya Mwananyamala', en: 'Mwananyamala Ward' },
            served: true,
            parts: [],
          },
        ],
      },
    },
  },
  'list-categories': {
    all: {
      summary: 'Aina za jambo',
      value: {
        categories: [
          {
            id: 'hatari-umeme',
            name: { sw: 'Hatari ya umeme au waya zilizoanguka', en: 'Electrical danger or fallen lines' },
            kinds: ['complaint'],
            defaultOpenness: 'anonymous',
            sensitive: false,
            urgent: true,
            tellsOfOthers: true,
            emergencyNumbers: [
              { number: '112', name: { sw: 'Polisi na dharura', en: 'Police and emergencies' } },
            ],
          },
          {
            id: 'mengineyo',
            name: { sw: 'Mengineyo', en: 'Something else' },
            kinds: ['complaint', 'question', 'suggestion', 'opinion', 'compliment'],
            defaultOpenness: 'anonymous',
            sensitive: false,
            urgent: false,
            catchAll: true,
            tellsOfOthers: false,
            emergencyNumbers: [],
          },
        ],
      },
    },
  },
  'show-login': {
    pool: {
      summary: 'Cognito ya mfumo',
      value: {
        authorizationEndpoint: 'https://mrejesho-prod.auth.af-south-1.amazoncognito.com/oauth2/authorize',
        clientId: '3n4b5urk1ft4fl3mg5e62d9ado',
        scope: 'mrejesho/officer',
      },
    },
  },
  'keep-session': {
    in: {
      summary: 'Afisa ameingia',
      value: {
        accessToken: 'eyJ…',
        officer: 'rehema-bashange',
        expiresInSeconds: 1800,
        loginEndsInSeconds: 43_200,
      },
    },
  },
  'forget-device': { forgotten: { summary: 'Kifaa kimesahauliwa', value: {} } },
  'end-session': {
    out: {
      summary: 'Afisa ametoka',
      value: {
        endSessionUrl:
          'https://mrejesho-prod.auth.af-south-1.amazoncognito.com/logout?client_id=3n4b5urk1ft4fl3mg5e62d9ado&logout_uri=https%3A%2F%2Fmrejesho.example%2Fkazi%2Fingia',
      },
    },
  },
  'show-me': {
    acting: {
      summary: 'Afisa anayekaimu nafasi ya mkuu',
      value: {
        id: 'rehema-bashange',
        name: 'Rehema Bashange',
        institution: ministry,
        roles: [
          { code: 'head', word: 'mkuu' },
          { code: 'officer', word: 'afisa' },
        ],
        heads: [{ ...ministry, acting: true, since: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' }],
        trained: true,
        permissions: [
          'self:read',
          'queues:read',
          'tickets:open',
          'tickets:act',
          'desk:submit',
          'identities:request',
          'reads:list',
        ],
      },
    },
  },
  ...publicMeasuresReplies,
  ...vocabularyReplies,
  ...listQueuesReplies,
  ...measuresReplies,
  ...openTicketReplies,
  ...readReplies,
  ...identityReplies,
  ...deskReplies,
  ...officerActReplies,
  ...registryActReplies,
};

const address = 'https://malalamiko.smz.example';

/** What the problems that say more than their table are about. */
export const problemFacts: Readonly<Partial<Record<ProblemCode, Omit<ProblemFacts, 'code'>>>> = {
  'invalid-request': {
    fields: [{ in: 'body', path: ['subject'], code: 'too-long', parameters: { limit: 200 } }],
  },
  'body-too-large': { parameters: { kilobytes: 32 } },
  'kind-not-in-category': { parameters: { kinds: { sw: 'lalamiko', en: 'complaint' } } },
  'unknown-category': { fields: [{ in: 'body', path: ['category'], code: 'unknown' }] },
  'unknown-institution': { fields: [{ in: 'body', path: ['institution'], code: 'unknown' }] },
  'unknown-officer': { fields: [{ in: 'body', path: ['aboutOfficer'], code: 'unknown' }] },
  'place-contradicts-itself': {
    fields: [
      {
        in: 'body',
        path: ['place', 'council'],
        code: 'lies-elsewhere',
        parameters: {
          part: { sw: 'Jiji la Dodoma', en: 'Dodoma City' },
          whole: { sw: 'Mkoa wa Arusha', en: 'Arusha Region' },
        },
      },
    ],
  },
  'unknown-place': { fields: [{ in: 'body', path: ['place', 'region'], code: 'unknown' }] },
  'jurisdiction-not-served': { parameters: { address }, address },
  'outside-body': {
    parameters: { body: { sw: 'Tume ya Utumishi wa Mahakama', en: 'Judicial Service Commission' } },
  },
  'ticket-moved-on': {
    movedOn: {
      version: 3,
      meanwhile: [
        {
          version: 3,
          act: { code: 'start', word: actWords.start.sw },
          at: '2026-11-25T08:30:00Z',
          by: { actor: 'assignee', officer: { id: 'musa-ally', name: 'Musa Ally' } },
          status: 'in-progress',
          institution: waterAuthority,
        },
      ],
    },
  },
  'act-refused': { refusal: 'appeals-stay', parameters: { reason: refusalWords['appeals-stay'] } },
  'change-refused': {
    refusal: 'own-record',
    parameters: { reason: administrationRefusalWords['own-record'] },
  },
  'proof-of-work-needed': {
    challenge: {
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        cost: 5_000,
        data: { about: 'q0mVtY2o4nQJc7b1uW3zXA', derivations: 200, expiresAt: 1_795_770_600 },
        keyLength: 32,
        keyPrefix: '5f0a3b9d7c1e42f8a6d4b2907e8c1f35',
        nonce: '0c7d5b1e9a3f48620d8e6c4b2a1f7930',
        salt: '9e2b7f4d1c6a08355b0f3e8d7a2c4196',
      },
      signature: 'b52f6c0e9d1a7384f6b2c8d05e3a9174c6f8027d1b5e9a3460c7d2f8e4b1a693',
    },
  },
  'too-many-tickets': { parameters: { limit: 500 } },
  'too-many-tickets-of-phone': { parameters: { limit: 10 } },
  'too-many-tickets-of-email': { parameters: { limit: 10 } },
  'attachment-named-before': { parameters: { place: 1 } },
  'too-many-attachments': { parameters: { limit: 5 } },
  'too-many-templates': { parameters: { limit: 40 } },
  'too-many-comparisons': { parameters: { limit: 500 } },
  'too-many-desk-tickets': { parameters: { limit: 100 } },
};
