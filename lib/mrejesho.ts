import type { App } from 'aws-cdk-lib/core';
import { officerScopeText } from '../contracts/http/login/officer-scope.ts';
import type { Stage } from './config/stage.ts';
import type { OfficerLogin } from './constructs/officer-login.ts';
import { AttachmentsStack } from './stacks/attachments.ts';
import { AuditStack } from './stacks/audit.ts';
import { ApiStack } from './stacks/api.ts';
import { CostsStack } from './stacks/costs.ts';
import { DataStack } from './stacks/data.ts';
import { EdgeStack } from './stacks/edge.ts';
import { IdentityStack } from './stacks/identity.ts';
import { LakeStack } from './stacks/lake.ts';
import { MeasuresStack } from './stacks/measures.ts';
import { NotificationsStack } from './stacks/notifications.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { ProjectionsStack } from './stacks/projections.ts';
import { QueuesStack } from './stacks/queues.ts';
import { ReleaseStack } from './stacks/release.ts';
import { RecoveryStack } from './stacks/recovery.ts';
import { SiteStack } from './stacks/site.ts';
import { TrailStack } from './stacks/trail.ts';
import type { StageStackProps } from './stacks/stage-stack.ts';
import { WorkflowStack } from './stacks/workflow.ts';

/** What was made of the sources before: the folders that `bundleFunctions` and `buildSite` filled. */
export type Built = Pick<StageStackProps, 'bundles' | 'site'>;

type IssuerElsewhere = Extract<Stage['login'], { kind: 'issuer' }>;

/** Source of the return's name: OpenID Connect RP-Initiated Logout 1.0, section 2. */
const loginElsewhere = ({ endSessionUrl, scopes, ...login }: IssuerElsewhere): OfficerLogin => ({
  ...login,
  scopes: [officerScopeText, ...scopes],
  ...(endSessionUrl !== undefined && {
    endSession: { url: endSessionUrl, returnParameter: 'post_logout_redirect_uri' },
  }),
});

/** All stacks of a stage. */
export function addStacks(app: App, stage: Stage, built: Built): void {
  const props = { stage, ...built };
  const data = new DataStack(app, props);
  const release = new ReleaseStack(app, props);
  const projections = new ProjectionsStack(app, props);
  const queues = new QueuesStack(app, props);
  const measures = new MeasuresStack(app, props);
  const lake = new LakeStack(app, props);
  const notifications = new NotificationsStack(app, props);
  const login =
    stage.login.kind === 'pool'
      ? new IdentityStack(app, props, stage.login).login
      : loginElsewhere(stage.login);
  const { pool } = login;
  const workflow = new WorkflowStack(app, { ...props, ...(pool !== undefined && { pool }) });
  const api = new ApiStack(app, { ...props, login });
  const audit = new AuditStack(app, props);
  const attachments = new AttachmentsStack(app, props);
  for (const stack of [
    release,
    workflow,
    projections,
    queues,
    measures,
    lake,
    notifications,
    api,
    audit,
    attachments,
  ])
    stack.addStackDependency(data);
  // An upgrade subscribes it before those whose queues it feeds leave the topic: what both bring is applied twice, which changes nothing once
  // former entries are replayed (docs/deploying.md).
  for (const stack of [queues, measures, lake]) stack.addStackDependency(projections);
  for (const stack of [workflow, api]) stack.addStackDependency(release);
  const observability = new ObservabilityStack(app, { ...props, apiId: api.apiId });
  for (const stack of [
    data,
    workflow,
    projections,
    queues,
    measures,
    lake,
    notifications,
    api,
    audit,
    attachments,
  ])
    observability.addStackDependency(stack);
  if (stage.recovery !== undefined) {
    const recovery = new RecoveryStack(app, { ...props, recovery: stage.recovery });
    const trail = new TrailStack(app, { ...props, recovery: stage.recovery });
    for (const stack of [data, audit, attachments]) {
      recovery.addStackDependency(stack);
      trail.addStackDependency(stack);
    }
  }
  if (stage.budget !== undefined) new CostsStack(app, { ...props, budget: stage.budget });
  if (stage.edge.kind === 'none') return;
  const site = new SiteStack(app, props);
  if (stage.edge.kind !== 'cloudfront') return;
  const edge = new EdgeStack(app, { ...props, edge: stage.edge });
  for (const stack of [api, attachments, site]) edge.addStackDependency(stack);
}
