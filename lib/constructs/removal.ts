import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Stage } from '../config/stage.ts';

/**
 * Says what becomes of a resource that holds data when its stack lets go of it. A stage that keeps data keeps it, except where the
 * deployment that made it fails: what would be left of that holds nothing, and its name would stop the next try.
 */
export const removalPolicyOf = ({ keepsData }: Stage): RemovalPolicy =>
  keepsData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
