import { expect, test } from 'vitest';
import { escapeXml, SvgContext } from './svg-context.ts';

function drawn(draw: (context: SvgContext) => void): string {
	const context = new SvgContext(100, 50, { serif: 'font-family="serif"' });
	draw(context);
	return context.serialize();
}

test('a path that is filled and then stroked is one element', () => {
	const svg = drawn((context) => {
		context.fillStyle = 'var(--ground)';
		context.strokeStyle = 'var(--relayed)';
		context.lineWidth = 2;
		context.beginPath();
		context.arc(10, 20, 6, 0, 2 * Math.PI);
		context.closePath();
		context.fill();
		context.stroke();
	});
	expect(svg).toBe(
		'<circle cx="10" cy="20" r="6" fill="var(--ground)" stroke="var(--relayed)" stroke-width="2"/>'
	);
});

test('strokes of one style are one path', () => {
	const svg = drawn((context) => {
		context.strokeStyle = 'red';
		for (const x of [1, 2.26]) {
			context.beginPath();
			context.moveTo(x, 0);
			context.lineTo(x, 9);
			context.stroke();
		}
	});
	expect(svg).toBe('<path d="M1 0V9M2.3 0V9" stroke="red"/>');
});

test('a line goes on from the rounded point where the one before ended, so that no rounding adds up', () => {
	const svg = drawn((context) => {
		context.beginPath();
		context.moveTo(0.04, 10);
		for (const step of [1, 2, 3]) context.lineTo(step * 3.14, 10 - step * 2.06);
		context.lineTo(20, 3.8);
		context.closePath();
		context.lineTo(1, 1);
		context.stroke();
	});
	expect(svg).toContain('d="M0 10l3.1-2.1l3.2-2l3.1-2.1H20ZL1 1"');
});

test('a halo and its text are one element', () => {
	const svg = drawn((context) => {
		context.font = 'italic 600 13px sans';
		context.textAlign = 'right';
		context.lineJoin = 'round';
		context.lineWidth = 3;
		context.strokeStyle = 'white';
		context.fillStyle = 'black';
		context.strokeText('Tide', 90, 40);
		context.fillText('Tide', 90, 40);
	});
	expect(svg).toBe(
		'<text x="90" y="40" font-size="13" font-weight="600" font-style="italic" text-anchor="end" fill="black"' +
			' paint-order="stroke" stroke="white" stroke-width="3" stroke-linejoin="round">Tide</text>'
	);
});

test('restore gives back what save kept, and after the last one how it began', () => {
	const context = new SvgContext(1, 1);
	context.lineWidth = 4;
	context.save();
	context.lineWidth = 7;
	context.setLineDash([1]);
	context.restore();
	expect([context.lineWidth, context.lineDash]).toEqual([4, []]);
	context.restore();
	expect(context.lineWidth).toBe(1);
});

test('groups bracket what is drawn between them', () => {
	const svg = drawn((context) => {
		context.openGroup({ 'data-figure': 'tide-"2020"', 'data-grades': null });
		context.beginPath();
		context.rect(1, 2, 3, 4);
		context.fill();
		context.closeGroup();
	});
	expect(svg).toBe('<g data-figure="tide-&quot;2020&quot;"><path d="M1 2H4V6H1Z" fill="#000"/></g>');
});

test('clearing forgets what was drawn', () => {
	expect(
		drawn((context) => {
			context.fillText('Tide', 0, 0);
			context.clearRect();
		})
	).toBe('');
});

test.each<[string, (context: SvgContext) => void]>([
	['a measured font', (context) => context.measureText()],
	['a transform', (context) => context.setTransform(2, 0, 0, 2, 0, 0)],
	['a part of a circle', (context) => context.arc(0, 0, 1, 0, 1)],
	[
		'a baseline that depends on the font',
		(context) => {
			context.textBaseline = 'middle';
			context.fillText('Tide', 0, 0);
		}
	]
])('what would make the drawing depend on the machine, or be drawn wrong, is refused: %s', (_name, draw) => {
	expect(() => drawn(draw)).toThrow();
});

test('signs that XML does not know are left out', () => {
	expect(escapeXml('a\u0000b\u001b\ud800c\ufffe<&">')).toBe('abc&lt;&amp;&quot;&gt;');
});
