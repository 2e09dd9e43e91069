import type { Instant } from '../../foundation/time/instant.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import { complainedAbout } from '../../institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../institutions/registry/institution.ts';
import { isStaffed, isWithin, pathOf } from '../../institutions/registry/levels.ts';

/** Whom a ticket complains about, as far as the registry knows that person. */
export interface ComplainedAboutOfficer {
  readonly id: string;
  /** Counts among the active officers of the institution where this officer works. */
  readonly active: boolean;
  readonly lineage: Lineage;
}

/** What decides where a ticket goes. */
export interface Addressed {
  /** The institution that the citizen chose. */
  readonly sentTo: Lineage;
  /** The category's only receiver, where it names one. */
  readonly onlyReceiver?: Lineage;
  readonly aboutHead: boolean;
  readonly aboutOfficer?: ComplainedAboutOfficer;
  /** The heads whom a name in free text could mean. */
  readonly couldMean?: readonly string[];
  /** The institution that the top of the tree names for what is about its own head (`aboutHeadTo`). */
  readonly forTop?: Lineage;
  readonly at: Instant;
}

/** Why a ticket goes elsewhere than the citizen chose, in the order in which it was decided. */
export const receiverReasons = [
  'only-receiver', // the category has one receiver
  'about-receiver', // and the ticket is about that receiver itself
  'about-head',
  'about-officer',
  'could-mean-head', // a name in free text could mean who heads it, or something above it
  'about-top', // about who heads everything above: the institution that the top names
  'unstaffed', // nobody works there: the nearest staffed level above
] as const;
export type ReceiverReason = (typeof receiverReasons)[number];

export type Receiver =
  | {
      readonly outcome: 'received';
      readonly holder: Institution;
      readonly because: readonly ReceiverReason[];
    }
  /** This tree takes no tickets here; the address does. */
  | { readonly outcome: 'not-served'; readonly institution: Institution; readonly address: string }
  /** Nobody in the tree may decide it; the outside body can. */
  | { readonly outcome: 'outside-body'; readonly institution: Institution; readonly body: Text }
  /** No level up to the top has an officer who may see it. The registry's loader allows no such tree. */
  | { readonly outcome: 'nobody'; readonly institution: Institution };

/** Where the path upwards begins, how many of its lowest nodes are passed over in any case, and why. */
interface Beginning {
  readonly path: readonly Institution[];
  readonly skip: 0 | 1;
  readonly because: readonly ReceiverReason[];
}

function beginningOf({ sentTo, onlyReceiver, aboutHead, aboutOfficer }: Addressed): Beginning {
  if (onlyReceiver === undefined) {
    const path = pathOf(sentTo);
    return aboutHead ? { path, skip: 1, because: ['about-head'] } : { path, skip: 0, because: [] };
  }
  const path = pathOf(onlyReceiver);
  const isAbout = (lineage: Lineage | undefined) =>
    lineage !== undefined && isWithin(lineage, onlyReceiver.institution.id);
  if (isAbout(sentTo) || isAbout(aboutOfficer?.lineage)) {
    return { path, skip: 1, because: ['only-receiver', 'about-receiver'] };
  }
  return { path, skip: 0, because: sentTo.institution.id === path[0]?.id ? [] : ['only-receiver'] };
}

/** How many of the lowest nodes of the path are headed by, or lie under, somebody of the `named`. */
const underTheNamed = (path: readonly Institution[], named: readonly string[], at: Instant): number =>
  path.findLastIndex((node) => officeHeadsOf(node, at).some((officer) => named.includes(officer))) + 1;

/** Whether somebody works there who is not the officer named. */
const isStaffedBesides = (node: Institution, named: ComplainedAboutOfficer | undefined): boolean =>
  isStaffed(node, named?.active === true && named.lineage.institution.id === node.id ? 1 : 0);

/** Above where the citizen chose, and for what is about a person, only levels decide. */
const openLevels = (
  nodes: readonly Institution[],
  chosen: Institution | undefined,
  surely: readonly string[],
): readonly Institution[] => nodes.filter((node) => node.level || (node === chosen && surely.length === 0));

