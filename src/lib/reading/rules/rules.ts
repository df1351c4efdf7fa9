/** Every rule of the validator: one line for each group, which stands beside the code that applies it. */
import { FLAT_RULES } from '../complete/flat-record.ts';
import { CELL_RULES } from '../read/cell-rules.ts';
import { ENCODING_RULES } from '../read/decode-text.ts';
import { DISK_RULES, FILE_RULES } from '../read/file-rules.ts';
import { FROZEN_RULES } from '../read/frozen-versions.ts';
import { TABLE_RULES } from '../read/table-rules.ts';
import type { Rule } from '../read/rule.ts';
import { NEIGHBOUR_RULES } from './computed/check-neighbour-ranks.ts';
import { MARK_LABEL_RULES } from './computed/check-mark-labels.ts';
import { SIDE_RANK_RULES } from './computed/check-side-ranks.ts';
import { NAMED_SIDE_RULES } from './computed/check-named-sides.ts';
import { FORMULA_WORDS_RULES } from './computed/check-formula-words.ts';
import { FINDING_RULES } from './computed/check-findings.ts';
import { CHANGE_RULES, COMMIT_RULES } from './package/check-changes.ts';
import { FORMAT_RULES } from './package/check-format.ts';
import { INPUT_RULES } from './computed/check-what-ifs.ts';
import { CHART_RULES } from './computed/check-charts.ts';
import { SERIES_RULES } from './computed/check-series.ts';
import { RATIO_RULES } from './computed/check-ratios.ts';
import { SUM_RULES } from './computed/check-sums.ts';
import { SUM_CELL_RULES } from './computed/check-sum-cells.ts';
import { DOCUMENT_RULES } from './provenance/check-documents.ts';
import { LIKE_WORD_RULES } from './relations/check-like-words.ts';
import { LIKE_RULES } from './relations/check-likes.ts';
import { DATE_RULES } from './provenance/check-dates.ts';
import { EVENT_RULES } from './provenance/check-events.ts';
import { DOUBT_RULES } from './claims/check-doubts.ts';
import { STATED_RULES } from './claims/check-stated.ts';
import { HEDGE_RULES } from './claims/check-hedges.ts';
import { SENTENCE_RULES } from './sentences/check-sentences.ts';
import { SIGN_RULES } from './sentences/check-signs.ts';
import { SLIP_RULES } from './sentences/check-slips.ts';
import { TIE_RULES } from './relations/check-ties.ts';
import { TWICE_RULES } from './relations/check-twice.ts';
import { PATTERN_RULES } from './claims/check-patterns.ts';
import { RELATION_RULES } from './relations/check-relations.ts';
import { TOPIC_RULES } from './tables/check-topics.ts';
import { UNUSED_RULES } from './tables/check-unused.ts';
import { DERIVED_RULES } from './computed/check-formulas.ts';
import { ANSWER_RULES } from './grades/check-answers.ts';
import { GRADE_RULES } from './grades/check-grades.ts';
import { KEY_RULES } from './tables/check-keys.ts';
import { BASIS_RULES } from './provenance/check-bases.ts';
import { END_RULES } from './provenance/check-ends.ts';
import { ORIGIN_RULES } from './provenance/check-origins.ts';
import { OVERVIEW_RULES } from './computed/check-overview.ts';
import { PACKAGE_RULES } from './package/check-package.ts';
import { PANEL_RULES } from './computed/check-panels.ts';
import { PROSE_RULES } from './sentences/check-prose.ts';
import { QUANTITY_RULES } from './claims/check-quantities.ts';
import { REFERENCE_RULES } from './tables/check-references.ts';
import { SOURCE_RULES } from './provenance/check-sources.ts';
import { STALE_RULES } from './computed/check-stale.ts';
import { VERSION_RULES } from './package/check-version.ts';
import { WORD_RULES } from './claims/check-words.ts';
import { ABOUT_RULES } from './package/read-about.ts';
import { FACE_RULES } from './package/read-face.ts';
import { RESOURCE_RULES } from './package/resource-problems.ts';
import { TRANSLATION_RULES } from '../translations/check-translations.ts';
import { FORMULA_RULES } from './computed/written-formula.ts';
import { SERIES_SUM_RULES } from './computed/write-out-sums.ts';

/** What rules look at, in the order in which a record is read, and the rules on it. */
export const RULE_GROUPS: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
	group('The folder and its files', DISK_RULES, FILE_RULES),
	group('The bytes of a table', ENCODING_RULES),
	group('Header and rows', TABLE_RULES, FLAT_RULES),
	group('Cells', CELL_RULES),
	group('datapackage.json', PACKAGE_RULES, ABOUT_RULES, FACE_RULES, FORMAT_RULES, RESOURCE_RULES),
	group('Keys and references', KEY_RULES, REFERENCE_RULES, UNUSED_RULES, TOPIC_RULES),
	group('Numbers and periods', QUANTITY_RULES, PATTERN_RULES, DOUBT_RULES),
	group('Words of the source', WORD_RULES, HEDGE_RULES, STATED_RULES),
	group('Sentences of the record', PROSE_RULES, SENTENCE_RULES, SLIP_RULES, SIGN_RULES),
	group(
		'Sources and relay',
		SOURCE_RULES,
		DOCUMENT_RULES,
		ORIGIN_RULES,
		END_RULES,
		DATE_RULES,
		EVENT_RULES,
		BASIS_RULES,
		RELATION_RULES,
		TIE_RULES,
		TWICE_RULES
	),
	group('Rows unlike their like', LIKE_RULES, LIKE_WORD_RULES),
	group('Grades', GRADE_RULES, ANSWER_RULES),
	group(
		'Formulas',
		FORMULA_RULES,
		SERIES_SUM_RULES,
		DERIVED_RULES,
		INPUT_RULES,
		SUM_RULES,
		SUM_CELL_RULES,
		RATIO_RULES,
		FORMULA_WORDS_RULES,
		NAMED_SIDE_RULES,
		SIDE_RANK_RULES,
		NEIGHBOUR_RULES,
		MARK_LABEL_RULES
	),
	group('Comparisons', FINDING_RULES),
	group('Series and panels', PANEL_RULES, OVERVIEW_RULES, CHART_RULES, SERIES_RULES, STALE_RULES),
	group('Translations', TRANSLATION_RULES),
	group('Versions', FROZEN_RULES, VERSION_RULES, CHANGE_RULES, COMMIT_RULES)
];

/** Every rule, in the order of its group. */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);

function group(title: string, ...parts: readonly Readonly<Record<string, Rule>>[]) {
	return { title, rules: parts.flatMap((part) => Object.values(part)) };
}
