import model from '../../registry/understanding/model.json' with { type: 'json' };
import type { UnderstandingModel } from '../../domain/institutions/understanding/model.ts';

/** By what words are understood in this release. */
export const understandingModel: UnderstandingModel = model;
