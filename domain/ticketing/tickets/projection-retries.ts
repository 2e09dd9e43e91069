/** Projections that one invocation applies an event to, each by the name of the queue in which its own consumer tries again. */
export const projectionNames = ['queues', 'measures', 'lake'] as const;
export type ProjectionName = (typeof projectionNames)[number];

/** Where a projection's own consumer finds what could not be applied to it. */
export interface ProjectionRetries {
  /** Adds a message as it came from the topic. It may be there twice where the answer was lost. */
  add(projection: ProjectionName, message: string): Promise<void>;
}
