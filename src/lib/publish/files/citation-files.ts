/** How to cite the dataset, as files that programs for references read. */
import { citationFile, citeDataset, keywordsOf } from '../citation/citation.ts';
import { citationRecord } from '../citation/citation-records.ts';
import { textFile, type Publication, type TextFile } from '../published-file.ts';

/** One file a format. */
export function citationFiles(publication: Publication): TextFile[] {
	const group = 'citation';
	const dataset = citeDataset(publication);
	const { licences } = publication.model.package;
	return [
		textFile({
			path: 'data/CITATION.cff',
			group,
			title: 'CITATION.cff',
			description: 'Citation File Format 1.2.0.',
			mediaType: 'text/yaml',
			text: () => citationFile(dataset, { licences, keywords: keywordsOf(publication.descriptor) })
		}),
		textFile({
			path: 'data/citation.bib',
			group,
			title: 'BibTeX',
			description: 'For LaTeX and most reference managers.',
			mediaType: 'application/x-bibtex',
			text: () => citationRecord('BibTeX', dataset)
		}),
		textFile({
			path: 'data/citation.csl.json',
			group,
			title: 'CSL-JSON',
			description: 'For Zotero, Pandoc and other programs that read CSL.',
			mediaType: 'application/vnd.citationstyles.csl+json',
			text: () => citationRecord('CSL-JSON', dataset)
		})
	];
}
