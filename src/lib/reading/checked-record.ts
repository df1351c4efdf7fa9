/** From a check that found no error to what a site is made from. */
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';
import { translationLanguage } from '#lib/domain/translation/translation-table.ts';
import type { RecordFiles, SoundRecord } from './check-record.ts';

/** A record that is sound, with the texts of its documents. */
export function checkedRecord(record: SoundRecord, files: RecordFiles): CheckedRecord {
	const textOf = (file: string): string | null => {
		const bytes = files.get(file);
		return bytes === undefined ? null : new TextDecoder().decode(bytes);
	};
	return {
		...record,
		readme: textOf('README.md'),
		changelog: textOf('CHANGELOG.md'),
		translationTexts: new Map(
			[...files.keys()]
				.filter((file) => translationLanguage(file) !== null)
				.sort()
				.map((file) => [file, textOf(file) ?? ''])
		)
	};
}
