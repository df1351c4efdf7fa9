import { describe, expect, test } from 'vitest';
import { asTyped } from './as-typed.ts';
import { findEachNumber } from './find-each-number.ts';
import { findEntries, type SearchEntry } from './find-entries.ts';
import { findInGroups, foundBy } from './find-in-groups.ts';
import { BEFORE_NOTES, folded } from './folded.ts';
import { termsFor } from './han-words.ts';
import { inShort, shortNames } from './known-as.ts';
import { readQuery } from './query.ts';
import { nearestQuery } from './spelling.ts';

const entry = (title: string, text = '', given: Partial<SearchEntry> = {}): SearchEntry => ({
	title: folded(title),
	text: folded(text),
	numbers: [],
	year: null,
	weight: 0,
	...given
});
const titles = (entries: readonly SearchEntry[], query: string) =>
	findEntries(entries, termsFor(query, '', entries)).entries.map(({ title }) => title);

test('a text folded anew is the same, whatever sign it holds', () => {
	const changed = Array.from({ length: 0x4_0000 }, (_none, code) => String.fromCodePoint(code));
	const signs = changed.filter((sign) => sign.normalize('NFKD').toLowerCase() !== sign);
	expect(signs.map(folded).filter((once) => folded(once) !== once)).toEqual([]);
	// A sign that holds a Han character is found by it in either form.
	expect(folded('㊝')).toBe(folded('优'));
});

describe('a query', () => {
	test.each([
		['10 million', 1e7],
		['10m', 1e7],
		['1000万', 1e7],
		['千万', 1e7],
		['７,205,038', 7205038],
		['7.2 Million', 7.2e6],
		['50k', 5e4],
		['1000萬', 1e7],
		['1000 万', 1e7],
		['1,000萬人', 1e7],
		['一千万', 1e7],
		['約一千萬', 1e7],
		['可能接近1000万人', 1e7],
		['1000w', 1e7],
		['7205038人', 7205038],
		['720萬', 7.2e6],
		['逾200名', 200],
		['1.05亿', 1.05e8],
		['2025年', 2025],
		['six million', 6e6],
		['Two hundred thousand', 2e5]
	])('%j is one number', (text, number) => {
		expect(readQuery(text).map((term) => term.number)).toEqual([number]);
	});

	test('in words is a number only with a scale', () => {
		expect(readQuery('seven ferries').map((term) => term.number)).toEqual([null, null]);
	});

	test('is taken apart at its words, and a number keeps its scale', () => {
		expect(readQuery('Ferries, about 10 million in 2024').map(({ words }) => words)).toEqual([
			'ferries',
			'about',
			'10 million',
			'in',
			'2024'
		]);
	});

	test('in Han characters is taken apart at its numbers', () => {
		expect(readQuery('2025年乘客約1000萬人').map(({ words }) => words)).toEqual(['2025', '乘客', '1000万']);
	});

	test('leaves out small words, unless there are no others', () => {
		const words = (text: string) => readQuery(text, 'how many of the').map((term) => term.words);
		expect(words('How many of the ferries')).toEqual(['ferries']);
		expect(words('how many')).toEqual(['how', 'many']);
	});

	test('has a year apart from the Han characters beside it, and a share with its sign', () => {
		const words = (text: string) => readQuery(text).map((term) => term.words);
		expect(words('2020年港务局乘客')).toEqual(['2020', '港务局乘客']);
		expect(words('乘客2020')).toEqual(['乘客', '2020']);
		expect(readQuery('2020万')).toEqual([{ words: '2020万', number: 20_200_000 }]);
		expect(readQuery('0.05%')).toEqual([{ words: '0.05%', number: 0.05 }]);
	});

	test('keeps what only looks like a number a word', () => {
		expect(readQuery('M25 乘客').map(({ number }) => number)).toEqual([null, null]);
		expect(readQuery('covid19 4th 3d').map(({ number }) => number)).toEqual([null, null, null]);
	});
});

