/** A figure as it is cited: who said it and who passed it on, what was said, and the document in which that was read. */
import { readIn, unopenedLast } from '#lib/domain/provenance/reliance.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { isolated } from '#lib/domain/text/direction.ts';
import { m } from '#lib/paraglide/messages.js';
import { inParts, listed } from '../languages/lists.ts';
import { written } from '../languages/written.ts';
import { publishedWords } from './source-words.ts';
import { isQuoted, originWords, statedWords } from '../figure/figure-words.ts';
import { statedText } from '../figure/stated-text.ts';

/** The number as stated: words of its source between quotation marks, a notation of ours without. */
export function citedNumber(figure: Figure): string {
	return isQuoted(figure) ? statedWords(figure) : statedText(figure).text;
}

/**
 * The speaker, with whom they have the number from and everybody who passed it on after them, in their order. Only what is unverified is
 * relayed: what an authority or an institute issued is reported. Nobody is said to report whose page was not opened: in place of it stands
 * what was read, with the page that it names.
 */
export function citedSpeaker(figure: Pick<Figure, 'speaker' | 'chain' | 'origin' | 'citations'>): string {
	const { speaker, chain, origin } = figure;
	const name = isolated(speaker?.name ?? m.figure_not_stated());
	// The speaker is the first link, but where they tell what others published.
	const at = Math.max(
		0,
		chain.findIndex(({ party }) => party === speaker)
	);
	const names = chain.map(({ party }) => isolated(party.name));
	const sources = listed(names.slice(0, at));
	const said = sources === '' ? name : m.figure_cite_citing({ speaker: name, sources });
	const passedOn = names.slice(at + 1);
	const read = unopenedLast(figure) === null ? undefined : readIn(figure)[0];
	const reader = read && isolated(read.source.party.name);
	if (reader && read.role === 'read-in' && passedOn.length > 0) {
		return m.figure_cite_given({ speaker: said, reader, sources: listed(passedOn) });
	}
	const relayers = listed(reader ? [...passedOn.slice(0, -1), reader] : passedOn);
	if (relayers === '') return said;
	const isIssued = origin === 'official' || origin === 'independent';
	const words = isIssued ? m.figure_cite_reported : m.figure_cite_relayed;
	return words({ speaker: said, relayers });
}

/** Of more speakers than these none is named. */
const MOST_NAMED = 3;

/**
 * What of several figures was only relayed or only cited as official, as parts of a sentence: those relayed with who said them, and with
 * whoever passed all numbers of a speaker on; a computed figure stands for its inputs.
 */
export function citedUnverified(figures: readonly Figure[]): string[] {
	const stated = figures.flatMap((figure) => figure.computation?.inputs ?? [figure]);
	const relayed = stated.filter(({ origin }) => origin === 'relayed');
	const speakers = [...new Set(relayed.map(({ speaker }) => speaker))];
	const saidBy = (one: Figure['speaker']) => relayed.filter(({ speaker }) => speaker === one);
	const names = speakers
		.slice(0, speakers.length > MOST_NAMED ? 0 : MOST_NAMED)
		.map((speaker) =>
			citedSpeaker({ speaker, chain: sharedChain(saidBy(speaker)), origin: 'relayed', citations: [] })
		);
	const origin = originWords('relayed');
	return [
		...(relayed.length === 0
			? []
			: [names.length === 0 ? origin : inParts(names) + written().joints.colon + origin]),
		...(stated.some(({ origin }) => origin === 'official-as-cited') ? [originWords('official-as-cited')] : [])
	];
}

/** Those who passed on every one of the figures, from their speaker on. */
function sharedChain([first, ...others]: readonly Figure[]): Figure['chain'] {
	const chain = first?.chain ?? [];
	const end = chain.findIndex(({ party }, at) => others.some((other) => other.chain[at]?.party !== party));
	return end < 0 ? chain : chain.slice(0, end);
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
