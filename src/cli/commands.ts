/** Every command of the tool, in the order in which an editor meets them. */
import type { Command, Flag } from './command/command.ts';

const RECORD = '[RECORD]';
const DRY_RUN: Flag = { name: 'dry-run', value: null, says: 'says what would change and writes nothing' };
const ENCODING: Flag = {
	name: 'encoding',
	value: 'NAME',
	says: 'the character set of a table that is not UTF-8, such as windows-1252, gb18030 or big5'
};
const DATE: Flag = { name: 'date', value: 'YYYY-MM-DD', says: 'the day of the change, else today' };

export const COMMANDS: readonly Command[] = [
	{
		name: 'init',
		summary: 'writes a small record into an empty folder',
		takes: '[FOLDER]',
		words: 1,
		explains: [
			'Writes the smallest record: one table, figures.csv, with rows to replace, and datapackage.json with the title. The folder is this one unless another is named; it must be empty, apart from what npm and git put there.'
		],
		flags: [
			{ name: 'title', value: 'TEXT', says: 'the question that the record asks' },
			{ name: 'example', value: 'NAME', says: 'copies a whole record that comes with the tool' }
		],
		examples: [
			{ line: 'init --title "How many came to the fair?"', does: 'begins a record in this folder' },
			{ line: 'init my-record', does: 'begins one in a new folder' }
		],
		load: () => import('./commands/init.ts')
	},
	{
		name: 'check',
		summary: 'says every problem of the record, with file, row and column',
		takes: RECORD,
		words: 1,
		explains: [
			'Reads every table and prints every problem as file:row:column: what was found; what is allowed [rule]. Errors stop a build; warnings do not. What a row says otherwise than in the last frozen version or the last commit is a warning until CHANGELOG.md names the row; other cells that differ from the last commit are listed above, to be confirmed. It changes nothing. --explain says what a rule means and how to mend what breaks it.'
		],
		flags: [
			{ name: 'explain', value: 'RULE', says: 'explains a rule, as it stands in brackets' },
			{ name: 'all', value: null, says: 'lists every problem; else of each rule the first 20' }
		],
		examples: [
			{ line: 'check', does: 'checks the record in this folder, or in data' },
			{ line: 'check path/to/record --json', does: 'the same of another, for a program' },
			{ line: 'check --explain cell-required', does: 'what the rule in brackets asks for' }
		],
		load: () => import('./commands/check.ts')
	},
	{
		name: 'dev',
		summary: 'shows the site in the browser while the record is edited',
		takes: RECORD,
		words: 1,
		explains: [
			'Serves the site on this machine. A change of the record shows at once; a broken one shows its problems on the page and in the terminal, above the last sound one. Other names and colours of site show once it is started again. Ctrl+C ends it.'
		],
		flags: [{ name: 'port', value: 'NUMBER', says: 'the port, else 5173 or the next that is free' }],
		examples: [{ line: 'dev', does: 'prints the address to open' }],
		load: () => import('./commands/dev.ts')
	},
	{
		name: 'build',
		summary: 'makes the site, as a folder to be copied to any host',
		takes: RECORD,
		words: 1,
		explains: [
			'Checks the record and makes the whole site. The site before is replaced only by one that is whole; where the record has errors or a page cannot be made, it stays as it was.'
		],
		flags: [
			{ name: 'out', value: 'FOLDER', says: 'where the site goes, else build in this folder' },
			{
				name: 'origin',
				value: 'ADDRESS',
				says: 'where the site will stand, for formats that ask for whole addresses; else ORIGIN'
			},
			{
				name: 'if-changed',
				value: null,
				says: 'makes nothing where the site is that of the last build and nothing it was made of has changed; of use in a checkout of the tool'
			}
		],
		examples: [
			{ line: 'build', does: 'makes the site in build' },
			{
				line: 'build --out public --origin https://figures.example',
				does: 'for a host whose address is known'
			}
		],
		load: () => import('./commands/build.ts')
	},
	{
		name: 'serve',
		summary: 'serves a built site on this machine',
		takes: '[FOLDER]',
		words: 1,
		explains: ['Serves a built site as an ordinary host would, to look at it before it is published.'],
		flags: [
			{ name: 'port', value: 'NUMBER', says: 'the port, else PORT; else 4173 or the next that is free' }
		],
		examples: [{ line: 'serve', does: 'serves build and prints the address' }],
		load: () => import('./commands/serve.ts')
	},
	{
		name: 'add',
		summary: 'adds figures or a source, corrects a number, ends a silence',
		takes: '[FILE]',
		words: 1,
		explains: [
			'Writes every row that takes, after the pattern of what is there, and says what changes: computed numbers, charts, checks, sentences, and what a person must still decide. A record that would be broken is not written. Alone it asks, question by question: for a bulletin, a number, a correction, a silence that has ended, a document or a claim.',
			'FILE is JSON with source, figures, corrections, ended_silences, rewordings and rows, or CSV with a row for each number. Any column of the figure may be a flag, and of its document after --source-.'
		],
		flags: [
			{ name: 'series', value: 'ID', says: 'continues a series' },
			{ name: 'like', value: 'ID', says: 'writes a figure after the pattern of another' },
			{ name: 'value', value: 'NUMBER', says: 'the number, as digits alone' },
			{ name: 'as-stated', value: 'TEXT', says: 'the words of the source' },
			{ name: 'source', value: 'ID', says: 'a document of the record; --source-title for a new one' },
			{
				name: 'correct',
				value: 'ID',
				says: 'corrects what this record has wrong of a figure; --why says the reason. What its speaker said since is a figure of its own: --like'
			},
			{ name: 'end-silence', value: 'ID', says: 'takes a silence away, and names each sentence on it' },
			{ name: 'by', value: 'FIGURE', says: 'with --end-silence: what charts draw in its place' },
			{
				name: 'reword',
				value: 'PLACE',
				says: 'says a sentence otherwise, with --text; PLACE as check prints it'
			},
			{ name: 'table', value: 'NAME', says: 'adds a row to any table' },
			DATE,
			DRY_RUN
		],
		hasOwnFlags: true,
		examples: [
			{
				line: 'add --series SERIES --value 1100000 --period-start 2024-01-01 --period-end 2024-12-31 --source-title "Bulletin on 2024"',
				does: 'the next number of a series, with its document'
			},
			{
				line: 'add --correct FIGURE --value 597000 --why "The printed page was read."',
				does: 'a correction, which the site shows as one'
			},
			{ line: 'add bulletin.json --dry-run', does: 'what a whole bulletin would change' }
		],
		load: () => import('./commands/add.ts')
	},
	{
		name: 'import',
		summary: 'reads a workbook or a flat table into the record',
		takes: 'FILE [RECORD]',
		words: 2,
		explains: [
			'Reads a workbook that export wrote, or a flat table (a CSV, or a sheet of a workbook), says cell by cell what differs, and checks the record. Rows without an id get one, which is permanent. A table that was not touched stays the same to the byte.'
		],
		flags: [
			{ name: 'tables', value: null, says: 'lets a flat table grow into the tables of a record' },
			ENCODING,
			DRY_RUN
		],
		examples: [
			{ line: 'import edited.xlsx --dry-run', does: 'says what the workbook changes' },
			{ line: 'import figures.csv --tables', does: 'makes tables of a flat table' }
		],
		load: () => import('./commands/import.ts')
	},
	{
		name: 'export',
		summary: 'writes the record for a spreadsheet',
		takes: RECORD,
		words: 1,
		explains: [
			'Writes one workbook with a sheet a table, the columns explained and allowed words in drop-downs; or the flat table. import reads both back.'
		],
		flags: [
			{ name: 'xlsx', value: 'FILE', says: 'a workbook to edit' },
			{ name: 'csv', value: 'FILE', says: 'the flat table' },
			{ name: 'full', value: null, says: 'with --csv: every published column, not only those that came in' }
		],
		examples: [
			{ line: 'export --xlsx record.xlsx', does: 'a workbook of the whole record' },
			{ line: 'export --csv figures.csv --full', does: 'one row a figure, every column' }
		],
		load: () => import('./commands/export.ts')
	},
	{
		name: 'tidy',
		summary: 'mends what a spreadsheet did to tables when it saved them',
		takes: '[RECORD or TABLE.csv …]',
		words: Infinity,
		explains: [
			'Mends byte order marks, line ends, semicolons, truth values, dates and numbers of another country. Words that were taken for a number (48,900, saved as 48900) and letters that became question marks are put back as they stood in the last commit or version. What has more than one reading is left as it is and named; a table that is not UTF-8 is read once --encoding names its character set.'
		],
		flags: [ENCODING],
		examples: [{ line: 'tidy figures.csv', does: 'mends one table' }],
		load: () => import('./commands/tidy.ts')
	},
	{
		name: 'translations',
		summary: 'gives out what is not yet translated, and reads it back',
		takes: `LANGUAGE ${RECORD}`,
		words: 2,
		explains: [
			'Says what the tool lacks to speak a language, and how much of the record is said in it. --out writes the sentences that are not, each once, with where they stand and how they read today; --in reads a file with hash and text back into translations/LANGUAGE.csv. Files that end with .csv are tables, others JSON Lines.',
			'Each text is held against its sentence: placeholders, numbers, characters of the script. What is at fault is named and not written; the rest is. A text that is signed is replaced only by a signed one.'
		],
		flags: [
			{ name: 'start', value: null, says: 'begins the files of the tool that a new language needs' },
			{ name: 'out', value: 'FILE', says: 'writes what is still to be translated' },
			{ name: 'batch', value: 'N/M', says: 'with --out: a part of it, such as 2/8' },
			{
				name: 'all',
				value: null,
				says: 'with --out: what is translated too, to be reviewed; with --start: the files too that a language may do without'
			},
			{ name: 'in', value: 'FILE', says: 'reads translations back' },
			{ name: 'by', value: 'NAME', says: 'with --in: who translated, else the makers' },
			{ name: 'tidy', value: null, says: 'takes away what no sentence of the record uses any more' }
		],
		examples: [
			{ line: 'translations zh-Hant', does: 'says what is missing' },
			{
				line: 'translations zh-Hant --out work.jsonl --batch 1/4',
				does: 'the first quarter of what is missing'
			},
			{ line: 'translations zh-Hant --in work.jsonl', does: 'reads it back' }
		],
		load: () => import('./commands/translations.ts')
	},
	{
		name: 'diff',
		summary: 'says what differs between two states of the record',
		takes: '[BEFORE [AFTER]]',
		words: 2,
		explains: [
			'Says which numbers were corrected and which computed ones move with them, which checks answer otherwise, and which charts, grades, sentences and rows differ. A state is a folder, a frozen version such as 1.0.0, or a revision of git. BEFORE is HEAD where it is not given, AFTER the record as it stands.'
		],
		flags: [{ name: 'markdown', value: null, says: 'prints Markdown, for a reviewer' }],
		examples: [
			{ line: 'diff', does: 'what changed since the last commit' },
			{ line: 'diff 1.0.0 --markdown', does: 'what changed since that version' }
		],
		load: () => import('./commands/diff.ts')
	},
	{
		name: 'release',
		summary: 'freezes the record as its next version',
		takes: RECORD,
		words: 1,
		explains: [
			'Proposes the version that fits what changed and drafts its lines of the changelog; where it drafted lines it stops, so that a person reads them. Run again, it freezes the version below versions/. It refuses what does not fit, and says why.'
		],
		flags: [DATE, { name: 'version', value: 'NUMBER', says: 'the version, else the one that fits' }],
		examples: [{ line: 'release', does: 'drafts the changelog; the second time it freezes' }],
		load: () => import('./commands/release.ts')
	},
	{
		name: 'describe',
		summary: 'lists the tables of the record in datapackage.json',
		takes: RECORD,
		words: 1,
		explains: [
			'Writes what the tables and columns mean into datapackage.json, so that other programs read the record rightly. Whatever else the file says stays as it is.'
		],
		flags: [],
		examples: [{ line: 'describe', does: 'after a table was added or removed' }],
		load: () => import('./commands/describe.ts')
	},
	{
		name: 'upgrade',
		summary: 'brings a record of an older format to the newest',
		takes: RECORD,
		words: 1,
		explains: [
			'Writes the tables of an older format in that of today, says what it did, and lists what a person must decide before the record is sound. Frozen versions stay as they are.'
		],
		flags: [],
		examples: [{ line: 'upgrade', does: 'after a newer version of the tool was installed' }],
		load: () => import('./commands/upgrade.ts')
	}
];