describe('what is found', () => {
	const passengers = entry('Passengers of the ferry, 2024', 'Harbour office 港务局 乘客', { numbers: [1e7] });
	const crew = entry('Crew of the ferry, 2023', 'about 10 million Café 乘客人数');

	test('has the words that stand side by side in Han characters, where no text has them so', () => {
		expect(titles([passengers, crew], '乘客港務局')).toEqual([passengers.title]);
	});

	test('is first what was asked for almost alone, though Han titles have no blanks', () => {
		const long = entry('2022年以來由港務局調離的船員', '', { weight: 0.5 });
		const short = entry('船員人數', '', { weight: 0.5 });
		expect(titles([long, short], '船員')).toEqual([short.title, long.title]);
	});

	test('of a question is not what happens to go on with one of its small words', () => {
		const told = entry('港務局是渡輪的船東', '');
		const found = findEntries([passengers, told], termsFor('港務局是什麼', '是 什麼', [passengers, told]));
		expect(found.entries).toContain(passengers);
	});

	test('is first what counts just what was asked for', () => {
		const named = entry('Crew, 2023', 'ferry passengers and crew harbour office');
		const counted = entry('Travellers, 2023');
		const both = [named, { ...counted, text: 'ferry passengers| harbour office' }];
		expect(titles(both, 'ferry passenger')).toEqual([counted.title, named.title]);
		expect(titles(both, 'ferry passengers harbour')).toEqual([named.title, counted.title]);
	});

	test('has every word, whatever its case, accent and plural', () => {
		expect(titles([passengers, crew], 'FERRIES cafe')).toEqual([crew.title]);
		expect(titles([passengers, crew], 'passenger 2024')).toEqual([passengers.title]);
	});

	test('begins a word, but stands anywhere among Han characters', () => {
		expect(titles([passengers, crew], 'erry')).toEqual([]);
		expect(titles([passengers, crew], '务局')).toEqual([passengers.title]);
	});

	test('is first the whole word: a short name is not the beginning of a longer word', () => {
		const seated = entry('Passengers seated on the ferry', '');
		const fleet = entry('Sailors of the fleet', 'the fleet is at SEA');
		expect(titles([seated, fleet], 'sea')).toEqual([fleet.title, seated.title]);
	});

	test('is found among as many as a list may have', () => {
		const many = Array.from({ length: 200_000 }, (_none, at) => entry(at === 150_000 ? 'ferry' : 'quay'));
		expect(titles(many, 'ferry')).toEqual(['ferry']);
	});

	test('a number that is the same comes before one that is only written so', () => {
		expect(titles([crew, passengers], '10m')).toEqual([passengers.title]);
		expect(titles([crew, passengers], '10 million')).toEqual([passengers.title, crew.title]);
	});

	test('a number is found by fewer of its digits too, after one that is the same', () => {
		const sum = entry('Sum', '', { numbers: [7_205_038] });
		const round = entry('Round', '', { numbers: [7_205_000] });
		for (const typed of ['720.5万', '7.205 million'])
			expect(titles([sum, round], typed)).toEqual(['round', 'sum']);
		expect(titles([sum], '7.3 million')).toEqual([]);
	});

	test('of two alike, what the record puts forward comes first', () => {
		const plain = entry('Ferry, 2025');
		const claim = entry('Ferry, 2013', '', { weight: 2 });
		expect(titles([plain, claim], 'ferry')).toEqual([claim.title, plain.title]);
	});

	test('of a year comes first, and then what was named whole, however far something else is put forward', () => {
		const total = entry('Ferry passengers, 2013 to 2024', '', { weight: 3 });
		const part = entry('Ferry passengers, first half of 2024', '', { weight: 1 });
		const year = entry('Ferry passengers of the year, 2024', '', { year: '2024' });
		expect(titles([total, part, year], 'passengers 2024')[0]).toBe(year.title);
		expect(titles([total, entry('Ferry passengers')], 'ferry passengers')[0]).toBe('ferry passengers');
	});

	test('is what has most of the words, and says so, where nothing has them all', () => {
		const { entries, isPartial } = findEntries([passengers, crew], readQuery('ferry passengers sunk'));
		expect(isPartial).toBe(true);
		expect(entries).toEqual([passengers]);
		expect(findEntries([passengers], readQuery('nothing of this')).entries).toEqual([]);
	});

	test('is the same in traditional and simplified characters', () => {
		expect(titles([entry('港務局')], '港务局')).toHaveLength(1);
		expect(titles([entry('港务局')], '港務局')).toHaveLength(1);
	});

	test('begins a word behind Han characters too, and no longer number', () => {
		const told = entry('港務局稱2024年乘客約1000萬', '按ABC統計');
		for (const typed of ['2024', '1000万', 'abc']) expect(titles([told], typed)).toEqual([told.title]);
		for (const typed of ['024', '000万', 'bc']) expect(titles([told], typed)).toEqual([]);
	});

	test('of a question in Han characters is what is left without the small words around it', () => {
		const words = (query: string) => termsFor(query, '的 吗 哪个 对 说', [crew]).map((term) => term.words);
		expect(words('500万和1000万哪个对')).toEqual(['500万', '和', '1000万']);
		expect(words('1000万 的两倍吗')).toEqual(['1000万', '两倍']);
	});

	test('a longer word in Han characters is found by its parts', () => {
		const parted = entry('', '渡轮乘 轮乘客');
		expect(titles([parted], '渡轮乘客')).toHaveLength(1);
		expect(titles([parted], '渡轮船员')).toHaveLength(0);
	});

	test('a word between two names is not taken into the second because some text has it before the same sign', () => {
		const texts = [entry('渡轮', ''), entry('港口', ''), entry('', '客船和港务 出口有税')];
		expect(termsFor('渡轮和港口有', '和 有', texts).map((term) => term.words)).toEqual(['渡轮', '港口']);
	});
});

