import type { Model, Source } from '#lib/domain/record/model.ts';
import { originsOf } from '#lib/domain/provenance/origins.ts';
import { carriedBy, restsOnOne, statementsIn } from '#lib/domain/provenance/reliance.ts';
import { SOURCE_KINDS } from '#lib/domain/record/schema/vocabularies.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { sourceKindWords } from '#lib/format/record-words.ts';
import { presentOrigins } from '#lib/format/provenance/relay-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';
import { ONE_DOCUMENT } from '#lib/site/figures/resting.ts';
import { loadModel } from '#lib/site/record.ts';

/** Every document of the record by kind, and the numbers that more than one text carries. */
export function load() {
	const model = loadModel();
	const row = (source: Source) => {
		const carried = carriedBy(model, source);
		const statements = statementsIn(model, source).length;
		return {
			source: presentSource(source),
			claims: carried.length + statements,
			alone: carried.filter(({ alone }) => alone).length + statements
		};
	};
	const kinds = SOURCE_KINDS.map((kind) => ({
		id: kind,
		words: sourceKindWords(kind),
		rows: model.sources.filter((source) => source.kind === kind).map(row)
	}));
	const ties = model.originTies.map(({ party, countsAs, reason, lang }) => ({
		party: { id: party.id, name: party.name },
		countsAs: { id: countsAs.id, name: countsAs.name },
		reason,
		lang
	}));
	return {
		firstPage: behindFirstPage(model),
		onlyOne: ONE_DOCUMENT,
		...shared(model),
		ties,
		count: model.sources.length,
		inOne: model.figures.filter(restsOnOne).length,
		kinds: kinds.filter(({ rows }) => rows.length > 0)
	};
}

/** Who states, relays or publishes a number of the first page, in its order; each once. */
function behindFirstPage({ overview }: Model) {
	const figures = overview?.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? [])) ?? [];
	const parties = figures.flatMap(({ speaker, chain, computation }) => [
		...(speaker ? [speaker] : []),
		...chain.map(({ party }) => party),
		...(computation?.issuers ?? [])
	]);
	return [...new Set(parties)].map(({ id, name, lang }) => ({ id, name, lang }));
}

function shared(model: Model) {
	const seen = new Set<string>();
	const groups = model.figures.flatMap((figure) => {
		if (figure.computation !== null || seen.has(figure.id)) return [];
		const origins = originsOf(model, figure.variantOf ?? figure.id);
		for (const { id } of origins.claims) seen.add(id);
		return origins.texts.length > 1 ? [{ figure, origins }] : [];
	});
	return {
		shared: groups
			.filter(({ figure, origins }) => figure.origin !== 'official' || origins.claims.length > 1)
			.map(({ figure, origins }) => ({
				figure: presentFigure(figure),
				texts: origins.texts.map((source) => presentSource(source)),
				origins: presentOrigins(origins)
			})),
		sharedCounts: {
			all: groups.length,
			one: groups.filter(({ origins }) => origins.speakers.length === 1).length,
			more: groups.filter(({ origins }) => origins.speakers.length > 1).length
		}
	};
}
