import { relative } from 'node:path';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { CloudDescription } from '../cloud/description.ts';
import { usualFolder } from '../system/folder.ts';
import type { Receipt } from './citizen.ts';

interface Hint {
  readonly says: Text;
  readonly line: string;
}

/** What to try next, each as a line for the shell with a number, a secret and a token that work. */
export function hints(
  { apiUrl, outbox }: Pick<CloudDescription, 'apiUrl' | 'outbox'>,
  { number, secret }: Pick<Receipt, 'number' | 'secret'>,
  stateDir: string,
  language: Language,
): string {
  const state = stateDir === usualFolder ? '' : ` --state ${stateDir}`;
  const cloud = stateDir === usualFolder ? '' : ` --cloud ${stateDir}/cloud.json`;
  const token = (login: string): string => `$(npm run --silent token -- ${login}${state})`;
  const as = (login: string): string =>
    `-H "Authorization: Bearer ${token(login)}" -H 'Accept-Language: ${language}'`;
  const all: readonly Hint[] = [
    {
      says: { sw: 'Fuatilia kama mwananchi aliyetuma:', en: 'Follow a ticket as its citizen does:' },
      line: `curl -s ${apiUrl}/v1/tickets/${number} -H 'Mrejesho-Secret: ${secret}' -H 'Accept-Language: ${language}'`,
    },
    {
      says: {
        sw: 'Ona yanayosubiri nchi nzima, kama Katibu Mkuu Kiongozi:',
        en: 'See what waits in the whole country, as the Chief Secretary:',
      },
      line: `curl -s ${apiUrl}/v1/officer/queues/kmk ${as('neema-sanga')}`,
    },
    {
      says: {
        sw: 'Ifungue hiyo hiyo kama yeye: huona hali yake tu isipofika kwake, na kila kufungua kunaandikwa:',
        en: 'Open the same one likewise: its status alone unless it came so far, and each look is on record:',
      },
      line: `curl -s ${apiUrl}/v1/officer/tickets/${number} ${as('neema-sanga')}`,
    },
    {
      says: { sw: 'Soma SMS na barua pepe zilizotumwa:', en: 'Read the SMS and e-mails that were sent:' },
      line: `grep ${number} ${relative(process.cwd(), outbox)}`,
    },
    {
      says: {
        sw: 'Hakiki kwamba hakuna kilichobadilishwa:',
        en: 'Verify that nothing was changed or removed:',
      },
      line: `npm run audit:export -- --out .local/export --contacts${cloud} && npm run audit:verify -- .local/export --key="$(npm run --silent audit:key --${cloud})"`,
    },
  ];
  return all.map(({ says, line }) => `${says[language]}\n  ${line}`).join('\n\n');
}
