/** What the tests use of packages that bring no types. */
declare module 'n3' {
	interface Term {
		readonly termType: string;
		readonly value: string;
		readonly datatype?: Term;
	}
	interface Quad {
		readonly subject: Term;
		readonly predicate: Term;
		readonly object: Term;
	}
	class Parser {
		constructor(options?: { baseIRI?: string; format?: string });
		parse(text: string): Quad[];
	}
	class Store {
		constructor(quads?: readonly Quad[]);
		readonly size: number;
		getQuads(subject: string | null, predicate: string | null, object: string | null): Quad[];
		delete(quad: Quad): this;
	}
}

declare module 'jsonld' {
	interface Loaded {
		readonly contextUrl: null;
		readonly documentUrl: string;
		readonly document: object;
	}
	interface Options {
		readonly base?: string;
		/** Fails where a word or an address would be dropped in silence. */
		readonly safe?: boolean;
		readonly format?: 'application/n-quads';
		readonly documentLoader: (url: string) => Promise<Loaded>;
	}
	const jsonld: { toRDF(document: object, options: Options): Promise<string> };
	export default jsonld;
}

declare module 'rdf-parser-csvw' {
	import type { Readable } from 'node:stream';
	import type { Quad, Store } from 'n3';
	export default class CsvwParser {
		constructor(options: { metadata: Store; baseIRI: string });
		import(stream: Readable): AsyncIterable<Quad>;
	}
}

declare module 'rdf-validate-shacl' {
	import type { Store, Term } from 'n3';
	interface Result {
		readonly path: Term | null;
		readonly focusNode: Term | null;
		readonly sourceConstraintComponent: Term | null;
	}
	export default class Validator {
		constructor(shapes: Store);
		validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
	}
}

declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(format: 'bibtex'): string;
	}
	export const plugins: {
		readonly config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-cff';
