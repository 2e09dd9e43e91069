import type { App } from 'aws-cdk-lib/core';
import type { Stage } from './config/stage.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { NotificationsStack } from './stacks/notifications.ts';
import { WorkflowStack } from './stacks/workflow.ts';

/** All stacks of a stage, in the order in which they are deployed. */
export function addStacks(app: App, stage: Stage, bundles: string): void {
  const props = { stage, bundles };
  const data = new DataStack(app, props);
  const workflow = new WorkflowStack(app, props);
  const notifications = new NotificationsStack(app, props);
  const api = new ApiStack(app, props);
  for (const stack of [workflow, notifications, api]) stack.addStackDependency(data);
}
