import { afterEach, expect, test, vi } from 'vitest';
import { typedName } from './typed-name.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each([
	['npx', 'contested-figures check', 'npx contested-figures'],
	['npx', "'contested-figures' 'check'", 'npx contested-figures'],
	['npx', '"contested-figures" check', 'npx contested-figures'],
	['npx', 'another-tool', 'contested-figures'],
	['build', 'contested-figures build', 'contested-figures']
])('run by %s as %s it is typed as %s', (event, script, typed) => {
	vi.stubEnv('npm_lifecycle_event', event);
	vi.stubEnv('npm_lifecycle_script', script);
	expect(typedName()).toBe(typed);
});
