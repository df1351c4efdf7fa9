/** What the tests of new numbers add to the example record: the next number of its series, as flags. */

export const NUMBER = [
	...['--series', 'carried-yearly', '--value', '41050'],
	...['--period-start', '2023', '--period-end', '2023']
];

/** The document that it stands in. */
export const DOCUMENT = ['--source-title', 'Bulletin for 2023', '--source-published', '2024-01-09'];
