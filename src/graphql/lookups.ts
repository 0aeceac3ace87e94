// What the API names a thing by, and the thing found.
export { articleBy, articleIdBy } from './lookups/articles.ts';
export { entityBy, entityIds } from './lookups/entities.ts';
export { ArticleBy, EntityBy, ExternalIdInput, OutletBy } from './lookups/inputs.ts';
export * from './lookups/loaders.ts';
export { outletBy, outletIds } from './lookups/outlets.ts';
