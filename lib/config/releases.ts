import type { FunctionName } from './functions.ts';
import { nameOf } from './names.ts';
import { answersUnknownRoutes, apiRoutes } from './routes.ts';
import type { Stage } from './stage.ts';

/** The alias by which functions and the state machine are called: what is behind it is changed by a release alone. */
export const liveAlias = 'live';

/** Does what is due on a ticket, called by the executions that wait. */
export const appliesDeadlines: FunctionName = 'apply-deadline';

/** The functions that answer the API, each once. */
export const apiFunctions: readonly FunctionName[] = [
  ...new Set([...apiRoutes.map(({ answeredBy }) => answeredBy), answersUnknownRoutes]),
];

/**
 * Functions that are called by their alias, and of which a release gives a part of the calls to the new version first. Who works
 * off a queue, a stream or a timetable is not among them: a message that failed comes back.
 */
export const gradualFunctions: readonly FunctionName[] = [...apiFunctions, appliesDeadlines];

/** How a release takes over, in CodeDeploy's name and in Step Functions' terms: of the calls 10 % for five minutes. */
export const canary = {
  config: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
  percent: 10,
  minutes: 5,
} as const;

/** How a release takes over that must not wait: one that goes back, or mends what fails. */
export const atOnce = 'CodeDeployDefault.LambdaAllAtOnce';

/** The parameter of the stack `release` by which an operator chooses between the two, and its values. */
export const shifts = { parameter: 'Shift', gradually: 'gradually', atOnce: 'at-once' } as const;

/** The application in CodeDeploy, and the deployment group of a function: stacks know each other by these names. */
export const releaseApplicationOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'release');
export const releaseGroupOf = (stage: Pick<Stage, 'name'>, name: FunctionName): string => nameOf(stage, name);

/** The role by which the API calls its functions. */
export const gatewayRoleOf = (stage: Pick<Stage, 'name'>): string => nameOf(stage, 'api-gateway');

/** What stops a release: errors behind the alias of a function, replies 5xx of the API, executions of the alias that failed. */
export const releaseAlarmOf = (
  stage: Pick<Stage, 'name'>,
  of: FunctionName | 'api' | 'response-deadline',
): string => nameOf(stage, `release-${of}`);
