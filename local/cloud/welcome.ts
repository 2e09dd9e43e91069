import { relative } from 'node:path';
import { randomUUID } from 'node:crypto';
import { atAGlance } from '../login/demo-logins.ts';
import { usualFolder } from '../system/folder.ts';
import type { CloudDescription } from './description.ts';

/** Where a running cloud can be reached and where its messages can be read. */
export function addresses(cloud: CloudDescription): string {
  const { webUrl, apiUrl, ussd, endpoint, outbox, fastClock } = cloud;
  return [
    `  The site          ${webUrl}  in Swahili; ${webUrl}/en in English`,
    `  Officers' pages   ${webUrl}/kazi  in Swahili; ${webUrl}/en/work in English: choose who you are`,
    `  The API           ${apiUrl}/v1`,
    `  USSD              ${ussd.url}, as a gateway asks; npm run ussd is a phone in the terminal`,
    `  Its AWS services  ${endpoint}  (credentials test and test; region and names in .local/cloud.json)`,
    `  SMS and e-mail    ${shown(outbox)}`,
    `  Deadlines         ${fastClock ? 'run in seconds (--fast-clock)' : 'run in working days; npm start -- --fast-clock runs them in seconds'}`,
  ].join('\n');
}

/** What `npm start` says at its end: the addresses, and what to try next. */
export function welcome(cloud: CloudDescription, stateDir: string): string {
  const state = stateDir === usualFolder ? '' : ` -- --state ${stateDir}`;
  return [
    addresses(cloud),
    '',
    'Send a complaint, then read the SMS that answers it:',
    '',
    `  ${sendingLine(cloud)}`,
    '',
    `  grep '"sms"' ${shown(cloud.outbox)} | tail -n 1`,
    '',
    `It waits in ${receiver.name}'s queue on the officers' pages. See what that officer may do:`,
    '',
    `  ${askingLine(cloud, stateDir)}`,
    '',
    ...loginsOf(cloud),
    '',
    'Also:',
    `  npm run ussd${state}    a simple phone: dial, press a key and Enter`,
    `  npm run demo${state}    sixty tickets and their officers, told step by step`,
    `  npm run status${state}    whether the cloud runs, and where`,
    `  npm run stop${state}    saves its state and ends it`,
  ].join('\n');
}

/** A line for the shell that sends a ticket, each time one of its own: its idempotency key is fresh. */
export function sendingLine({ apiUrl }: Pick<CloudDescription, 'apiUrl'>): string {
  const ticket = {
    kind: 'complaint',
    category: 'maji',
    institution: 'dawasa',
    subject: 'Hatuna maji kwa siku kumi',
    description: 'Mtaani kwetu Mbezi hakuna maji kwa siku kumi, na hakuna anayepokea simu.',
    openness: 'confidential',
    contact: { phone: '0712000001' },
    language: 'sw',
    channel: 'web',
  };
  return [
    `curl -s ${apiUrl}/v1/tickets -H 'Content-Type: application/json' \\`,
    `    -H 'Idempotency-Key: ${randomUUID()}' \\`,
    `    -w '\\n' -d '${JSON.stringify(ticket)}'`,
  ].join('\n');
}

/** The head of the office to which the first ticket is sent. */
const receiver = { officer: 'anna-mushi', name: 'Anna Mushi' } as const satisfies {
  readonly officer: (typeof atAGlance)[number];
  readonly name: string;
};

/** A line for the shell that asks the API as an officer. */
function askingLine({ apiUrl }: CloudDescription, stateDir: string): string {
  const state = stateDir === usualFolder ? '' : ` --state ${stateDir}`;
  const token = `npm run --silent token -- ${receiver.officer}${state}`;
  return `curl -s ${apiUrl}/v1/officer/me -H "Authorization: Bearer $(${token})"`;
}

/** As many logins as are read at a glance, and where the others stand. */
function loginsOf({ demoLogins }: CloudDescription): readonly string[] {
  return [
    `Officers who can log in, all with the password ${demoLogins[0]?.password ?? ''}:`,
    `  ${atAGlance.join(', ')} and ${demoLogins.length - atAGlance.length} more: demoLogins in .local/cloud.json`,
  ];
}

/** As it would be typed here, when it lies under this folder. */
const shown = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};
