import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Replaced } from '../../../domain/administration/change.ts';
import type { AdministeredChange } from '../../../domain/administration/administered-change.ts';
import { eventsOf } from '../../../domain/administration/history.ts';
import { jobOfProposal, jobsOf } from '../../../domain/administration/jobs.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import { newCalendarItems } from '../items/calendar-item.ts';
import { newInstitutionItem } from '../items/institution-item.ts';
import { newJobItem } from '../items/job-item.ts';
import { newOfficerContactItem } from '../items/officer-contact-item.ts';
import { newOfficerItem } from '../items/officer-item.ts';
import { newRoutingItem } from '../items/routing-item.ts';
import { newPolicyItems } from '../items/policy-item.ts';
import { newProposalItem, stillOpen } from '../items/proposal-item.ts';
import { newRegistryEventItem } from '../items/registry-event-item.ts';
import { newRegistryVersionItem } from '../items/registry-version-item.ts';
import { newRegistryRequestItem } from '../items/registry-request-item.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { stillHead, type RegistryHead } from '../engine/version-condition.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

interface Tables {
  readonly registry: string;
  readonly identities: string;
}

/** As many as one transaction takes. */
export const writesPerTransaction = 100;

/** By whom and when an item was written last, and in which version of the registry. */
const marked = (item: Item, { basedOn, by, at }: AdministeredChange): Item => ({
  ...item,
  change: { version: basedOn + 1, by: by.id, at },
});

/** A job that goes through a moved subtree writes ancestors besides: what was decided on others is decided anew. */
function stillUnder({ before }: Replaced<Institution>): object {
  return before === undefined
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : {
        ConditionExpression: 'institution.ancestors = :ancestors',
        ExpressionAttributeValues: { ':ancestors': before.ancestors },
      };
}

/** Every write of a change but those that stand for its version, in no particular order. */
export function writesOf(change: AdministeredChange, { registry, identities }: Tables): readonly Write[] {
  const {
    institutions = [],
    officers = [],
    contact,
    policy,
    calendar,
    routing,
    request,
    confirming,
    opening,
  } = change;
  const put = (item: Item, condition: object = {}): Write => ({
    Put: { TableName: registry, Item: marked(item, change), ...condition },
  });
  return [
    ...institutions.map((institution) => put(newInstitutionItem(institution.after), stillUnder(institution))),
    ...officers.map(({ before, after }) =>
      put(
        newOfficerItem(after),
        before === undefined ? { ConditionExpression: 'attribute_not_exists(PK)' } : {},
      ),
    ),
    ...(policy === undefined ? [] : newPolicyItems(policy.after)).map((item) => put(item)),
    ...(calendar === undefined ? [] : newCalendarItems(calendar.after)).map((item) => put(item)),
    ...(routing === undefined ? [] : [put(newRoutingItem(routing.after))]),
    ...eventsOf(change).map((event): Write => ({
      Put: { TableName: registry, Item: newRegistryEventItem(event) },
    })),
    ...jobsOf(change).map((job): Write => ({ Put: { TableName: registry, Item: newJobItem(job) } })),
    ...(request === undefined
      ? []
      : [
          {
            Put: {
              TableName: registry,
              Item: newRegistryRequestItem(request, change),
              ConditionExpression: 'attribute_not_exists(PK)',
            },
          },
        ]),
    ...(confirming === undefined
      ? []
      : [{ Put: { TableName: registry, Item: newProposalItem(confirming), ...stillOpen } }]),
    ...(opening === undefined
      ? []
      : [
          {
            Put: {
              TableName: registry,
              Item: newProposalItem(opening),
              ConditionExpression: 'attribute_not_exists(PK)',
            },
          },
          { Put: { TableName: registry, Item: newJobItem(jobOfProposal(opening)) } },
        ]),
    ...(contact === undefined
      ? []
      : [{ Put: { TableName: identities, Item: marked(newOfficerContactItem(contact), change) } }]),
  ];
}

/** The registry's next version, under the condition that it still is the one that was decided on, with the end of its chain where it has one. */
export const raisedVersion = (
  change: AdministeredChange,
  { registry }: Tables,
  head: RegistryHead,
  lastHash?: string,
): Write => ({
  Put: {
    TableName: registry,
    Item: marked(
      newRegistryVersionItem({
        version: change.basedOn + 1,
        ...(lastHash !== undefined && { lastHash }),
      }),
      change,
    ),
    ...stillHead(head),
  },
});

/** No import is under way, nor broke off in the middle. */
export const noImport = ({ registry }: Pick<Tables, 'registry'>): Write => ({
  ConditionCheck: {
    TableName: registry,
    Key: registryKeys.unfinished,
    ConditionExpression: 'attribute_not_exists(PK)',
  },
});
