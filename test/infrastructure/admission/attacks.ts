import { apiRoutes, smsPaths, ussdPaths } from '../../../lib/config/routes.ts';
import { prod, prodWithKnownNetworks, type Synthesised } from '../suites/synthesised.ts';
import { table } from '../../builders/table.ts';
import {
  admissionBefore,
  admissionNow,
  honest,
  worstDay,
  type Admission,
  type Attack,
  type Honest,
  type WorstDay,
} from './worst-day.ts';

const abroad = { address: '203.0.113.7', country: 'DE' };
const atHome = { address: '196.41.0.7', country: 'TZ' };
const atCarrier = { address: '41.59.0.7', country: 'TZ' };

/** Addresses of the tests that lie in sets of the templates. */
const isIn = (id: string, address: string): boolean =>
  id.startsWith('SharedNetworks') && address === atCarrier.address;

/** All that citizens ask of the web, and what is no route. */
const ofCitizens = [
  '$default',
  ...apiRoutes
    .filter(
      ({ forOfficers, path }) => !forOfficers && !path.startsWith(ussdPaths) && !path.startsWith(smsPaths),
    )
    .map(({ method, path }) => `${method} ${path}`),
];

const sending = ['POST /v1/tickets'];
const logins = ['POST /v1/session'];

export const attacks: readonly Attack[] = [
  { name: 'all of the web, from abroad', from: abroad, routes: ofCitizens },
  {
    name: 'new secrets, from abroad',
    from: abroad,
    routes: ['POST /v1/tickets/{number}/secret-replacements', 'POST /v1/tickets/{number}/pass-codes'],
  },
  { name: 'sending, from abroad', from: abroad, routes: sending },
  { name: 'sending, from home', from: atHome, routes: sending },
  { name: "sending, from carriers' addresses", from: atCarrier, routes: sending },
  { name: 'logins, from abroad', from: abroad, routes: logins },
  { name: 'logins, from home', from: atHome, routes: logins },
  { name: 'USSD without its secret, from abroad', from: abroad, routes: ['POST /v1/ussd'] },
  {
    name: 'queues with forged tokens, from home',
    from: atHome,
    routes: ['GET /v1/officer/queues/{institution}'],
  },
  {
    name: 'the desk with forged tokens, from abroad',
    from: abroad,
    routes: ['POST /v1/officer/desk/tickets'],
  },
];

const now = (name: string, { template }: Synthesised): Admission =>
  admissionNow(name, { edge: template('edge'), api: template('api') }, isIn);

/** The worst day of each attack: before, now, and now where the stage names shared networks and who calls. */
export const worstDays = (): readonly WorstDay[] => {
  const stages = [admissionBefore, now('now', prod()), now('now, networks named', prodWithKnownNetworks())];
  return attacks.flatMap((attack) => stages.map((stage) => worstDay(attack, stage)));
};

/** In steps of five: what is drawn by chance, and moves with each new route, is told no finer. */
const percent = (share: number): string => `${Math.round(20 * share) * 5} %`;

const roughly = (figure: number): string => Number(figure.toPrecision(2)).toLocaleString('en');

/** The worst days, a row each: how much of what honest people ask is refused. */
export const tableOfWorstDays = (days: readonly WorstDay[]): string => {
  const who = Object.keys(honest) as Honest[];
  return table(
    ['1,000 addresses at', 'stage', 'requests/s', ...who, '$ a day'],
    days.map(({ attack, stage, arriving, refused, dollarsOfDay }) => [
      attack,
      stage,
      roughly(arriving),
      ...who.map((each) => percent(refused[each])),
      roughly(dollarsOfDay),
    ]),
  );
};
