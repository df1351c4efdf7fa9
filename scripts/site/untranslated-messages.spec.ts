import { afterEach, expect, test } from 'vitest';
import { markWhere, untranslated } from '#lib/format/languages/untranslated-words.ts';
import { nameLanguages } from '#lib/site/name-languages.ts';
import { sayUntranslated } from './untranslated-messages.js';

afterEach(() => {
	markWhere(() => false);
});

test('a message that a language hands on from the original is said to be untranslated, in both forms of the compiler', () => {
	expect(sayUntranslated('const en_a = () => `A`\nconst fr_a = en_a;\n')).toMatch(
		/^import \{ untranslated \} .*\nconst en_a.*\nconst fr_a = \(i = \{\}\) => untranslated\(en_a, i\);\n$/
	);
	expect(sayUntranslated('export { b } from "./en.js"\n')).toMatch(
		/import \* as original from "\.\/en\.js";\nexport const b = \(i = \{\}\) => untranslated\(original\.b, i\);/
	);
	expect(sayUntranslated('const fr_a = () => `A`\nconst pt_br_a = pt_a;\n')).toBe(null);
});

test('an untranslated message is marked on a page and nowhere else', () => {
	const say = ({ who, count }: { who: string; count: number }) => `${who} counted ${String(count)}`;
	const said = () => untranslated(say, { who: 'l’équipage', count: 5 });
	expect(said()).toBe('l’équipage counted 5');
	markWhere(() => true);
	expect(nameLanguages(`<p>${said()}</p>`, { spoken: 'fr', original: 'en' })).toBe(
		'<p><span lang="en"><span lang="fr">l’équipage</span> counted 5</span></p>'
	);
	expect(untranslated(({ who }: { who: string }) => `${who}.`, { who: 'l’équipage' })).toBe('l’équipage.');
});
