import { describe, expect, test } from 'vitest';
import { asksFor, gradeMarks, meets, meetsInput, readGradeFilter, writeGradeFilter } from './grade-filter.ts';
import { GRADES } from '../record/grade.ts';
import type { Grades, Grading, Scale } from '../record/model.ts';

const read = (query: string) => readGradeFilter(new URLSearchParams(query));
const grading = (scale: Scale, grade: string): Grading => ({
	...{
		scale,
		grade,
		position: 1,
		ruleId: 'r',
		rule: 'r',
		raisedBy: 'r',
		loweredBy: 'r',
		reason: 'r',
		phrase: 'r'
	},
	...{ gradedOn: '2024-01-01', earlier: [] }
});
const grades = (attribution: string, reliability: string, credibility: string): Grades => ({
	attribution: grading('attribution', attribution),
	reliability: grading('reliability', reliability),
	credibility: grading('credibility', credibility)
});

describe('a bar in the address', () => {
	test('accepts each grade that is named, repeated or in one list, in the order of its scale', () => {
		const { filter } = read('credibility=3&credibility=2&attribution=fair,strong');
		expect(filter).toEqual({ attribution: ['strong', 'fair'], reliability: [], credibility: ['2', '3'] });
	});

	test('asks for nothing where no grade, or every grade of a scale, is named', () => {
		expect(asksFor(read('origin=relayed&credibility=').filter)).toBe(false);
		const all = GRADES.reliability.map((grade) => `reliability=${grade}`).join('&');
		expect(asksFor(read(all).filter)).toBe(false);
		expect(asksFor(read('reliability=B').filter)).toBe(true);
	});

	test('names the key of a value that is no grade of its scale, and keeps the others', () => {
		const { filter, invalid } = read('credibility=9&credibility=2&attribution=B&reliability=%3Cb%3E');
		expect(invalid).toEqual([
			{ key: 'attribution', value: 'B' },
			{ key: 'reliability', value: '<b>' },
			{ key: 'credibility', value: '9' }
		]);
		expect(filter).toEqual({ attribution: [], reliability: [], credibility: ['2'] });
	});

	test('is the same once written and read again', () => {
		const { filter } = read('reliability=F&reliability=B&credibility=6');
		expect(readGradeFilter(new URLSearchParams(writeGradeFilter(filter))).filter).toEqual(filter);
	});
});

describe('a figure is judged by its own grades', () => {
	test('no word stands in two scales, so that one list of words carries all three grades', () => {
		const words = Object.values(GRADES).flat();
		expect(new Set(words).size).toBe(words.length);
	});

	test('it must have an accepted grade on every scale that asks for one', () => {
		const { filter } = read('attribution=strong&attribution=fair&credibility=3');
		expect(meets(filter, gradeMarks(grades('fair', 'F', '3')))).toBe(true);
		expect(meets(filter, gradeMarks(grades('weak', 'B', '3')))).toBe(false);
		expect(meets(filter, gradeMarks(grades('strong', 'B', '2')))).toBe(false);
	});

	test('what it was computed from is told apart, each set of grades once, and does not decide', () => {
		const inputs = [grades('strong', 'B', '3'), grades('weak', 'F', '6'), grades('strong', 'B', '3')];
		const marks = gradeMarks(
			grades('weak', 'F', '6'),
			inputs.map((one) => ({ grades: one }))
		);
		expect(marks).toBe('weak F 6 of:strong-B-3 of:weak-F-6');
		const { filter } = read('credibility=6');
		expect(meets(filter, marks)).toBe(true);
		expect(meetsInput(filter, 'of:weak-F-6')).toBe(true);
		expect(meetsInput(filter, 'of:strong-B-3')).toBe(false);
	});
});
