import { Function as ViewerFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { bundleEdgeFunction, type EdgeCall } from '../edge-functions/bundle.ts';

export interface EdgeFunctionProps {
  readonly stage: Stage;
  readonly name: string;
  readonly comment: string;
  readonly call: EdgeCall;
}

/** One of lib/edge-functions/, run by CloudFront before it looks for an answer or after it has one. */
export class EdgeFunction extends ViewerFunction {
  constructor(scope: Construct, id: string, { stage, name, comment, call }: EdgeFunctionProps) {
    super(scope, id, {
      functionName: nameOf(stage, name),
      comment,
      code: FunctionCode.fromInline(bundleEdgeFunction(call)),
      runtime: FunctionRuntime.JS_2_0,
    });
  }
}
