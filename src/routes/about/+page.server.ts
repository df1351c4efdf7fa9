import { readThrough } from '#lib/domain/provenance/reliance.ts';
import { ABOUT_OWED, ABOUT_PROPERTIES, type AboutProperty } from '#lib/domain/record/about.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { asOf } from '#lib/site/as-of.ts';
import type { Model } from '#lib/domain/record/model.ts';
import { percentWords } from '#lib/format/number/number-words.ts';
import { inParts, inSentences } from '#lib/format/languages/lists.ts';
import { languageWords } from '#lib/format/language-words.ts';
import { partyKindWords } from '#lib/format/record-words.ts';
import { interfacePart } from '#lib/site/language-share.ts';
import { loadModel, translatedPart } from '#lib/site/record.ts';

const HEADINGS: Readonly<Record<AboutProperty, () => string>> = {
	purpose: m.about_purpose,
	citing: m.about_citing,
	made: m.about_made,
	read_until: m.about_read_until,
	not_read: m.about_not_read,
	leanings: m.about_leanings,
	publisher: m.about_publisher,
	funding: m.about_funding,
	contact: m.about_contact
};

/** What the record says of itself: who stands behind it, how it was made, and what was not read. */
export function load() {
	const model = loadModel();
	const { about, corrections, lang } = model.package;
	const missing = ABOUT_OWED.filter((name) => about[name] === null);
	return {
		asOf: asOf(),
		translated: translatedWords(),
		through: readThrough(model).map(({ kind, ...counts }) => ({
			words: kind === null ? m.about_through_none() : partyKindWords(kind),
			...counts
		})),
		languages: inParts(languageCounts(model)),
		lang,
		missing: missing.length === 0 ? null : inParts(missing.map((name) => HEADINGS[name]())),
		unnamed: about.publisher === null,
		noAddress: about.contact === null && corrections === null,
		parts: ABOUT_PROPERTIES.filter((name) => about[name] !== null).map((name) => ({
			name,
			heading: HEADINGS[name](),
			text: about[name],
			link: name === 'contact' && about.contact !== null ? contactLink(about.contact) : null
		}))
	};
}

/** How many documents there are in each language, the most first. */
function languageCounts({ sources }: Pick<Model, 'sources'>): string[] {
	const counts = new Map<string | null, number>();
	for (const { sourceLang } of sources) counts.set(sourceLang, (counts.get(sourceLang) ?? 0) + 1);
	return [...counts]
		.toSorted(([, one], [, other]) => other - one)
		.map(([lang, count]) =>
			m.about_language({
				language: lang === null ? m.about_language_none() : languageWords(lang),
				count: String(count)
			})
		);
}

/** How much of the record and of the interface is said in the language of the page, and whether anybody signed it; `null` in its own. */
function translatedWords(): string | null {
	const part = translatedPart();
	if (part === null) return null;
	const { sentences, translated, reviewed } = part;
	const ofInterface = interfacePart(getLocale());
	const shareOf = (some: number, all: number = sentences) =>
		percentWords(Math.floor((100 * some) / Math.max(1, all)));
	return inSentences([
		translated === sentences
			? m.about_translated_all()
			: m.about_translated_some({ share: shareOf(translated) }),
		reviewed === 0 ? m.about_translated_unsigned() : m.about_translated_signed({ share: shareOf(reviewed) }),
		ofInterface.translated === ofInterface.sentences
			? ''
			: m.about_translated_interface({
					share: shareOf(ofInterface.translated, ofInterface.sentences)
				})
	]);
}

/** An address by which somebody is reached, and the words of its link; a web address says which host it leads to. */
function contactLink(address: string): { readonly href: string; readonly words: string } {
	const url = new URL(address);
	const words = url.protocol === 'mailto:' ? url.pathname : m.figure_leads_to({ host: url.hostname });
	return { href: address, words };
}
