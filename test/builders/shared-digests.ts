import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';

/** E-mails of the tickets that were lived: digests with the tickets in them, and how many went out about one ticket alone. */
export interface SentEmails {
  readonly digests: readonly SentDigest[];
  readonly single: number;
}

/** A digest that went out. */
export interface SentDigest {
  /** Registry id of the officer who reads it. */
  readonly reader: string;
  readonly gathers: 'hour' | 'morning';
  readonly tickets: readonly string[];
}

/** A year of the nation in which the tickets lie that share digests. */
export interface YearOfDigests {
  /** Tickets of the year that live as the lived ones do: no others are taken to stand in the same digests. */
  readonly tickets: number;
  readonly officers: number;
  readonly workingDays: number;
  readonly workingHours: number;
}

/** E-mails that tell officers of one ticket. */
export interface EmailsOfTicket {
  /** E-mails that name it. */
  readonly naming: number;
  /** What it bears of them where others stand in them too. */
  readonly borne: number;
}

const isServed = ({ notServed, closed, activeOfficers }: Institution): boolean =>
  notServed === undefined && closed === undefined && activeOfficers > 0;

/** Which part of a nation's tickets an officer is told of: of a head what lies under the office, of oversight all, of others an officer's share. */
function partToldTo(
  reader: string,
  { institutions, officers }: RegistryContent,
  year: YearOfDigests,
): number {
  if (officers.find(({ id }) => id === reader)?.roles.includes('oversight') === true) return 1;
  const headed = institutions.filter(({ head }) => head?.officer === reader).map(({ id }) => id);
  if (headed.length === 0) return 1 / year.officers;
  const served = institutions.filter(isServed);
  const under = served.filter(({ id, ancestors }) =>
    [id, ...ancestors].some((each) => headed.includes(each)),
  );
  return under.length / served.length;
}

/**
 * What one of a digest's tickets bears of it where on average so many stand in one, by chance: of those digests that there are, one divided by the tickets in it
 * is (1 − e^−λ) / λ on average for each ticket.
 */
const shareOfDigest = (inOne: number): number => (inOne === 0 ? 1 : -Math.expm1(-inOne) / inOne);

/**
 * E-mails of one of the tickets that were lived, with what it bears of them in a nation whose tickets lie evenly over offices, days and
 * hours. A digest is shared by those that live the same; an e-mail about one ticket alone is borne by that ticket.
 */
export function emailsOfTicket(
  { digests, single }: SentEmails,
  lived: number,
  registry: RegistryContent,
  year: YearOfDigests,
): EmailsOfTicket {
  const kinds = Map.groupBy(digests, ({ reader, gathers }) => `${reader} ${gathers}`);
  return [...kinds.values()].reduce<EmailsOfTicket>(
    (total, alike) => {
      const [{ reader, gathers } = { reader: '', gathers: 'hour' as const }] = alike;
      const named = alike.reduce((sum, { tickets }) => sum + tickets.length, 0);
      const toldOf = new Set(alike.flatMap(({ tickets }) => tickets)).size;
      const ofYear = year.tickets * partToldTo(reader, registry, year);
      const digestsOfYear = gathers === 'hour' ? year.workingHours : year.workingDays;
      const inOne = (ofYear * (named / toldOf)) / digestsOfYear;
      const ofOne = named / lived;
      return { naming: total.naming + ofOne, borne: total.borne + ofOne * shareOfDigest(inOne) };
    },
    { naming: single / lived, borne: single / lived },
  );
}
