import { isDeepStrictEqual } from 'node:util';
import { acts, type Act } from '../../domain/foundation/vocabulary/acts.ts';
import { actAskedFor } from '../../domain/casework/officer-acts/officer-acts.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import { compareUnitsRoute } from '../../contracts/http/measures/compare-units.ts';
import { showMeasuresRoute } from '../../contracts/http/measures/show-measures.ts';
import type { ProblemFacts } from '../../contracts/http/problems/problem-details.ts';
import type { ProblemCode } from '../../contracts/http/problems/problems.ts';
import type { ReplyContract, Route } from '../../contracts/http/route.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { actWords } from '../../words/acts.ts';
import { closedIntakeTexts } from '../../words/closed-intake.ts';
import { administrationRefusalWords } from '../../words/change-refusals.ts';
import { signsFile } from '../../words/measures/signs-file.ts';
import { unitsFile } from '../../words/measures/units-file.ts';
import { statusWords, statusWordsAtWork } from '../../words/statuses.ts';
import { composedExample } from './composed-example.ts';
import { number } from './field-examples.ts';

/** Examples of one route, by a name of their own. */
type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

const toOfficer = { summary: 'Kumpa afisa', value: { officer: 'rehema-msuya' } };

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
  'submit-desk-ticket': {
    walkIn: {
      summary: 'Mwananchi aliyefika dawatini',
      value: {
        kind: 'complaint',
        category: 'huduma-duni',
        institution: 'afya',
        subject: 'Sijapata majibu ya barua yangu',
        description: 'Niliandika barua mwezi wa nane. Hadi leo sijajibiwa.',
        openness: 'confidential',
        contact: { phone: '0712345678' },
        way: 'walk-in',
        receivedAt: '2026-11-24T09:00:00Z',
      },
    },
  },
  'preview-officer-act': {
    extension: {
      summary: 'Kabla ya kuongeza muda',
      value: {
        act: 'extend',
        details: {
          workingDays: 5,
          message: 'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.',
        },
      },
    },
  },
  assign: { toOfficer },
  'act-on-several': {
    toOfficer: {
      summary: 'Kumpa afisa mbili',
      value: {
        act: 'assign',
        details: toOfficer.value,
        tickets: [{ number, version: 1 }, { number: '261112345683' }],
      },
    },
  },
  'set-aside': {
    advertisement: {
      summary: 'Tangazo la biashara',
      value: { because: 'advertisement', reason: 'Ni tangazo la biashara, halina lalamiko.' },
    },
  },
  'preview-registry-act': {
    removal: {
      summary: 'Kabla ya kumwondoa afisa',
      value: {
        act: 'remove-officer',
        params: { officer: 'rehema-msuya' },
        details: { why: 'Tangazo la Serikali Na. 512 la 2026' },
      },
    },
  },
};

/** Examples of requests to a route: by hand, or composed of its fields' own. Empty where it takes no body. */
export function requestExamplesOf({ name, summary, body }: Route): Examples {
  if (body === undefined) return {};
  return (
    requestScenarios[name] ?? { example: { summary: summary.sw, value: composedExample(body, 'input') } }
  );
}

const exampleOf = ({ replies: { 200: reply } }: Route) => composedExample(reply?.body, 'output');

/** Tables of a month, which are texts, by the name of the route. */
const tables: Readonly<Record<string, () => string>> = {
  'download-public-month': () =>
    [
      'month,institution,parent,kind,name_sw,name_en,figure,unit,itself,itself_status,remainder,together,together_status',
      '2026-10,,,country,,,overdue,tickets,240,told,,240,whole',
      '2026-10,wizara-maji,,ministry,Wizara ya Maji,Ministry of Water,late,stages,,withheld,,40,partial',
    ]
      .map((line) => `${line}\r\n`)
      .join(''),
  'download-units': () =>
    unitsFile(exampleOf(compareUnitsRoute) as Parameters<typeof unitsFile>[0], 'sw').content,
  'download-signs': () =>
    signsFile(exampleOf(showMeasuresRoute) as Parameters<typeof signsFile>[0], 'sw').content,
};

const isAct = (name: string): name is Act => Object.hasOwn(acts, name);

/** The act that a route does; undefined: it does none on a ticket. */
function actOf(route: Route): Act | undefined {
  if (route.name === 'change-openness') return 'open-up';
  if (!Object.hasOwn(officerActRoutes, route.name)) return isAct(route.name) ? route.name : undefined;
  const [request] = Object.values(requestExamplesOf(route));
  return actAskedFor(route.name, request?.value as Readonly<Record<string, unknown>>);
}

/** Where an act leads by the table; where it leads nowhere, a ticket that is worked on. */
function statusAfter(act: Act, words: typeof statusWords) {
  const { to } = acts[act].rules[0];
  const code = to === 'same' ? 'in-progress' : to;
  return { code, word: words[code].sw };
}

/** An example of a reply of a route: composed of its fields' own, of an act as the table of acts has it. */
export function replyExampleOf(route: Route, { body }: ReplyContract): Examples {
  const act = actOf(route);
  const words = route.for === 'everybody' ? statusWords : statusWordsAtWork;
  const composed = tables[route.name]?.() ?? composedExample(body, 'output');
  const done = {
    ...(composed as object),
    act: act ?? route.name,
    ...(act !== undefined && { status: statusAfter(act, words) }),
  };
  const value = isDeepStrictEqual(body.safeParse(done).data, done) ? done : composed;
  return { example: { summary: route.summary.sw, value } };
}

const waterAuthority = {
  id: 'dawasa',
  name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
  shortName: { sw: 'DAWASA', en: 'DAWASA' },
};
const address = 'https://malalamiko.smz.example';

const challenge: NonNullable<ProblemFacts['challenge']> = {
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
};

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
  'proof-of-work-needed': { challenge },
  'proof-to-send-needed': { challenge },
  'too-many-tickets': { parameters: { limit: 500 } },
  'too-many-tickets-of-phone': { parameters: { limit: 10 } },
  'too-many-tickets-of-email': { parameters: { limit: 10 } },
  'attachment-named-before': { parameters: { place: 1 } },
  'too-many-attachments': { parameters: { limit: 5 } },
  'too-many-directions': { parameters: { limit: 50 } },
  'too-many-templates': { parameters: { limit: 40 } },
  'too-many-views': { parameters: { limit: 20 } },
  'too-many-briefs': { parameters: { limit: 20 } },
  'too-many-watched': { parameters: { limit: 50 } },
  'too-many-comparisons': { parameters: { limit: 500 } },
  'too-many-desk-tickets': { parameters: { limit: 100 } },
  'intake-closed': {
    parameters: {
      when: closedIntakeTexts.until({
        moment: { sw: 'Jumanne 24/11, saa 10 alasiri', en: 'Tuesday 24/11, 16:00' },
      }),
      danger: closedIntakeTexts.danger({ number: '116' }),
    },
  },
};
