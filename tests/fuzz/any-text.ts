/** Texts as a record, an address or a reader may hold them, and as nobody hopes for. */
import fc from 'fast-check';

const MARKUP = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'</title></style></script><svg/onload=alert(1)>',
	'<!--',
	']]>',
	'&lt;b&gt;&amp;amp;',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}'
];
const ADDRESSES = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' java\tscript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:x',
	'//elsewhere.example/',
	'https://user:secret@elsewhere.example/',
	'../../../../etc/passwd',
	'file:///etc/passwd'
];
const SIGNS = [
	'\u0000',
	'\u0007',
	'\u001b[31m',
	'\u007f',
	'\u0085',
	'\u200b',
	'\u2028',
	'\ufeff',
	'\ud800',
	'\uffff'
];
const DIRECTIONS = ['\u202e12', '\u2066x', '\u2069', '\u200f', 'ا1ب'];
const KEYS = [
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'%',
	'%E0%A4%A',
	'%00',
	'=',
	'&',
	'#',
	'..'
];
const NUMBERS = ['1e309', '-0', '0x10', '١٢٣', '１２万', 'NaN', '9'.repeat(400)];

/** Any text: of the kinds above, whatever Unicode has, one in another, and now and then a very long one. */
export const ANY_TEXT: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(...MARKUP, ...ADDRESSES, ...SIGNS, ...DIRECTIONS, ...KEYS, ...NUMBERS)
	},
	{ weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{
		weight: 3,
		arbitrary: fc
			.array(fc.constantFrom(...MARKUP, ...SIGNS, ...DIRECTIONS, 'five million', '约十万', ' '), {
				maxLength: 5
			})
			.map((parts) => parts.join(''))
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				fc.constantFrom('a', '<', '(', '9', '万', ' ', '"', '\u0301'),
				fc.integer({ min: 500, max: 5000 })
			)
			.map(([sign, length]) => sign.repeat(length))
	}
);
