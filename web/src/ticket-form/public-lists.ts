import { apiClient } from '../api/client.ts';
import type { ReplyOf } from '../api/routes.ts';
import { resourceOf } from '../resource/resource.ts';

export type ListedPlace = ReplyOf<'list-places'>['places'][number];

export type ListedCategory = ReplyOf<'list-categories'>['categories'][number];

/** What a ticket can be about. */
export const listedCategories = resourceOf((request) => apiClient.GET('/v1/categories', request));

/** Every office under the one above it. */
export const listedInstitutions = resourceOf((request) => apiClient.GET('/v1/institutions/tree', request));

/** The rules by which an office is suggested. */
export const listedRouting = resourceOf((request) => apiClient.GET('/v1/institutions/routing', request));

/** Regions with their councils, and these with their wards. */
export const listedPlaces = resourceOf((request) => apiClient.GET('/v1/places', request));
