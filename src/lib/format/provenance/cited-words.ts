/** A figure as it is cited: who said it and who passed it on, what was said, and the document in which that was read. */
import { readIn } from '#lib/domain/provenance/reliance.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { isolated } from '#lib/domain/text/direction.ts';
import { m } from '#lib/paraglide/messages.js';
import { listed } from '../languages/lists.ts';
import { written } from '../languages/written.ts';
import { publishedWords } from './source-words.ts';
import { isQuoted, statedWords } from '../figure/figure-words.ts';
import { statedText } from '../figure/stated-text.ts';

/** The number as stated: words of its source between quotation marks, a notation of ours without. */
export function citedNumber(figure: Figure): string {
	return isQuoted(figure) ? statedWords(figure) : statedText(figure).text;
}

/** The speaker, with whom they have the number from and everybody who passed it on after them, in their order. */
export function citedSpeaker({ speaker, chain }: Figure): string {
	const name = isolated(speaker?.name ?? m.figure_not_stated());
	// The speaker is the first link, but where they tell what others published.
	const at = Math.max(
		0,
		chain.findIndex(({ party }) => party === speaker)
	);
	const names = (hops: Figure['chain']) => listed(hops.map(({ party }) => isolated(party.name)));
	const sources = names(chain.slice(0, at));
	const relayers = names(chain.slice(at + 1));
	const said = sources === '' ? name : m.figure_cite_citing({ speaker: name, sources });
	return relayers === '' ? said : m.figure_cite_relayed({ speaker: said, relayers });
}

/** The document in which the number was read, as a sentence with the joint to the next; empty where none was opened. */
export function citedDocument(figure: Figure): string {
	const [read] = readIn(figure);
	if (!read) return '';
	const { title, party } = read.source;
	const words = m.figure_cite_read({
		title: isolated(title),
		publisher: isolated(party.name),
		date: publishedWords(read.source)
	});
	return words + written().joints.sentences;
}
