/** The way of a number in words: its chains as a tree of links, and how many independent origins stand behind it. */
import { m } from '#lib/paraglide/messages.js';
import type { Figure, Statement } from '#lib/domain/record/model.ts';
import type { Origins, Told } from '#lib/domain/provenance/origins.ts';
import { relayTree, type RelayNode } from '#lib/domain/provenance/relay-tree.ts';
import { unopenedLast } from '#lib/domain/provenance/reliance.ts';
import { languageWords } from '../language-words.ts';
import { accessWords } from '../record-words.ts';
import { dateWords } from '../number/period-words.ts';
import { presentFigure, type PresentedFigure } from '../figure/presented-figure.ts';

interface Name {
	readonly id: string;
	readonly name: string;
	readonly lang: string;
}

/** What was said at a link: a figure with its words as stated, or a statement. */
export interface PresentedClaim {
	readonly id: string;
	readonly label: string;
	readonly lang: string;
	readonly figure: PresentedFigure | null;
	/** True for the claim that the page is about. */
	readonly here: boolean;
}

export interface PresentedLink {
	readonly party: Name;
	/** Original speaker, or which retelling it is. */
	readonly place: string;
	/** Channel, date and language, where they are known. */
	readonly details: readonly string[];
	readonly description: string | null;
	readonly note: string | null;
	readonly claims: readonly PresentedClaim[];
	readonly next: readonly PresentedLink[];
}

export interface PresentedOrigins {
	/** How many texts and origins, and how that was counted, in a sentence. */
	readonly words: string;
	readonly speakers: readonly Name[];
	/** Who stands in every chain between speaker and text. */
	readonly through: readonly Name[];
	readonly unsourced: string | null;
}

/** The ways of the claims as a tree to be drawn; `here` is the id of the claim that the page is about. */
export function presentRelay(claims: readonly Told[], here: string | null): PresentedLink[] {
	return relayTree(claims).map((node) => presentLink(node, here));
}

function presentLink({ hop, claims, next }: RelayNode, here: string | null): PresentedLink {
	const { party, position, channel, saidOn, saidLang, note } = hop;
	const details = [
		channel,
		saidOn === null ? null : dateWords(saidOn),
		saidLang === null ? null : languageWords(saidLang),
		isUnopened(claims) ? accessWords('not-opened') : null
	];
	return {
		party: { id: party.id, name: party.name, lang: party.lang },
		place: position === 0 ? m.figure_first_speaker() : m.figure_hop({ count: String(position) }),
		details: details.filter((detail) => detail !== null),
		description: party.description,
		note,
		claims: claims.map((claim) => presentClaim(claim, claim.id === here)),
		next: next.map((node) => presentLink(node, here))
	};
}

/** True where the page of the link was opened for none of the claims that stand there. */
function isUnopened(claims: readonly Told[]): boolean {
	return claims.length > 0 && claims.every((claim) => 'citations' in claim && unopenedLast(claim) !== null);
}

/** A figure or statement by its words. */
export function presentClaim(claim: Figure | Statement, here = false): PresentedClaim {
	const { id, lang } = claim;
	return 'statement' in claim
		? { id, label: claim.statement, lang, figure: null, here }
		: { id, label: claim.label, lang, figure: presentFigure(claim), here };
}

/** How many independent origins stand behind a number. */
export function presentOrigins({ texts, speakers, unsourced, bottlenecks }: Origins): PresentedOrigins {
	return {
		words: m.origins_sentence({
			texts: m.origins_texts({ count: String(texts.length) }),
			origins: m.origins_independent({ count: String(speakers.length) })
		}),
		speakers: speakers.map(({ id, name, lang }) => ({ id, name, lang })),
		through: bottlenecks.map(({ id, name, lang }) => ({ id, name, lang })),
		unsourced: unsourced.length === 0 ? null : m.origins_unsourced({ count: String(unsourced.length) })
	};
}
