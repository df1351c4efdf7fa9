/** The rules on the files of a record as a whole; those of a disk are applied where it is read. */
import { defineRules } from './rule.ts';

export const DISK_RULES = defineRules({
	'record-unreadable': {
		meaning: 'The folder does not exist, cannot be read, or has no file of a record.',
		mend: 'Give the path of a folder with datapackage.json and the tables, or begin one with contested-figures init.'
	},
	'file-unreadable': {
		meaning: 'A file of the record cannot be read, or something else has its name.',
		mend: 'Mend its permissions, or move what has its name.'
	},
	'file-too-large': {
		meaning: 'A file is larger than any record in words: it is probably another file.',
		mend: 'Take the file away, or look at what is in it.'
	}
});

export const FILE_RULES = defineRules({
	'table-unknown': {
		meaning: 'A table has a name that the schema does not know, so that nothing would read it.',
		mend: 'Mend the name of the file, or take it out of the folder: into one below it, such as sheets/, in which nothing is read, or elsewhere.'
	}
});
