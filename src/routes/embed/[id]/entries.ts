/** One page a chart. */
export { chartEntries as entries } from '#lib/site/charts/catalogue.ts';
