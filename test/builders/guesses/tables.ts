import { attackers, yearOf } from './attackers.ts';
import { ownersUnder, phonesUnder, villageDay, type Waited } from './owners.ts';
import { table } from '../table.ts';

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

const waitedRow = (
  name: string,
  { owners, calculated, atMostTenMinutes, closed, median }: Waited,
): string[] => [
  name,
  String(owners),
  String(calculated),
  String(atMostTenMinutes),
  String(closed),
  Math.round(median).toLocaleString('en'),
];

/** What an attacker reaches, a row each. */
export const tableOfAttackers = (): string =>
  table(
    ['attacker', 'judged a day', 'of them at one number', 'that one is opened in a year', 'that any is'],
    attackers.map((attacker) => {
      const { name, ofDay, atNumber, chance, anyChance } = yearOf(attacker);
      return [
        name,
        ofDay.toLocaleString('en'),
        String(Number(atNumber.toPrecision(2))),
        percent(chance),
        percent(anyChance),
      ];
    }),
  );

/** What owners wait meanwhile, a row each. */
export const tableOfOwners = (): string =>
  table(
    ['who opens', 'times', 'calculated', 'ten minutes at most', 'found it closed', 'median seconds'],
    [
      waitedRow('a village of 2,000 behind one address', villageDay()),
      ...attackers
        .filter(({ numbers, codeTries }) => numbers === 1 && codeTries === undefined) // codes are apart
        .map((attacker) => waitedRow(`the owner under: ${attacker.name}`, ownersUnder(attacker))),
    ],
  );

/** What owners wait who have the phone of the ticket, a row each. */
export const tableOfPhones = (): string =>
  table(
    ['who opens with the phone in hand', 'times', 'found it closed', 'seconds at most until the SMS goes'],
    attackers
      .filter(({ numbers, codeTries }) => numbers === 1 && codeTries !== Infinity) // who reads every SMS has the phone
      .map((attacker) => {
        const { owners, closed, most } = phonesUnder(attacker);
        return [`the owner under: ${attacker.name}`, ...[owners, closed, most].map(String)];
      }),
  );
