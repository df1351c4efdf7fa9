/** A fresh clone has no compiled messages: what its scripts run before they are compiled may not ask for them. */
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };

/** The commands that scripts run without compiling the messages first; `serve` stands in `start`. */
const COMMANDS = [
	...new Set(
		Object.values(scripts).flatMap((script) =>
			/\bmessages\b/.test(script)
				? []
				: [...script.matchAll(/contested-figures\.js ([a-z]+)/g)].map(([, name = '']) => name)
		)
	)
];

test('no command that a fresh clone can run at once needs the words of the interface', async () => {
	expect(COMMANDS).toEqual(expect.arrayContaining(['build', 'check', 'dev', 'serve']));
	const { output } = await cruise(
		COMMANDS.map((name) => `src/cli/commands/${name}.ts`),
		{ doNotFollow: { path: 'node_modules' } },
		{ exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] }
	);
	if (typeof output === 'string') throw new Error(output);
	const found = output.modules.map(({ source }) => source);
	expect(found).toContain('src/lib/server/load-record.ts');
	expect(found.filter((file) => file.includes('paraglide'))).toEqual([]);
});