/** What is about somebody over everything: at the institution that the top names, else the outside body. */
function beyondTheTop(
  addressed: Addressed,
  { path, because }: Beginning,
  named: readonly string[],
): Receiver {
  const { sentTo, forTop, aboutOfficer, couldMean = [], at } = addressed;
  // A name that nobody has bound is for heads alone to know.
  const isHeaded =
    couldMean.length === 0 || officeHeadsOf(forTop?.institution ?? sentTo.institution, at).length > 0;
  const decidesForTop =
    forTop !== undefined &&
    isStaffedBesides(forTop.institution, aboutOfficer) &&
    isHeaded &&
    underTheNamed([forTop.institution], named, at) === 0;
  if (decidesForTop) {
    return { outcome: 'received', holder: forTop.institution, because: [...because, 'about-top'] };
  }
  const body = path.at(-1)?.outsideBody;
  const { institution } = sentTo;
  return body === undefined
    ? { outcome: 'nobody', institution }
    : { outcome: 'outside-body', institution, body };
}

/**
 * The institution that really receives a ticket, and why it is not the one that the citizen chose.
 *
 * - A category can have one receiver, whatever was chosen; about that receiver itself it starts above it.
 * - "About the head of this office" starts at the level above.
 * - About an officer: the lowest level on the path that is neither headed by nor lies under that officer.
 * - Naming somebody in free text: the same for every head whom the words could mean.
 * - Where nobody works, the nearest staffed level above holds it.
 * - About the head of the top: the institution that the top names, else its outside body.
 *
 * Source: docs/rules.md, Who receives a ticket; docs/rules.md, Complaints about a person.
 */
export function receiverOfAddress(addressed: Addressed): Receiver {
  const { sentTo, aboutHead, aboutOfficer, couldMean = [], at } = addressed;
  const address = pathOf(sentTo).find(({ notServed }) => notServed !== undefined)?.notServed?.address;
  if (address !== undefined) return { outcome: 'not-served', institution: sentTo.institution, address };

  const from = beginningOf(addressed);
  const { path, skip } = from;
  const surely = complainedAbout(aboutOfficer?.id, aboutHead ? sentTo.institution : undefined, at);
  const named = [...surely, ...couldMean];
  const passedOverSurely = Math.max(skip, underTheNamed(path, surely, at));
  const passedOver = Math.max(skip, underTheNamed(path, named, at));
  const beginning: Beginning =
    passedOver > passedOverSurely ? { ...from, because: [...from.because, 'could-mean-head'] } : from;
  const { because } = beginning;
  const open = openLevels(path.slice(passedOver), path[0], surely);
  const holder = open.find((node) => isStaffedBesides(node, aboutOfficer));
  const aboutSomebody = named.length > 0 || skip > 0;
  if (holder === undefined) {
    return aboutSomebody
      ? beyondTheTop(addressed, beginning, named)
      : { outcome: 'nobody', institution: sentTo.institution };
  }
  const passedOverForOfficer = aboutOfficer !== undefined && open[0] !== path[skip];
  return {
    outcome: 'received',
    holder,
    because: [
      ...because,
      ...(passedOverForOfficer ? (['about-officer'] as const) : []),
      ...(holder === open[0] ? [] : (['unstaffed'] as const)),
    ],
  };
}

/**
 * Where no level is above all heads whom a name in free text could mean: the highest that none of them heads,
 * if there is one. What the words only could mean sends nobody to an outside body.
 */
export function highestNotMeant(addressed: Addressed): Receiver | undefined {
  const { sentTo, aboutHead, aboutOfficer, couldMean = [], at } = addressed;
  const { path, skip, because } = beginningOf(addressed);
  const surely = complainedAbout(aboutOfficer?.id, aboutHead ? sentTo.institution : undefined, at);
  const from = Math.max(skip, underTheNamed(path, surely, at));
  const holder = openLevels(path.slice(from), path[0], surely).findLast(
    (node) =>
      isStaffedBesides(node, aboutOfficer) &&
      officeHeadsOf(node, at).length > 0 &&
      underTheNamed([node], couldMean, at) === 0,
  );
  return holder && { outcome: 'received', holder, because: [...because, 'could-mean-head'] };
}
