import { orderBack } from '../../lib/config/going-back.ts';
import { shifts } from '../../lib/config/releases.ts';
import type { StackName } from '../../lib/config/outputs.ts';
import {
  lostResources,
  statefulResources,
  type StackTemplate,
  type StackTemplates,
  type StatefulResources,
  type TemplateResource,
} from '../../lib/upgrade/stateful-resources.ts';
import { compareStacks } from '../stages/compare-stacks.ts';

type Shift = typeof shifts.gradually | typeof shifts.atOnce;

/** One step back, in the order in which it is done. */
export type BackStep =
  | { readonly does: 'deploy'; readonly stack: string; readonly shift?: Shift }
  /** Waits until each of these queues, by their names, held nothing that waits or is worked on. */
  | { readonly does: 'drain'; readonly queues: readonly string[] }
  /** Takes the subscriptions out of a stack that stays, so that it hears nothing beside those who hear it in the former release. */
  | { readonly does: 'unsubscribe'; readonly stack: string }
  | { readonly does: 'replay' };

/** The way back to a former release. */
export interface BackPlan {
  readonly steps: readonly BackStep[];
  /** Stacks that the former release doesn't have: they stay. */
  readonly stay: readonly string[];
  /** What going back would lose, or what would stop it. */
  readonly dangers: readonly string[];
}

/** Without what the CDK notes beside resources. */
const content = (template: StackTemplate | undefined): string =>
  JSON.stringify(template, (key, value: unknown) => (key === 'Metadata' ? undefined : value));

/** Names of the queues in a template, but for those of dead letters: who set aside what they hold is not waited for. */
const namesOfQueues = ({ Resources = {} }: StackTemplate): readonly string[] =>
  Object.values(Resources).flatMap(({ Type, Properties }) => {
    const name = Type === 'AWS::SQS::Queue' ? Properties?.['QueueName'] : undefined;
    return typeof name === 'string' && !name.endsWith('-dead-letters') ? [name] : [];
  });

const isSubscription = ({ Type }: TemplateResource): boolean => Type === 'AWS::SNS::Subscription';

/** A template without what it subscribes to topics. Deployed so, a stack is subscribed anew by the next deployment of its release. */
export const withoutSubscriptions = <Template extends StackTemplate>(template: Template): Template => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources ?? {}).filter(([, resource]) => !isSubscription(resource)),
  ),
});

/** Says which resources of stacks that stay are in another stack of the former release: it cannot make them while their names are taken. */
const namesTaken = (staying: StatefulResources, former: StatefulResources): readonly string[] =>
  lostResources(staying, former).filter((line) => line.includes(' moves to '));

/**
 * Plans the way from what is deployed to a former release: of its stacks those that differ. Deployed again half-way, it plans
 * what is left.
 */
export function planBack(deployed: StackTemplates, former: StackTemplates): BackPlan {
  const stackOf = (name: StackName): string | undefined =>
    Object.keys(former).find((stack) => stack.endsWith(`-${name}`));
  const differing = (names: readonly StackName[]): readonly string[] =>
    names.flatMap((name) => {
      const stack = stackOf(name);
      return stack === undefined || content(deployed[stack]) === content(former[stack]) ? [] : [stack];
    });
  const deploys = (names: readonly StackName[]): readonly BackStep[] =>
    differing(names).map((stack) => ({ does: 'deploy', stack }));

  const first = deploys(orderBack.first);
  const drained = deploys(orderBack.drained);
  const last = deploys(orderBack.last);
  const release = stackOf('release');
  const shift = (how: Shift): readonly BackStep[] =>
    release === undefined ? [] : [{ does: 'deploy', stack: release, shift: how }];
  const queues = Object.values(deployed).flatMap(namesOfQueues);
  const staying = Object.fromEntries(Object.entries(deployed).filter(([stack]) => !(stack in former)));
  const hearing = Object.entries(staying).filter(([, { Resources = {} }]) =>
    Object.values(Resources).some(isSubscription),
  );
  const unsubscribed: readonly BackStep[] = hearing.map(([stack]) => ({ does: 'unsubscribe', stack }));
  const left = hearing.flatMap(([, template]) => namesOfQueues(template));
  const anything =
    [...first, ...drained, ...unsubscribed, ...last].length > 0 || differing(['release']).length > 0;
  return {
    steps: anything
      ? [
          ...shift(shifts.atOnce),
          ...first,
          ...(drained.length > 0 ? [{ does: 'drain', queues } as const] : []),
          ...drained,
          ...unsubscribed,
          ...(left.length > 0 ? [{ does: 'drain', queues: left } as const] : []),
          ...last,
          ...shift(shifts.gradually),
          { does: 'replay' },
        ]
      : [],
    stay: Object.keys(staying),
    dangers: [
      ...compareStacks(deployed, { ...former, ...staying }).dangers,
      ...namesTaken(statefulResources(staying), statefulResources(former)),
    ],
  };
}
