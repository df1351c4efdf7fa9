/**
 * Gives out the sentences of the record that are not yet said in a language, reads their translations back into
 * `translations/LANGUAGE.csv`, and says how much of the record is said in it, and what the tool lacks to speak it. Nothing
 * that is at fault is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { isLanguageTag } from '#lib/domain/record/kinds/words/language.ts';
import { sentencesFor, type SourceSentence } from '#lib/domain/translation/sentences.ts';
import {
	translationFile,
	TRANSLATIONS_FOLDER,
	type TranslationRow
} from '#lib/domain/translation/translation-table.ts';
import { checkContents, isError, type RecordFiles, type SoundRecord } from '#lib/reading/check-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { readTranslations } from '#lib/reading/translations/read-translations.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { recordOf } from '../command/record-place.ts';
import { mergeTranslations, translationText } from '../translation/translation-file.ts';
import { languageFiles, startLanguage } from '../translation/tool-language.ts';
import { readWork, workLines, writeWork } from '../translation/translation-work.ts';

/** Ends with problems where a text that came back is at fault; throws where the record is broken or a file cannot be read. */
export function run(call: Call): Exit {
	const [language, named] = call.words;
	if (language === undefined || !isLanguageTag(language))
		throw new UsageFault('no language; translations LANGUAGE, a tag such as zh-Hant');
	const [out, given] = [call.text('out'), call.text('in')];
	if (out !== null && given !== null) throw new UsageFault('--out and --in; one of them at a time');
	const folder = recordOf(call, named);
	const { files } = loadRecord(folder);
	const record = originalRecord(files);
	const own = record.package.lang;
	if (language === own) throw new UsageFault(`${language} is the language of the record itself`);
	if (call.has('start')) tellStart(call, language, call.has('all'));
	const sentences = sentencesFor(record, own, language);
	const rows = rowsOf(files, language);
	if (out !== null) return giveOut(call, { record, sentences, rows, out });

	const merged = mergeTranslations({
		...{ own, language, sentences, rows },
		given: given === null ? [] : readWork(readFileSync(given, 'utf8'), given),
		translator: call.text('by'),
		isTidied: call.has('tidy')
	});
	for (const fault of merged.faults) call.telling.warn(`${given ?? ''}:${fault}`);
	if (given !== null || call.has('tidy')) {
		const path = join(folder, translationFile(language));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, translationText(merged.rows));
		call.telling.tell(
			`${path}: ${merged.changed === 1 ? 'one text is' : `${String(merged.changed)} texts are`} new`
		);
	}
	const tool = toolLines(call, language);
	if (!record.package.languages.includes(language))
		tool.push(`datapackage.json: site.languages lacks ${language}, so that the site has no pages in it`);
	for (const line of tool) call.telling.tell(line);
	tellShare(call, { language, sentences, rows: merged.rows, unused: merged.unused, tool });
	return merged.faults.length > 0 ? EXIT.problems : EXIT.done;
}

/** The record without its translations: those that are at fault keep nobody from mending them. */
function originalRecord(files: RecordFiles): SoundRecord {
	const own = new Map([...files].filter(([path]) => !path.startsWith(`${TRANSLATIONS_FOLDER}/`)));
	const { record, problems } = checkContents(own);
	if (record === null)
		throw new Error(['The record is broken:', ...problems.filter(isError).map(problemLine)].join('\n'));
	return record;
}

function rowsOf(files: RecordFiles, language: string): TranslationRow[] {
	const read = readTranslations(files);
	const lost = read.problems.filter(
		({ file, severity }) => file === translationFile(language) && severity === 'error'
	);
	if (lost.length > 0) throw new Error(lost.map(problemLine).join('\n'));
	return (read.languages.find((one) => one.language === language)?.rows ?? []).map(({ cells }) => cells);
}

interface GivingOut {
	readonly record: SoundRecord;
	readonly sentences: readonly SourceSentence[];
	readonly rows: readonly TranslationRow[];
	readonly out: string;
}

function giveOut(call: Call, { record, sentences, rows, out }: GivingOut): Exit {
	const texts = new Map(rows.map(({ source, text }) => [source, text]));
	const wanted = call.has('all') ? sentences : sentences.filter(({ hash }) => !texts.has(hash));
	const batch = batchOf(wanted, call.text('batch'));
	writeFileSync(out, writeWork(workLines(record, batch, texts, proseWords), out));
	call.telling.tell(`${out}: ${String(batch.length)} of ${String(wanted.length)} sentences`);
	return EXIT.done;
}

/** The part `2/8` of a list, of parts that are alike in size; the whole list where no part is named. */
function batchOf<One>(all: readonly One[], part: string | null): readonly One[] {
	if (part === null) return all;
	const [, number = '', of = ''] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
	const [at, parts] = [Number(number), Number(of)];
	if (at < 1 || at > parts) throw new UsageFault(`--batch ${part}; a part of all, such as 2/8`);
	return all.slice(Math.floor(((at - 1) * all.length) / parts), Math.floor((at * all.length) / parts));
}

function tellStart({ tool, telling }: Call, language: string, hasAll: boolean): void {
	if (!tool.isCheckout)
		throw new UsageFault('--start writes into the sources of the tool; run it in a clone of its repository');
	const files = startLanguage(tool.folder, language, hasAll);
	telling.tell(
		files.length === 0 ? 'every file is there' : files.map((file) => `${file}: is begun`).join('\n')
	);
}

/** What the tool lacks to speak the language, a line each. */
function toolLines({ tool }: Call, language: string): string[] {
	return languageFiles(tool.folder, language).flatMap(({ file, faults, left }) =>
		[...faults, ...left].map((line) => `${file}: ${line}`)
	);
}

interface Share {
	readonly language: string;
	readonly sentences: readonly SourceSentence[];
	readonly rows: readonly TranslationRow[];
	readonly unused: number;
	/** What the tool lacks. */
	readonly tool: readonly string[];
}

function tellShare(call: Call, { language, sentences, rows, unused, tool }: Share): void {
	const by = new Map(rows.map((row) => [row.source, row]));
	const done = sentences.filter(({ hash }) => by.has(hash));
	const reviewed = done.filter(({ hash }) => by.get(hash)?.reviewed !== '').length;
	const [all, said] = [sentences.length, done.length];
	const share = all === 0 ? 100 : Math.floor((100 * said) / all);
	const more =
		unused === 0 || call.has('tidy')
			? ''
			: `; ${String(unused)} that no sentence uses, which --tidy takes away`;
	call.telling.answer(
		`${language}: ${String(said)} of ${String(all)} sentences (${String(share)}%), ${String(reviewed)} of them reviewed${more}`,
		{ language, sentences: all, translated: said, reviewed, unused, tool }
	);
}
