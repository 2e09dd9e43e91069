import { demoOfficers } from './demo-officers.ts';

/** A login of the local cloud, with the officer that it is linked to. */
export interface DemoLogin {
  readonly login: string;
  readonly password: string;
  readonly officer: string;
}

/** Password of all demonstration logins: nothing here is reached from another machine. */
const password = 'Karibu-Mrejesho-2026';

const loginOf = (officer: string): DemoLogin => ({ login: officer, password, officer });

/** Everybody who can log in on the local cloud. A login is called as its officer. */
export const demoLogins: readonly [DemoLogin, ...DemoLogin[]] = [
  loginOf(demoOfficers[0]),
  ...demoOfficers.slice(1).map(loginOf),
];

/** As many logins as are read at a glance: the head of the country, of an agency, and others of other roles. */
export const atAGlance = [
  'neema-sanga',
  'anna-mushi',
  'hamisi-kibwana',
  'pendo-lusinde',
  'benard-shija',
] as const satisfies readonly (typeof demoOfficers)[number][];