describe('a question with several numbers', () => {
	const small = entry('Ferries, as counted', 'harbour office', { numbers: [5e6], weight: 2 });
	const large = entry('Ferries, as told', 'captain', { numbers: [1e7], weight: 2 });
	const other = entry('Tugs', 'captain', { numbers: [1e7] });
	const sum = entry('Ferries of 2023 to 2025');
	const first = entry('Ferries, 2023', 'more than in 2025', { year: '2023' });
	const last = entry('Ferries, 2025', '', { year: '2025' });
	const found = (query: string, entries: readonly SearchEntry[]) =>
		findEachNumber(entries, termsFor(query, 'is it or', entries));

	test.each(['is it 5 million or 10 million', '5m 10m ferries', '500万和1000万哪个对', '5m or 10m, whose?'])(
		'%j finds each of them by turns, what is put forward first',
		(query) => {
			const { entries, isPartial } = found(query, [other, large, small]);
			expect(entries.slice(0, 2)).toEqual([small, large]);
			expect(isPartial).toBe(true);
		}
	);

	test('finds what has both in its title first, then each year', () => {
		expect(found('ferries 2023 2025', [last, first, sum]).entries).toEqual([sum, first, last]);
	});

	test('is no question with several where one number is written twice, or is a quantity and the other a year', () => {
		expect(found('10 million 10m', [small, large]).entries).toEqual([large]);
		const mixed = termsFor('10 million 2023', '', [large, first]);
		expect(findEachNumber([large, first], mixed)).toEqual(findEntries([large, first], mixed));
	});

	test('finds both figures though something else sets them against each other, and tells which words are in nothing', () => {
		const compared = foundBy({
			title: 'Which of the two?',
			note: '',
			words: '',
			names: [],
			numbers: [5e6, 1e7],
			year: null
		});
		const groups = [{ id: 'questions', entries: [compared] }];
		const words = { small: 'is it or', difference: '', joining: '', knownAs: '' };
		const answer = findInGroups('is it 5 million or 10 million', words, [small, large], groups);
		expect(answer.figures).toEqual([small, large]);
		expect(answer.groups[0]?.entries).toEqual([compared]);
		expect(answer.isPartial).toBe(false);
		const asked = findInGroups('5 million, 10 million, dirigibles', words, [small, large], groups);
		expect(asked.missing.map((term) => term.words)).toEqual(['dirigibles']);
	});

	test('has its words as they were typed', () => {
		const query = '港務局說：Café 500 萬';
		const [first, second, third] = readQuery(query).map((term) => asTyped(query, term));
		expect([first, second, third]).toEqual(['港務局說', 'Café', '500 萬']);
	});
});

