/** The example records of the tool, as they stand in `examples/`: within the script, so that nothing is fetched for them. */

/** A record that a reader may start from. */
export interface ExampleRecord {
	/** The name of its folder. */
	readonly id: string;
	readonly title: string;
	/** The language of its title and sentences; `undefined` where it says none. */
	readonly lang: string | undefined;
	/** The text of each file by its path, with the folder before it. */
	readonly files: ReadonlyMap<string, string>;
}

const texts = import.meta.glob<string>('../../../../examples/*/*.{csv,json,md}', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Every example by the name of its folder. */
export function exampleRecords(): ExampleRecord[] {
	const folders = new Map<string, Map<string, string>>();
	for (const [path, text] of Object.entries(texts)) {
		const [id = '', file = ''] = path.split('/').slice(-2);
		folders.set(id, (folders.get(id) ?? new Map<string, string>()).set(`${id}/${file}`, text));
	}
	return [...folders].sort().map(([id, files]) => {
		const { title, site } = JSON.parse(files.get(`${id}/datapackage.json`) ?? '{}') as {
			title?: string;
			site?: { lang?: string };
		};
		return { id, title: title ?? id, lang: site?.lang, files };
	});
}
