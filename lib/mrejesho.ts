import type { App } from 'aws-cdk-lib/core';
import type { Stage } from './config/stage.ts';
import { AttachmentsStack } from './stacks/attachments.ts';
import { AuditStack } from './stacks/audit.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { EdgeStack } from './stacks/edge.ts';
import { IdentityStack } from './stacks/identity.ts';
import { NotificationsStack } from './stacks/notifications.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { QueuesStack } from './stacks/queues.ts';
import { WorkflowStack } from './stacks/workflow.ts';

/** All stacks of a stage. `bundles` is the folder that `bundleFunctions` filled. */
export function addStacks(app: App, stage: Stage, bundles: string): void {
  const props = { stage, bundles };
  const data = new DataStack(app, props);
  const workflow = new WorkflowStack(app, props);
  const queues = new QueuesStack(app, props);
  const notifications = new NotificationsStack(app, props);
  const login = stage.login.kind === 'pool' ? new IdentityStack(app, props, stage.login).login : stage.login;
  const api = new ApiStack(app, { ...props, login });
  const audit = new AuditStack(app, props);
  const attachments = new AttachmentsStack(app, props);
  for (const stack of [workflow, queues, notifications, api, audit, attachments])
    stack.addStackDependency(data);
  const observability = new ObservabilityStack(app, { ...props, apiId: api.apiId });
  for (const stack of [data, workflow, queues, notifications, api, audit, attachments])
    observability.addStackDependency(stack);
  if (stage.edge.kind === 'cloudfront') new EdgeStack(app, props, stage.edge).addStackDependency(api);
}