describe('several groups', () => {
	const figures = [entry('Moorings, 2024', 'berth', { year: '2024' }), entry('Mooring of ferries', 'berth')];
	const listed = (title: string, note: string, names: string[] = [], year: string | null = null) =>
		foundBy({ title, note, words: '', names, numbers: [], year });
	const groups = [
		{
			id: 'terms',
			entries: [
				listed('mooring', 'A place to lie. It is no dry dock.', ['berth']),
				listed('dry dock', 'Without water.', ['dock'])
			]
		},
		{ id: 'silences', entries: [listed('Moorings, 2023', 'not published', [], '2023')] },
		{ id: 'people', entries: [listed('Harbour office (港务局)', 'office')] }
	];
	const words = {
		small: 'is a the and between',
		difference: 'difference 区别',
		joining: 'and 和',
		knownAs: 'harbour; the great harbour'
	};
	const order = (query: string) => findInGroups(query, words, figures, groups).order;

	test.each([
		['berth', 'terms'],
		['moorings', 'terms'],
		['is a mooring a dry dock?', 'terms'],
		['moorings 2024', 'figures'],
		['moorings 2023', 'silences'],
		['港務局', 'people'],
		['ferries', 'figures']
	])('%j begins with %s', (query, first) => {
		expect(order(query)[0]).toBe(first);
	});

	test.each(['difference between mooring and dock', '泊位和船坞的区别'])('%j finds both', (query) => {
		const terms = [
			listed('mooring', 'no dock', ['泊位']),
			listed('dock', '泊位和船坞都不是。', ['船坞']),
			listed('pier', '')
		];
		const inChinese = { ...words, small: `${words.small} 和 的` };
		const { groups: found } = findInGroups(query, inChinese, figures, [{ id: 'terms', entries: terms }]);
		expect(found[0]?.entries.map(({ title }) => title)).toEqual(['mooring', 'dock']);
	});

	test.each(['moorings and docks 2024', '2024年泊位和船坞'])(
		'%j finds the best of each by turns',
		(query) => {
			const joined = [
				entry('Dock, 2024', '船坞', { year: '2024' }),
				entry('Dock, 2023', '船坞', { year: '2023' }),
				entry('Mooring of ferries, 2024', '', { year: '2024', text: `泊位${BEFORE_NOTES} no dock 船坞` })
			];
			const defined = [listed('mooring', '', ['泊位']), listed('dock', '', ['船坞'])];
			const inChinese = { ...words, small: `${words.small} 和` };
			const found = findInGroups(query, inChinese, joined, [{ id: 'terms', entries: defined }]);
			expect(found.figures.map(({ title }) => title)).toEqual(['mooring of ferries 2024', 'dock 2024']);
		}
	);

	test('a longer name of the whole is read as the short one', () => {
		expect(inShort('berths of The Great Harbour', words.knownAs)).toBe('berths of harbour');
		expect(inShort('Berths', words.knownAs)).toBe('Berths');
		expect(shortNames(words.knownAs)).toEqual(['harbour']);
	});

	test('offer the word that was meant where one is mistyped', () => {
		const known = [...figures, ...groups.flatMap(({ entries }) => entries)];
		expect(nearestQuery(readQuery('moornigs 2024'), known)).toBe('moorings 2024');
		expect(nearestQuery(readQuery('moorings 2024'), known)).toBeNull();
		expect(nearestQuery(readQuery('lighthouse'), known)).toBeNull();
	});
});

test('whole millions find a number of so many millions and some more, after the very number', () => {
	const [exact, more, next] = [7e6, 7_205_038, 8e6].map((number) =>
		entry(`count ${String(number)}`, '', { numbers: [number] })
	);
	const found = findEntries(
		[next, more, exact].flatMap((one) => one ?? []),
		readQuery('seven million')
	).entries;
	expect(found).toEqual([exact, more]);
});
