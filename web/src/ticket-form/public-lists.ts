import { apiClient } from '../api/client.ts';
import type { ReplyOf } from '../api/routes.ts';
import { resourceOf } from '../resource/resource.ts';

export type ListedPlace = ReplyOf<'list-places'>['places'][number];

/** What a ticket can be about. */
export const listedCategories = resourceOf((request) => apiClient.GET('/v1/categories', request));

/** Regions with their councils, and these with their wards. */
export const listedPlaces = resourceOf((request) => apiClient.GET('/v1/places', request));
