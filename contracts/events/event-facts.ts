import * as z from 'zod';
import { fileRefusals } from '../../domain/ticketing/attachments/attachment.ts';
import { formatNames } from '../../domain/ticketing/attachments/formats.ts';
import { durationUnits } from '../../domain/foundation/time/duration.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { ActWithFacts, AnyFacts, FactsOf } from '../../domain/ticketing/tickets/facts.ts';
import { clockSteps, repeatedSteps } from '../../domain/ticketing/tickets/ticket.ts';
import { findings, ratings, settingAsideReasons } from '../../domain/foundation/vocabulary/findings.ts';
import { deskWays, kinds, opennesses } from '../../domain/foundation/vocabulary/kinds.ts';
import { instant } from './instant.ts';

/** Files are told to each reader in a form of its own. */
type FactName = Exclude<keyof AnyFacts, 'file' | 'attachments'>;

/**
 * Every fact that some event states; a name means one thing in all of them. `moment` is how whoever reads it is
 * told of an instant. `satisfies` holds them to the facts there are: a new one must be written here too.
 */
export const factSchemas = <Moment extends z.ZodType<Instant>>(moment: Moment) =>
  ({
    acknowledgeBy: moment,
    acknowledgeByBefore: moment,
    answeredBy: z.string(),
    answeredIn: z.string(),
    asked: z.int().positive(),
    asker: z.string(),
    becameUrgent: z.literal(true),
    because: z.enum(settingAsideReasons),
    calendar: z.int().positive(),
    catchAll: z.literal(true),
    categoryBefore: z.string(),
    cites: z.string(),
    couldMeanHead: z.literal(true),
    count: z.int().positive(),
    decider: z.string(),
    direction: z.int().positive(),
    dueBy: moment,
    extension: z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) }),
    fewerRights: z.boolean(),
    final: z.literal(true),
    finding: z.enum(findings),
    giver: z.string(),
    institution: z.string(),
    joined: z.string(),
    kindBefore: z.enum(kinds),
    lifeAtRisk: z.literal(true),
    main: z.string(),
    officer: z.string(),
    opennessBefore: z.enum(opennesses),
    pressure: z.boolean(),
    promisedBy: moment,
    rating: z.literal(ratings),
    receivedAt: moment,
    remedied: z.boolean(),
    sameAs: z.string(),
    sameAsGone: z.literal(true),
    secretCommitment: z.string(),
    secretKey: z.string(),
    step: z.enum([...clockSteps, ...repeatedSteps]),
    takenBack: z.int().positive(),
    undecidable: z.literal(true),
    unit: z.string(),
    viewUntil: moment,
    way: z.enum(deskWays),
  }) satisfies Record<FactName, z.ZodType>;

const fact = factSchemas(instant);

const committed = { size: z.int().nonnegative(), commitment: z.string() };
const checkedFile = {
  place: z.int().positive(),
  upload: z.string(),
  sent: z.looseObject(committed).exactOptional(),
};

const catchAll = fact.catchAll.exactOptional();
const former = { kindBefore: fact.kindBefore, categoryBefore: fact.categoryBefore, catchAll };
const assigned = { officer: fact.officer.exactOptional(), unit: fact.unit.exactOptional() };
const namedFile = z.looseObject({ place: checkedFile.place, upload: checkedFile.upload });
const attachments = z.array(namedFile).exactOptional();
const final = fact.final.exactOptional();
const settled = { asked: fact.asked, asker: fact.asker };

/** What an event of each act says besides; of the others nothing. */
const shapes = {
  submit: {
    catchAll,
    cites: fact.cites.exactOptional(),
    couldMeanHead: fact.couldMeanHead.exactOptional(),
    sameAs: fact.sameAs.exactOptional(),
    sameAsGone: fact.sameAsGone.exactOptional(),
    way: fact.way.exactOptional(),
    receivedAt: fact.receivedAt.exactOptional(),
    secretKey: fact.secretKey,
    secretCommitment: fact.secretCommitment.exactOptional(),
  },
  assign: assigned,
  'assign-to-self': assigned,
  respond: {
    finding: fact.finding,
    final,
    promisedBy: fact.promisedBy.exactOptional(),
    main: fact.main.exactOptional(),
    answeredBy: fact.answeredBy.exactOptional(),
  },
  'set-aside': { because: fact.because, final, answeredIn: fact.answeredIn.exactOptional() },
  refer: { finding: fact.finding.extract(['referred']), final },
  extend: { dueBy: fact.dueBy, extension: fact.extension },
  direct: { dueBy: fact.dueBy, institution: fact.institution.exactOptional() },
  'report-direction': {
    direction: fact.direction,
    dueBy: fact.dueBy,
    giver: fact.giver.exactOptional(),
  },
  transfer: { undecidable: fact.undecidable.exactOptional() },
  object: { dueBy: fact.dueBy, decider: fact.decider.exactOptional() },
  escalate: { step: fact.step.extract(['acknowledgement-missed']).exactOptional() },
  remind: { step: fact.step, count: fact.count.exactOptional(), dueBy: fact.dueBy.exactOptional() },
  recompute: {
    calendar: fact.calendar,
    acknowledgeByBefore: fact.acknowledgeByBefore.exactOptional(),
    acknowledgeBy: fact.acknowledgeBy.exactOptional(),
  },
  reclassify: {
    ...former,
    fewerRights: fact.fewerRights,
    becameUrgent: fact.becameUrgent.exactOptional(),
  },
  'undo-reclassification': { ...former, takenBack: fact.takenBack.exactOptional() },
  'name-officer': { officer: fact.officer.exactOptional() },
  reply: { attachments },
  appeal: { remedied: z.literal(false).exactOptional(), attachments },
  'confirm-remedy': { remedied: z.literal(true) },
  rate: { rating: fact.rating },
  withdraw: { pressure: fact.pressure },
  merge: { main: fact.main },
  'take-in': { joined: fact.joined },
  unassign: { officer: fact.officer },
  'open-up': { opennessBefore: fact.opennessBefore },
  'hide-again': { opennessBefore: fact.opennessBefore },
  'request-identity': { dueBy: fact.dueBy, lifeAtRisk: fact.lifeAtRisk.exactOptional() },
  'remind-custodians': { asked: fact.asked, dueBy: fact.dueBy, institution: fact.institution },
  'grant-identity': { ...settled, viewUntil: fact.viewUntil },
  'refuse-identity': settled,
  'lapse-identity': settled,
  attach: {
    file: z.looseObject({
      ...checkedFile,
      kept: z.looseObject({ ...committed, format: z.enum(formatNames) }),
    }),
  },
  'refuse-file': { file: z.looseObject({ ...checkedFile, because: z.enum(fileRefusals) }) },
  'remove-file': { file: namedFile },
} satisfies { readonly [A in ActWithFacts]: Record<keyof FactsOf<A>, z.ZodType> };

const schemas = Object.fromEntries(
  Object.entries(shapes).map(([act, shape]) => [act, z.looseObject(shape)]),
) as { readonly [A in ActWithFacts]: z.ZodObject<(typeof shapes)[A], z.core.$loose> };

/** The schema of what events of an act say besides; undefined: they say nothing. */
export const factsSchemas: { readonly [A in ActWithFacts]: z.ZodType<FactsOf<A>> } = schemas;
